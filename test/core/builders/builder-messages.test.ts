import { describe, expect, it } from '@jest/globals'
import { buildFailure, explainBuild } from '../../../packages/core/src/builders/build-failure.ts'
import type { BuildAttempt } from '../../../packages/core/src/builders/build-attempt.ts'

const attempt: BuildAttempt = {
  command: 'maturin build --release',
  making: 'the wheel for 3.12',
  where: 'Linux x64',
  interpreters: ['3.12'],
  missingFromSdist: [],
}

/** What builders printed when they failed so, and what must be said instead. */
const cases: readonly (readonly [what: string, output: string, finding: string | undefined, says: RegExp])[] = [
  [
    'symbols above the floor',
    'Caused by: Your library is not manylinux_2_17 (aka manylinux2014) compliant because of the presence of too-recent versioned symbols: ["libc.so.6 offending versions: GLIBC_2.18, GLIBC_2.34, GLIBC_2.5"]. Consider building in a manylinux docker container',
    'manylinux-policy',
    /needs GLIBC_2\.34; manylinux_2_17 does not have it/,
  ],
  [
    'forbidden libraries',
    'Your library is not manylinux_2_17 compliant because it links the following forbidden libraries: ["libssl.so.3"]',
    'manylinux-policy',
    /links libssl\.so\.3, which manylinux_2_17 forbids/,
  ],
  ['libpython', 'Your library links libpython (libpython3.9.so.1.0), which …', 'manylinux-policy', /libpython3\.9/],
  [
    'no cdylib',
    "Caused by: Couldn't detect the binding type; Please specify them with --bindings/-b",
    undefined,
    /nothing in this crate/,
  ],
  [
    'a platform that PyPI refuses',
    "Platform tag 'linux_loongarch64' in wheel 'a.whl' is not allowed by PyPI",
    undefined,
    /no wheels for linux_loongarch64/,
  ],
  [
    'an interpreter that maturin does not know',
    'Caused by: Failed to find a CPython 2.7 interpreter in known sysconfig',
    'interpreter-missing',
    /no interpreter for 3\.12 on Linux x64/,
  ],
  [
    'an interpreter that uv does not find',
    'error: No interpreter found for Python 3.12 in search path',
    'interpreter-missing',
    /no interpreter for 3\.12/,
  ],
  [
    'a Python that is too new for pyo3',
    "error: the configured Python interpreter version (3.15) is newer than PyO3's maximum supported version (3.14)",
    undefined,
    /up to 3\.14, not 3\.15/,
  ],
  [
    'a Python below the minimum of abi3',
    'error: cannot set a minimum Python version 3.9 higher than the interpreter version 3.8 (the minimum Python version is implied by the abi3-py39 feature)',
    undefined,
    /asks for Python 3\.9 at least; the build was for 3\.8/,
  ],
  [
    'no lock file',
    'error: cannot create the lock file /w/Cargo.lock because --locked was passed to prevent this',
    'cargo-lock-missing',
    /Cargo\.lock is missing or does not fit/,
  ],
  [
    'no cargo',
    'Caused by: Cargo metadata failed. Do you have cargo in your PATH?\n  Caused by: No such file or directory (os error 2)',
    'tool-missing',
    /called cargo, which is not installed on Linux x64/,
  ],
  ['no linker', 'error: linker `cc` not found\n  |\n  = note: No such file', 'tool-missing', /called cc/],
  [
    'no standard library of the target',
    '  = note: the `aarch64-unknown-linux-gnu` target may not be installed',
    'tool-missing',
    /library for aarch64-unknown-linux-gnu/,
  ],
  [
    'an old compiler',
    'error: rustc 1.95.0 is not supported by the following packages:\n  r2@0.1.0 requires rustc 1.99',
    undefined,
    /too old: r2@0\.1\.0 requires rustc 1\.99/,
  ],
  [
    'a crate that does not exist',
    'error: no matching package named `nonexistent` found',
    undefined,
    /has no crate nonexistent/,
  ],
  [
    'no crates registry',
    'download of config.json failed\n\nCaused by:\n  failed to download from `https://user:secret@index.crates.io/config.json`',
    undefined,
    /could not reach https:\/\/index\.crates\.io\/config\.json/,
  ],
  [
    'a system library that pkg-config does not know',
    '  The system library `nope-zzz` required by crate `r2` was not found.',
    'tool-missing',
    /library nope-zzz/,
  ],
  [
    'a program that a build script starts',
    '  thread \'main\' (14643) panicked at build.rs:1:58:\n  failed to run capnp: Os { code: 2, kind: NotFound, message: "No such file or directory" }',
    'tool-missing',
    /called capnp/,
  ],
  ['a program that a crate asks for', 'is `cmake` not installed?', 'tool-missing', /called cmake/],
  [
    'a backend that is not there',
    "ModuleNotFoundError: No module named 'setuptools'\nerror: Failed to build `/w`\n  cause: The build backend returned an error\n  cause: Call to `setuptools.build_meta.get_requires_for_build_sdist` failed (exit status: 1)",
    'backend-import',
    /setuptools cannot be imported in the build environment/,
  ],
  [
    'cffi for a crate of cffi bindings',
    "Caused by: Failed to generate cffi declarations using /p/python: exit status: 1\nModuleNotFoundError: No module named 'cffi'",
    'tool-missing',
    /cffi/,
  ],
  [
    'build requirements that are not on the index',
    'cause: No solution found when resolving: `setuptools>=999`\n  cause: Because only setuptools<=84.2.1 is available and you require setuptools>=999, we can conclude that your requirements are unsatisfiable.',
    undefined,
    /cannot be had: only setuptools<=84\.2\.1 is available/,
  ],
  [
    'no index',
    'cause: No solution found when resolving: `hatchling`\n  cause: error sending request for url (https://u:p@pypi.example/simple/hatchling/)\n  cause: client error (Connect)\n  cause: tcp connect error',
    undefined,
    /could not be reached at https:\/\/pypi\.example\/simple\/hatchling\//,
  ],
  [
    'an index with a certificate of its own',
    'cause: error sending request for url (https://localhost:18443/simple/)\n  cause: client error (Connect)\n  cause: invalid peer certificate: UnknownIssuer',
    undefined,
    /certificate of https:\/\/localhost:18443\/simple\/ is not trusted/,
  ],
  [
    'an index that refuses',
    'cause: HTTP status client error (403 Forbidden) for url (https://pypi.example/simple/hatchling/)',
    undefined,
    /answered 403 Forbidden to https:\/\/pypi\.example/,
  ],
  ['no compiler on Windows', 'error: Microsoft Visual C++ 14.0 or greater is required.', 'tool-missing', /C compiler/],
  ['no C compiler', "error: [Errno 2] No such file or directory: 'gcc'", 'tool-missing', /called gcc/],
  [
    'a compiler that somebody chose',
    "x86_64-gcc -c tiny.c -o tiny.o\nerror: [Errno 2] No such file or directory: 'x86_64-gcc'",
    'tool-missing',
    /called x86_64-gcc/,
  ],
  [
    'a compiler that distutils does not find',
    "error: command '/usr/bin/swig' failed: No such file or directory",
    'tool-missing',
    /called swig/,
  ],
  ['no header', 'bwc.c:1:10: fatal error: ffi.h: No such file or directory', 'tool-missing', /header ffi\.h/],
  ["an interpreter's headers", 'fatal error: Python.h: No such file or directory', 'tool-missing', /Python\.h/],
  ['no library', '/usr/bin/ld: cannot find -lnope: No such file or directory', 'tool-missing', /library nope/],
  ['no library, says lld', 'rust-lld: error: unable to find library -lnope', 'tool-missing', /library nope/],
  ['no package, says CMake', 'By not providing "FindNope.cmake" in CMAKE_MODULE_PATH', 'tool-missing', /library Nope/],
]

