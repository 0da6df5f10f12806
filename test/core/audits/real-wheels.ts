// Wheels that others have published, fetched from the package index and held against their SHA-256.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { systemClock } from '../../../packages/core/src/http/retry.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { readProjectPage } from '../../../packages/core/src/package-index/simple.ts'
import type { Machine } from '../../../packages/core/src/tools/machine.ts'

const WHEELS = {
  'manylinux with three tags': [
    'markupsafe-3.0.4-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl',
    '8e124f974786f831d6043728e38296969d3579db8896fe004682f5758e613581',
  ],
  musllinux: [
    'markupsafe-3.0.4-cp312-cp312-musllinux_1_2_x86_64.whl',
    'c9a7f43c0b202b334cc9184af09bb8f21d3a209e038efaf106936fb69e6b026e',
  ],
  windows: [
    'markupsafe-3.0.4-cp312-cp312-win_amd64.whl',
    '11935df9bf455ed0c04eb87bcd720f02b1fe5e02128a9430f23aed6f93336fc7',
  ],
  macos: [
    'markupsafe-3.0.4-cp312-cp312-macosx_11_0_arm64.whl',
    '0930db9bdc62d22944e10b066448bb65dc9abe9112880c7cab8da54db4284d5f',
  ],
  abi3: [
    'cryptography-50.0.2-cp311-abi3-manylinux_2_28_x86_64.whl',
    '4061c0079120205fb760c58acab6443e217307dcf05e3702cf970e0689972856',
  ],
} as const

export type RealWheel = keyof typeof WHEELS

/** Puts one of them into a folder; returns its path. */
export async function fetchWheel(machine: Machine, which: RealWheel, folder: string): Promise<string> {
  const [name, sha256] = WHEELS[which]
  const http = await openHttp({ env: machine.env })
  const index = { ...indexOf('pypi'), simple: (project: string) => `${machine.index}/${project}/` }
  const page = await readProjectPage(http, systemClock, index, name.split('-')[0] ?? '')
  const file = page?.files.find(({ filename }) => filename === name)
  if (file === undefined) throw new Error(`the package index does not list ${name}`)
  const bytes = await (await http.request('GET', file.url)).bytes()
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${name} has other bytes`)
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}
