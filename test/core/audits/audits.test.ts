// The tools that judge for us, run as they are: on wheels of the package index and on wheels that are made here.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AuditVerdict } from '../../../packages/core/src/audit.ts'
import { openZip } from '../../../packages/core/src/archive/zip.ts'
import { auditAbi3, auditFiles, auditPlatform, renderDescriptions } from '../../../packages/core/src/audits/index.ts'
import { openFileBytes } from '../../../packages/core/src/file-bytes.ts'
import { findProgram } from '../../../packages/core/src/process/find-program.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import { parseCoreMetadata } from '../../../packages/core/src/standards/core-metadata.ts'
import { findInterpreters } from '../../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../../packages/core/src/tools/machine.ts'
import { makeWheel, makeZip } from '../../fakes/archives.ts'
import { fetchWheel, type RealWheel } from './real-wheels.ts'

const machine = await readMachine(process.env)
const missing = [
  process.platform === 'linux' ? undefined : 'Linux',
  findProgram('cc', machine.env) === undefined ? 'a C compiler' : undefined,
  (await findInterpreters(machine)).some(({ id, tags }) => /^cp\d+$/.test(id) && tags.minor >= 10)
    ? undefined
    : 'CPython 3.10 or later',
].filter((part) => part !== undefined)
if (missing.length > 0) {
  if (process.env['CI'] !== undefined) throw new Error(`the audits cannot be tried without ${missing.join(' and ')}`)
  console.warn(`the audits are not tried: this machine lacks ${missing.join(' and ')}`)
}
const withTools = missing.length === 0 ? describe : describe.skip

let scratch: Scratch
beforeAll(async () => {
  scratch = await makeScratch('audits')
})
afterAll(async () => {
  await scratch[Symbol.asyncDispose]()
})

/** What the problems of a verdict say; the other kinds by their name. */
function said(verdict: AuditVerdict | undefined): string | readonly string[] {
  if (verdict?.kind === 'fails') return verdict.problems.map(({ text, line }) => `${line ?? '-'}: ${text}`)
  return verdict?.kind === 'not-judged' ? `not judged, because ${verdict.because}` : (verdict?.kind ?? 'not asked')
}

withTools('readme_renderer', () => {
  const OK = 'Title\n=====\n\nA *text* with a `link <https://example.org>`_.\n\n.. image:: https://example.org/a.png\n'
  test.each<[string, string, string | undefined, string | readonly string[]]>([
    ['a sound text', OK, 'text/x-rst', 'passes'],
    ['no content type', OK, undefined, 'passes'],
    ['a short underline', 'Title\n==\n\ntext\n', undefined, 'passes'],
    ['a role of Sphinx', 'See :ref:`x`.\n', 'text/x-rst; charset=UTF-8', ['1: Unknown interpreted text role "ref".']],
    ['a directive of Sphinx', 'a\n\n.. toctree::\n\n   b\n', 'text/x-rst', ['3: Unknown directive type "toctree".']],
    ['raw HTML', '.. raw:: html\n\n   <b>\n', '', ['1: "raw" directive disabled.']],
    ['blanks alone', '  \n', 'text/x-rst', ['-: No content rendered from RST source.']],
    ['a title alone', 'Title\n=====\n', 'text/x-rst', ['-: No content rendered from RST source.']],
    ['Markdown', 'See :ref:`x`.\n', 'text/markdown', 'passes'],
    ['nothing', '', 'text/x-rst', 'passes'],
  ])('%s', async (_, text, contentType, expected) => {
    const [verdict] = await renderDescriptions(machine, [{ text, contentType }])
    expect(said(verdict)).toEqual(expected)
  })

  test('many texts in one process, each with its own answer', async () => {
    const texts = ['good\n', ':ref:`x`\n', 'good too\n', '\ud800 half a pair\n']
    const verdicts = await renderDescriptions(
      machine,
      texts.map((text) => ({ text, contentType: undefined })),
    )
    expect(verdicts.map(({ kind }) => kind)).toEqual(['passes', 'fails', 'passes', expect.any(String)])
  })
})

/** Wheel of one extension module, compiled here. */
async function compiled(tags: string, code: string, ...libraries: readonly string[]): Promise<string> {
  const source = join(scratch.path, 'demo.c')
  const binary = join(scratch.path, 'demo.so')
  await writeFile(source, code)
  execFileSync('cc', ['-shared', '-fPIC', '-w', source, '-o', binary, `-L${scratch.path}`, ...libraries])
  const suffix = tags.includes('abi3') ? '.abi3.so' : '.cpython-312-x86_64-linux-gnu.so'
  const { filename, bytes } = makeWheel({ tags, files: { [`demo${suffix}`]: await readFile(binary) } })
  const path = join(scratch.path, filename)
  await writeFile(path, bytes)
  return path
}