describe('what builders say', () => {
  it.each(cases)('is translated: %s', (_, output, finding, says) => {
    const explained = explainBuild(`some noise\n${output}\nmore noise`, attempt)
    expect(explained?.finding).toBe(finding)
    expect(explained?.message).toMatch(says)
    expect(explained?.remedy).not.toBe('')
  })

  it('is shown as it is when nobody knows it', () => {
    const failure = buildFailure({ code: 3, stdout: '', output: 'one\nsegmentation fault' }, attempt)
    expect(failure.message).toBe(
      'the wheel for 3.12 was not built: maturin ended with code 3\n\none\nsegmentation fault',
    )
    expect(failure.remedy).toContain('maturin build --release')
  })

  it('keeps the end of the log beside the translation', () => {
    const output = `${'line\n'.repeat(50)}error: linker \`cc\` not found`
    const { message } = buildFailure({ code: 1, stdout: '', output }, attempt)
    expect(message).toMatch(/^tool-missing: the wheel for 3\.12 was not built: the build called cc/)
    expect(message.split('\n').length).toBeLessThan(20)
    expect(message).toMatch(/linker `cc` not found$/)
  })
})

describe('a file that is tracked, and that the sdist lacks', () => {
  const lacking: BuildAttempt = { ...attempt, missingFromSdist: ['VERSION', 'src/deep.h', 'notes/other.txt'] }

  it.each([
    ['read by setup.py', "FileNotFoundError: [Errno 2] No such file or directory: 'VERSION'", 'VERSION'],
    ['included in C', 'a.c:1:10: fatal error: ../src/deep.h: No such file or directory', 'src/deep.h'],
    ['included in Rust', "error: couldn't read `src/../notes/other.txt`: No such file (os error 2)", 'notes/other.txt'],
  ])('is named: %s', (_, output, file) => {
    expect(explainBuild(output, lacking)?.message).toContain(`the sdist does not hold ${file}`)
  })

  it('is not accused of what another file lacks', () => {
    expect(explainBuild('fatal error: ffi.h: No such file or directory', lacking)?.message).toMatch(/header ffi\.h/)
    expect(explainBuild('reading VERSION\nfailed', lacking)).toBeUndefined()
  })
})
