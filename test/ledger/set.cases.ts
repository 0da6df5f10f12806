// Mistakes that only the files of a release together show.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expectedWheel, planWith } from '../core/checks-set/facts.ts'
import { addFiles } from '../core/project/source-tree.ts'
import { makeSdist, makeWheel, type MetadataFields } from '../fakes/archives.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'

const PYPROJECT = `[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "demo"
version = "1.0"
readme = "README.md"
`

/** Tags of wheels, each with what its metadata says besides. */
type Wheels = Readonly<Record<string, MetadataFields>>

/** A release of these wheels and an sdist. */
async function released(folder: string, wheels: Wheels, inputs: LedgerStep['inputs'] = {}): Promise<LedgerStep> {
  const files = Object.entries(wheels).map(([tags, metadata]) => makeWheel({ tags, metadata }))
  const all = [...files, makeSdist({ metadata: Object.values(wheels)[0] ?? {} })]
  await addFiles(folder, {
    'pyproject.toml': PYPROJECT,
    'README.md': '# Demo\n',
    ...Object.fromEntries(all.map(({ filename, bytes }) => [`dist/${filename}`, bytes])),
  })
  return { inputs: { dist: 'dist', ...inputs } }
}

const planned = (...[entries, change = {}]: Parameters<typeof planWith>): string =>
  JSON.stringify({ ...planWith(entries, change), project: { ...planWith(entries).project, name: 'demo' } })

/** An index whose last release has these files. It lives as long as the process, and does not keep that alive. */
async function indexWith(...filenames: readonly string[]): Promise<string> {
  const files = filenames.map((filename) => ({ filename, url: filename, hashes: {}, yanked: false }))
  const body = JSON.stringify({ meta: { 'api-version': '1.4' }, name: 'demo', files })
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/vnd.pypi.simple.v1+json' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy/`
}

const LINUX = 'manylinux_2_28_x86_64'
const cp = (minor: number, platform: string): string => `cp3${minor}-cp3${minor}-${platform}`
const python = (...minors: readonly string[]): MetadataFields => ({
  Classifier: minors.map((minor) => `Programming Language :: Python :: ${minor}`),
})

export const cases: readonly LedgerCase[] = [
  {
    rows: ['F-26'],
    finding: 'coverage',
    lay: (folder) =>
      released(
        folder,
        { [cp(12, 'macosx_10_12_x86_64')]: {}, [cp(12, 'macosx_11_0_arm64')]: {} },
        { plan: planned({ 'macos-universal2': [expectedWheel(cp(12, 'macosx_10_12_universal2'), ['cp312'])] }) },
      ),
    says: /^planned and missing: cp312-cp312-macosx_10_12_universal2; built and not planned: .*x86_64\.whl, .*arm64\.whl$/,
  },
  {
    rows: ['F-47'],
    finding: 'coverage',
    lay: (folder) => {
      const promised = python('3.12', '3.13')
      return released(folder, {
        [cp(12, LINUX)]: promised,
        [cp(13, LINUX)]: promised,
        [cp(12, 'macosx_11_0_arm64')]: promised,
        [cp(12, 'win_amd64')]: promised,
      })
    },
    says: /^cp313 is promised by "Programming Language :: Python :: 3\.13" and has no wheel on macosx arm64, win amd64$/,
  },
  {
    rows: ['F-58'],
    finding: 'coverage',
    lay: (folder) =>
      released(
        folder,
        { [cp(13, LINUX)]: python('3.13', '3.14') },
        {
          plan: planned(
            { 'manylinux-x86_64': [expectedWheel(cp(13, LINUX), ['cp313'])] },
            { skipped: [{ id: 'manylinux-x86_64', python: 'cp314', reason: 'not-asked' }] },
          ),
        },
      ),
    says: /^cp314 is promised by "Programming Language :: Python :: 3\.14" and has no wheel on manylinux x86_64$/,
  },
  {
    rows: ['F-53'],
    finding: 'glibc-floor',
    lay: async (folder) =>
      released(
        folder,
        { [cp(12, LINUX)]: {} },
        {
          index: await indexWith(
            'demo-0.9-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
            'demo-0.9.tar.gz',
          ),
        },
      ),
    says: /^manylinux_2_17_x86_64 in 0\.9, the last release, manylinux_2_28_x86_64 now$/,
  },
  {
    rows: ['F-53'],
    finding: 'glibc-floor',
    lay: (folder) =>
      released(
        folder,
        { [cp(12, LINUX)]: {} },
        { plan: planned({ 'manylinux-x86_64': [expectedWheel(cp(12, 'manylinux_2_17_x86_64'), ['cp312'])] }) },
      ),
    says: /is tagged manylinux_2_28_x86_64, planned was manylinux_2_17_x86_64$/,
  },
  {
    rows: ['S0-54'],
    finding: 'metadata-differs',
    lay: (folder) => released(folder, { [cp(12, LINUX)]: {}, [cp(12, 'win_amd64')]: { 'Requires-Dist': 'pywin32' } }),
    says: /^Requires-Dist differs between demo-1\.0-cp312-cp312-manylinux_2_28_x86_64\.whl and demo-1\.0-cp312-cp312-win_amd64\.whl: the second alone says "pywin32"$/,
  },
]