withTools('abi3audit', () => {
  test('a published wheel, one with symbols that are too new, and one outside the stable ABI, all in one process', async () => {
    const good = await fetchWheel(machine, 'abi3', scratch.path)
    const late = await compiled('cp38-abi3-linux_x86_64', 'void *PyInit_demo() { PyUnicode_AsUTF8AndSize(0, 0); }')
    const inner = await compiled('cp39-abi3-linux_x86_64', 'void *PyInit_demo() { PyUnicode_AsUTF8(0); }')
    const pure = join(scratch.path, 'empty-1.0-cp39-abi3-linux_x86_64.whl')
    await writeFile(pure, makeWheel({ name: 'empty', tags: 'cp39-abi3-linux_x86_64' }).bytes)
    const threaded = join(scratch.path, 'demo-1.0-cp315-abi3t-linux_x86_64.whl')
    const verdicts = await auditAbi3(machine, [good, late, inner, pure, threaded])
    expect(verdicts.map(said)).toEqual([
      'passes',
      ['-: demo.abi3.so: PyUnicode_AsUTF8AndSize needs Python 3.10, the wheel is tagged for 3.8'],
      ['-: demo.abi3.so: PyUnicode_AsUTF8 in no stable ABI'],
      expect.stringMatching(/^not judged, because abi3audit found nothing to audit in empty-1.0-cp39-abi3/),
      'not judged, because abi3audit knows abi3, and not abi3t',
    ])
  }, 120_000)
})

/** A published wheel for Windows whose module asks for a DLL that nobody has. */
async function withForeignDll(path: string): Promise<string> {
  using bytes = openFileBytes(path)
  const zip = openZip(bytes)
  const members = zip.members.map((member) => {
    const data = Buffer.from(zip.read(member))
    const at = data.indexOf('VCRUNTIME140.dll')
    if (at >= 0) data.write('NOBODYHAS140.dll', at)
    return { name: member.name, data }
  })
  const into = join(dirname(path), 'foreign')
  execFileSync('mkdir', ['-p', into])
  const made = join(into, basename(path))
  await writeFile(made, makeZip(members))
  return made
}

const PRINT = 'double pow(double, double); void *PyInit_demo() { puts("x"); pow(getpid(), 2.5); }'

