// Releases that tests make, as facts about the whole of them.
import { createHash } from 'node:crypto'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { binaryOf } from '../../../packages/core/src/archive/binary.ts'
import { openZip } from '../../../packages/core/src/archive/zip.ts'
import type { Distribution, Member, Verdict } from '../../../packages/core/src/checks/distribution.ts'
import { readSdistFacts } from '../../../packages/core/src/checks/sdist/index.ts'
import { projectOf, type WholeSetFacts } from '../../../packages/core/src/checks/set/index.ts'
import type { Plan, PlanEntry } from '../../../packages/core/src/documents/plan.ts'
import { field, parseCoreMetadata } from '../../../packages/core/src/standards/core-metadata.ts'
import { normalizeName } from '../../../packages/core/src/standards/name.ts'
import type { SimpleFile, SimplePage } from '../../../packages/core/src/standards/simple-api.ts'
import { parseWheelFilename } from '../../../packages/core/src/standards/wheel-filename.ts'
import { EXPECTED } from '../checks-sdist/judged.ts'

/** A file as the door to the checks hands it on. */
export async function distribution(
  { filename, bytes }: { filename: string; bytes: Buffer },
  verdict: Verdict = { kind: 'accept' },
): Promise<Distribution> {
  const { kind, metadata, tags, members } = filename.endsWith('.whl')
    ? wheelOf(filename, bytes)
    : await sdistOf(filename, bytes)
  const sha256 = sha256Of(bytes)
  const said = (name: string): string => (metadata === undefined ? '' : (field(metadata, name) ?? ''))
  const [project, version] = [normalizeName(said('Name')), said('Version')]
  return {
    name: filename,
    path: filename,
    from: 'dist',
    kind,
    size: bytes.length,
    sha256,
    content: { kind: 'read', project, version, form: [], refusals: [] },
    verdict,
    metadata,
    tags,
    members,
  }
}

type Read = Pick<Distribution, 'kind' | 'metadata' | 'tags' | 'members'>

function wheelOf(filename: string, bytes: Buffer): Read {
  const zip = openZip(bytesOf(bytes))
  const members = zip.members.map((member): Member => {
    const content = zip.read(member)
    return { name: member.name, size: member.size, sha256: sha256Of(content), binary: binaryOf(content) }
  })
  const document = zip.members.find(({ name }) => name.endsWith('.dist-info/METADATA'))
  const metadata = document === undefined ? undefined : parseCoreMetadata(zip.read(document))
  return { kind: 'wheel', metadata, tags: parseWheelFilename(filename).tags, members }
}

async function sdistOf(filename: string, bytes: Buffer): Promise<Read> {
  const { members, metadata } = await readSdistFacts(filename, bytesOf(bytes), EXPECTED, { contents: true })
  const files = members.filter(({ kind }) => kind === 'file')
  return {
    kind: 'sdist',
    metadata,
    tags: [],
    members: files.map(({ path, size, sha256, binary }) => ({ name: path, size, sha256, binary })),
  }
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function setOf(files: readonly Distribution[], change: Partial<WholeSetFacts> = {}): WholeSetFacts {
  return {
    files,
    reports: [],
    strays: [],
    where: 'dist',
    plan: undefined,
    project: projectOf(files),
    expected: EXPECTED,
    published: undefined,
    ...change,
  }
}

export const page = (...filenames: readonly (string | Partial<SimpleFile>)[]): SimplePage => ({
  files: filenames.map((file) => ({
    filename: '',
    url: 'https://files/x',
    yanked: false,
    ...(typeof file === 'string' ? { filename: file } : file),
  })),
})

type Expected = PlanEntry['expected'][number]

/** `cp312-cp312-manylinux_2_28_x86_64` as an entry of a plan expects it. */
export function expectedWheel(text: string, serves: readonly string[]): Expected {
  const [python = '', abi = '', platform = ''] = text.split('-')
  const [, family = '', floor, arch = ''] = /^([a-z]+)(?:_(\d+_\d+))?_(\w+)$/.exec(platform) ?? []
  return { python, abi, platform: { family, floor: floor?.replace('_', '.') ?? null, arch }, serves: [...serves] }
}

export function planWith(entries: Readonly<Record<string, readonly Expected[]>>, change: Partial<Plan> = {}): Plan {
  return {
    schema: 'pyrelease.plan/1',
    project: {
      name: 'Demo',
      version: '1.0',
      'package-dir': '.',
      'requires-python': null,
      commit: null,
      'source-date-epoch': 0,
    },
    ref: { tag: null, release: false, reason: 'a test' },
    abi: { kind: 'version-specific', minimum: null, confidence: 'declared', from: 'a test' },
    sdist: { build: true, expected: null, 'wheels-from': 'sdist' },
    tools: [],
    entries: Object.entries(entries).map(([id, expected]) => ({
      id,
      word: id,
      runner: 'ubuntu-24.04',
      builder: 'cibuildwheel',
      strategy: { how: 'container', container: null, why: 'a test' },
      target: null,
      calls: [{ interpreters: ['x'], args: [] }],
      expected: [...expected],
      artifact: `wheels-${id}`,
      reason: 'a test',
    })),
    skipped: [],
    totals: { jobs: 1, wheels: 2 },
    ...change,
  }
}
