import { withoutCredentials } from '../http/address.ts'
import type { BuildAttempt, Explanation } from './build-attempt.ts'
import { headerMissing, libraryMissing, toolMissing } from './missing-tool.ts'

export interface MessageRow {
  readonly says: RegExp
  readonly explain: (match: RegExpExecArray, attempt: BuildAttempt) => Explanation
}

/** `["libc.so.6 offending versions: GLIBC_2.18, GLIBC_2.34"]` → `GLIBC_2.34` */
function highestSymbol(symbols: string): string {
  const found = [...symbols.matchAll(/([A-Z]+_)([\d.]+)/g)].map(([symbol]) => symbol)
  return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? symbols
}

/** What builders say, most particular first. Each pattern was seen in the output of the tool that the row names. */
export const BUILDER_MESSAGES: readonly MessageRow[] = [
  // maturin
  {
    says: /not (manylinux\S+|musllinux\S+).*compliant because of the presence of too-recent versioned symbols: (.*)/,
    explain: ([, policy = '', symbols = '']) => ({
      finding: 'manylinux-policy',
      message: `the library needs ${highestSymbol(symbols)}; ${policy} does not have it`,
      remedy:
        'Name a later floor in targets (for example manylinux_2_28-x86_64), or let the plan link through zig or in an image.',
    }),
  },
  {
    says: /not (manylinux\S+|musllinux\S+).*compliant because it links the following forbidden libraries: (.*)/,
    explain: ([, policy = '', libraries = '']) => ({
      finding: 'manylinux-policy',
      message: `the library links ${libraries.replace(/[[\]"]/g, '')}, which ${policy} forbids`,
      remedy: 'Link it statically (a feature named vendored, often), or let the repair bundle it: --auditwheel=repair.',
    }),
  },
  {
    says: /Your library links libpython \(([^)]*)\)/,
    explain: ([, library = '']) => ({
      finding: 'manylinux-policy',
      message: `the library links ${library}, which users' interpreters need not have`,
      remedy: 'Switch on the feature pyo3/extension-module in [tool.maturin] features (pyo3 before 0.26).',
    }),
  },
  {
    says: /Couldn't detect the binding type/,
    explain: () => ({
      message: 'maturin finds nothing in this crate that Python could load',
      remedy:
        'Write crate-type = ["cdylib"] into [lib] of Cargo.toml; if the crate lies elsewhere, name it in [tool.maturin] manifest-path.',
    }),
  },
  {
    says: /Rust target (\S+) is not supported by PyPI|Platform tag '([^']*)' in wheel '[^']*' is not allowed by PyPI/,
    explain: ([, triple, tag]) => ({
      message: `PyPI takes no wheels for ${triple ?? tag ?? 'this platform'}`,
      remedy: 'Take this target out of targets.',
    }),
  },
  {
    says: /Couldn't find any python interpreters|Failed to find a (?:python|CPython|PyPy|GraalPy)[^\n]*interpreter|Unsupported Python interpreter|No interpreter found for/,
    explain: (match, attempt) => ({
      finding: 'interpreter-missing',
      message: `there is no interpreter for ${attempt.interpreters.join(', ')} on ${attempt.where}: ${match[0]}`,
      remedy: 'Install it before this step (actions/setup-python on a runner), or name others in pythons.',
    }),
  },
  {
    says: /interpreter version \(([\d.]+)\) is newer than PyO3's maximum supported version \(([\d.]+)\)/,
    explain: ([, version = '', most = '']) => ({
      message: `the crate's pyo3 supports Python up to ${most}, not ${version}`,
      remedy: `Update pyo3 in Cargo.toml, or leave ${version} out of pythons.`,
    }),
  },
  {
    says: /cannot set a minimum Python version ([\d.]+) higher than the interpreter version ([\d.]+)/,
    explain: ([, minimum = '', version = '']) => ({
      message: `the crate's abi3 feature asks for Python ${minimum} at least; the build was for ${version}`,
      remedy: `Raise requires-python to >=${minimum}, or lower the abi3 feature of pyo3.`,
    }),
  },
  {
    says: /Cargo\.lock is required by --locked|cannot (?:create|update) the lock file|lock file \S+ needs to be updated but --locked was passed/,
    explain: () => ({
      finding: 'cargo-lock-missing',
      message: 'Cargo.lock is missing or does not fit Cargo.toml, and the build is --locked',
      remedy: 'Run `cargo update --workspace`, commit Cargo.lock, or set locked: false.',
    }),
  },
  {
    says: /Do you have cargo in your PATH\?|cargo, the Rust package manager, is not installed|Rust not found, maturin requires Rust/,
    explain: (_, attempt) => toolMissing('cargo', attempt),
  },
  {
    says: /linker `([^`]+)` not found/,
    explain: ([, linker = 'cc'], attempt) => toolMissing(linker, attempt),
  },
  {
    says: /the `([^`]+)` target may not be installed/,
    explain: ([, triple = ''], attempt) => ({
      finding: 'tool-missing',
      message: `the Rust standard library for ${triple} is not installed on ${attempt.where}`,
      remedy: `Run \`rustup target add ${triple}\` before this step.`,
    }),
  },
  {
    says: /rustc \S+ is not supported by the following packages?:\s*([^\n]+)|requires rustc ([\d.]+) or newer/,
    explain: ([, who, version]) => ({
      message: `the Rust compiler is too old: ${who?.trim() ?? `rustc ${version ?? ''} or newer is required`}`,
      remedy: 'Update Rust (`rustup update`), or choose a toolchain in rust-toolchain.toml.',
    }),
  },
  {
    says: /no matching package named `([^`]+)` found/,
    explain: ([, crate = '']) => ({
      message: `the crates registry has no crate ${crate}`,
      remedy: 'Correct its name in Cargo.toml; a crate of your own must be a path inside the repository.',
    }),
  },
  {
    says: /failed to download from `([^`]+)`/,
    explain: ([, from = '']) => ({
      message: `cargo could not reach ${withoutCredentials(from)}`,
      remedy: 'Check the network, HTTPS_PROXY, and `[source]` in the Cargo configuration; then run it again.',
    }),
  },
  {
    says: /The system library `([^`]+)` required by crate/,
    explain: ([, library = ''], attempt) => libraryMissing(library, attempt),
  },
  {
    says: /panicked at [^\n]*build\.rs[^\n]*\n[^\n]*?\b(?:run|execute|spawn|start|call|find|invoke)\s+[`'"]?([\w.+-]+)[`'"]?[^\n]*(?:NotFound|No such file|program not found)/,
    explain: ([, tool = ''], attempt) => toolMissing(tool, attempt),
  },
  {
    says: /(?:failed to execute command|is `(cmake|protoc|capnp|pkg-config|make|perl|nasm)` not installed)/,
    explain: ([, tool = 'a program that a build script starts'], attempt) => toolMissing(tool, attempt),
  },
  {
    says: /Failed to generate cffi declarations using (\S+?):[\s\S]*No module named 'cffi'/,
    explain: ([, python = '']) => ({
      finding: 'tool-missing',
      message: `the crate has cffi bindings, and ${python} has no cffi to make their declarations with`,
      remedy: `Run \`${python} -m pip install cffi\` before this step.`,
    }),
  },
  // PEP 517 frontends and backends
  {
    says: /(?:ModuleNotFoundError: No module named|Cannot import) '([\w.]+)'[\s\S]*(?:Call to `([\w.]+)[.:]\w+` failed|The build backend returned an error)/,
    explain: ([, module = '', backend = '']) => ({
      finding: 'backend-import',
      message: `${module} cannot be imported in the build environment${backend === '' ? '' : ` of ${backend}`}`,
      remedy: `Add the distribution that brings ${module.split('.')[0] ?? module} to [build-system] requires; if it is your own package, do not import it from its build.`,
    }),
  },
  {
    says: /error sending request for url \(([^)]*)\)[\s\S]*invalid peer certificate/,
    explain: ([, url = '']) => ({
      message: `the certificate of ${withoutCredentials(url)} is not trusted here`,
      remedy:
        'If it is your own server, put its certificate authority into a PEM file and name that file in SSL_CERT_FILE.',
    }),
  },
  {
    says: /error sending request for url \(([^)]*)\)/,
    explain: ([, url = '']) => ({
      message: `the package index could not be reached at ${withoutCredentials(url)}`,
      remedy: 'Check the network, HTTPS_PROXY and UV_DEFAULT_INDEX (or PIP_INDEX_URL); then run it again.',
    }),
  },
  {
    says: /HTTP status (?:client|server) error \(([^)]*)\) for url \(([^)]*)\)/,
    explain: ([, status = '', url = '']) => ({
      message: `the package index answered ${status} to ${withoutCredentials(url)}`,
      remedy: 'Check the address and the credentials in UV_DEFAULT_INDEX (or PIP_INDEX_URL).',
    }),
  },
  {
    says: /Because ([^\n]*(?:not found in the package registry|requirements are unsatisfiable)[^\n]*)/,
    explain: ([, reason = '']) => ({
      message: `the build requirements cannot be had: ${reason}`,
      remedy: 'Correct [build-system] requires; if the index is a mirror, see that it has these versions.',
    }),
  },
  // Compilers
  {
    says: /Microsoft Visual C\+\+ [\d.]+ or greater is required/,
    explain: (_, attempt) => ({
      finding: 'tool-missing',
      message: `the build needs a C compiler, which is not installed on ${attempt.where}`,
      remedy: 'Install the Visual Studio Build Tools with the workload "Desktop development with C++".',
    }),
  },
  {
    // The line before shows that the name was called, and not read.
    says: /^(\S+) [^\n]*\n(?:error: )?\[Errno 2\] No such file or directory: '\1'/m,
    explain: ([, tool = ''], attempt) => toolMissing(tool, attempt),
  },
  {
    says: /\[Errno 2\] No such file or directory: '(cc|c\+\+|gcc|g\+\+|clang|clang\+\+|cargo|rustc|cmake|ninja|make|swig|pkg-config|protoc)'/,
    explain: ([, tool = ''], attempt) => toolMissing(tool, attempt),
  },
  {
    says: /command '(?:\S*\/)?([\w.+-]+)' failed: No such file or directory|unable to execute '([\w.+-]+)'/,
    explain: ([, tool, other], attempt) => toolMissing(tool ?? other ?? '', attempt),
  },
  {
    says: /fatal error: '?([\w./+-]+\.(?:h|hpp|hh|inc))'?(?:: No such file or directory| file not found)/,
    explain: ([, header = ''], attempt) => headerMissing(header, attempt),
  },
  {
    says: /(?:cannot find -l|unable to find library -l|library not found for -l|library ')([\w.+-]+)/,
    explain: ([, library = ''], attempt) => libraryMissing(library, attempt),
  },
  {
    says: /Could NOT find (\w+)|By not providing "Find(\w+)\.cmake"|Dependency "?([\w.+-]+)"? not found/,
    explain: ([, cmake, module, meson], attempt) => libraryMissing(cmake ?? module ?? meson ?? '', attempt),
  },
]