withTools('wheels and their platforms', () => {
  test.each<[string, () => Promise<string>, unknown]>([
    ['a wheel of manylinux', () => real('manylinux with three tags'), 'passes'],
    ['a wheel of musllinux', () => real('musllinux'), 'passes'],
    ['a wheel for Windows', () => real('windows'), 'passes'],
    [
      'a wheel for Windows without a DLL that it needs',
      async () => withForeignDll(await real('windows')),
      ['-: nobodyhas140.dll is needed but neither part of Windows and Python nor in the wheel'],
    ],
    [
      'a wheel for macOS, where otool is not',
      () => real('macos'),
      'not judged, because delocate needs otool, which only the developer tools of macOS have',
    ],
    [
      'a wheel with symbols that are too new for its tag',
      () => compiled('cp312-cp312-manylinux_2_17_x86_64', PRINT, '-lm'),
      [
        expect.stringMatching(
          /^-: tagged manylinux_2_17_x86_64, but its symbols need manylinux_2_\d+_x86_64 \(.*libm\.so\.6 GLIBC_2\.29/,
        ),
      ],
    ],
    ['a wheel that nobody repaired', () => compiled('cp312-cp312-linux_x86_64', PRINT, '-lm'), 'passes'],
    [
      'a wheel that nobody repaired, and that needs a library',
      async () => {
        await writeFile(join(scratch.path, 'own.c'), 'int own() { return 3; }')
        execFileSync('cc', ['-shared', '-fPIC', join(scratch.path, 'own.c'), '-o', join(scratch.path, 'libown.so')])
        return await compiled('cp312-cp312-linux_x86_64', 'void *PyInit_demo() { puts("x"); own(); }', '-lown')
      },
      ['-: libown.so is needed but neither in the policy nor in the wheel'],
    ],
    [
      'a module that calls nothing in libc',
      () => compiled('cp312-cp312-manylinux_2_17_x86_64', 'void *PyInit_demo() { return 0; }', '-nostdlib'),
      'passes',
    ],
    [
      'a wheel of glibc that is tagged for musl',
      () => compiled('cp312-cp312-musllinux_1_2_x86_64', PRINT, '-lm'),
      expect.stringMatching(/^not judged, because auditwheel says: This does not look like a platform wheel/),
    ],
    [
      'a wheel for iOS',
      () => Promise.resolve('/x/demo-1.0-cp313-cp313-ios_13_0_arm64_iphoneos.whl'),
      'not judged, because no tool judges wheels for ios_13_0_arm64_iphoneos',
    ],
    [
      'a file that is no archive',
      async () => {
        const path = join(scratch.path, 'demo-1.0-cp312-cp312-win_amd64.whl')
        await writeFile(path, 'no wheel')
        return path
      },
      expect.stringMatching(/^not judged, because delvewheel gave no answer/),
    ],
    [
      'the same for Linux',
      async () => {
        const path = join(scratch.path, 'demo-1.0-cp312-cp312-manylinux_2_17_x86_64.whl')
        await writeFile(path, 'no wheel')
        return path
      },
      expect.stringMatching(/^not judged, because auditwheel gave no answer/),
    ],
  ])(
    '%s',
    async (_, make, expected) => {
      const [verdict] = await auditPlatform(machine, [await make()])
      expect(said(verdict)).toEqual(expected)
    },
    60_000,
  )

  async function real(which: RealWheel): Promise<string> {
    return await fetchWheel(machine, which, scratch.path)
  }
})

withTools('delocate', () => {
  // It runs as it is; only the program that it asks stands in for the one of macOS, and answers as that one does.
  const otool = (library: string) => `#!/bin/sh
for file; do :; done
echo "$file:"
case "$*" in *-L*)
  echo "\t/usr/lib/libSystem.B.dylib (compatibility version 1.0.0, current version 1345.100.2)"
  echo "\t${library} (compatibility version 1.0.0, current version 1.0.0)"
esac
`
  test.each([
    ['/usr/lib/libz.1.dylib', 'passes'],
    ['@loader_path/_speedups.cpython-312-darwin.so', 'passes'],
    ['@rpath/libomp.dylib', ['-: @rpath/libomp.dylib is needed but neither part of macOS nor in the wheel']],
    ['/opt/lib/libomp.dylib', ['-: /opt/lib/libomp.dylib is needed but neither part of macOS nor in the wheel']],
  ])('a wheel that needs %s', async (library, expected) => {
    await using tools = await makeScratch('otool')
    await writeFile(join(tools.path, 'otool'), otool(library), { mode: 0o755 })
    const env = { ...machine.env, PATH: `${tools.path}:${machine.env['PATH'] ?? ''}` }
    const [verdict] = await auditPlatform({ ...machine, env }, [await fetchWheel(machine, 'macos', scratch.path)])
    expect(said(verdict)).toEqual(expected)
  })
})

withTools('auditFiles', () => {
  test('asks about each file what can be asked of it, and each text once', async () => {
    const text = (description: string, type?: string) =>
      parseCoreMetadata(
        Buffer.from(
          `Metadata-Version: 2.1\n${type === undefined ? '' : `Description-Content-Type: ${type}\n`}\n${description}`,
        ),
      )
    const wheel = await compiled(
      'cp38-abi3-linux_x86_64',
      'void *PyInit_demo() { PyUnicode_AsUTF8AndSize(0, 0); puts("x"); }',
    )
    const files = await auditFiles(machine, [
      { name: basename(wheel), path: wheel, kind: 'wheel', metadata: text(':ref:`x`\n') },
      {
        name: 'demo-1.0-py3-none-any.whl',
        path: '/x/demo-1.0-py3-none-any.whl',
        kind: 'wheel',
        metadata: text('x', 'text/markdown'),
      },
      { name: 'demo-1.0.tar.gz', path: '/x/demo-1.0.tar.gz', kind: 'sdist', metadata: undefined },
    ])
    expect(
      files.map(({ name, description, abi3, platform }) => [
        name,
        ...[description, abi3, platform].map((one) => one?.kind),
      ]),
    ).toEqual([
      [basename(wheel), 'fails', 'fails', 'passes'],
      ['demo-1.0-py3-none-any.whl', 'passes', undefined, undefined],
      ['demo-1.0.tar.gz', undefined, undefined, undefined],
    ])
  }, 60_000)
})

test('tools that cannot be had judge nothing, and say why', async () => {
  await using empty = await makeScratch('nothing')
  const nowhere = { ...machine, cache: empty.path, index: 'http://127.0.0.1:1', indexFrom: 'PIP_INDEX_URL' }
  const [rst] = await renderDescriptions(nowhere, [{ text: 'x', contentType: undefined }])
  const [abi3] = await auditAbi3(nowhere, ['/x/demo-1.0-cp38-abi3-linux_x86_64.whl'])
  const [platform] = await auditPlatform(nowhere, ['/x/demo-1.0-cp312-cp312-win_amd64.whl'])
  for (const verdict of [rst, abi3, platform])
    expect(said(verdict)).toMatch(/^not judged, because (uv .* cannot be fetched|\S+ needs CPython)/)
})
