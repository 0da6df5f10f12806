import { existsSync } from 'node:fs'
import { isLoopback } from '../http/loopback.ts'
import { certificateFile } from '../http/trust.ts'

/**
 * What a child process may see of our environment. Everything else stays here: the runner's tokens, `PIP_*`, `UV_*`
 * and `PYTHON*` above all (threat model, invariant 2).
 */
const PASSED: readonly RegExp[] = [
  /^(PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|CI|XDG_(CACHE|CONFIG|DATA)_HOME)$/i,
  /^(SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|(LOCAL)?APPDATA|(ALLUSERS|USER)PROFILE|PROGRAM(DATA|FILES\S*|W6432)|COMMONPROGRAM\S+|HOMEDRIVE|HOMEPATH|OS|NUMBER_OF_PROCESSORS|PROCESSOR_\w+)$/i,
  /^(HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_DIR)$/i,
  // C compilers, and what the command prompt of Visual Studio sets.
  /^(CC|CXX|AR|LD|CPP|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|CPATH|C_INCLUDE_PATH|LIBRARY_PATH|(DYLD|LD)_LIBRARY_PATH|PKG_CONFIG\w*|SDKROOT|DEVELOPER_DIR|MACOSX_DEPLOYMENT_TARGET)$/i,
  /^(INCLUDE|LIB|LIBPATH|VS(CMD_\w+|INSTALLDIR|\d+COMNTOOLS)|VC(INSTALLDIR|IDEINSTALLDIR|TOOLS\w+)|VISUALSTUDIOVERSION|WINDOWSSDK\w+|UNIVERSALCRTSDKDIR|UCRTVERSION|DISTUTILS_USE_SDK|MSSDK)$/i,
  /^(RUSTUP_\w+|RUSTC|RUSTFLAGS|RUST_BACKTRACE|CARGO|CARGO_HOME|CARGO_NET_\w+|CARGO_HTTP_\w+|CARGO_BUILD_JOBS|CARGO_TERM_\w+|CARGO_REGISTRIES_CRATES_IO_PROTOCOL|CARGO_SOURCE_\w+)$/i,
]

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

export interface Surroundings {
  /** Address of the simple index; may carry a user and a password. */
  readonly index: string
  /** File with the authorities to trust besides the system's. */
  readonly certificates?: string | undefined
}

/**
 * The one function that makes the environment of a child process. Index, authorities and proxies are said under every
 * name, because uv, pip, twine and cargo each read others.
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  surroundings: Surroundings,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const passed = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && PASSED.some((pattern) => pattern.test(name)) ? [[name, value] as const] : [],
  )
  const certificates = surroundings.certificates ?? certificateFile(env)?.path
  return {
    ...Object.fromEntries(passed),
    UV_DEFAULT_INDEX: surroundings.index,
    PIP_INDEX_URL: surroundings.index,
    ...trust(env, certificates),
    ...(isLoopback(surroundings.index) ? withoutProxy(env) : {}),
    UV_NO_CONFIG: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    UV_NO_PROGRESS: '1',
    PIP_CONFIG_FILE: process.platform === 'win32' ? 'nul' : '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_INPUT: '1',
    PYTHONNOUSERSITE: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    NO_COLOR: '1',
    ...extra,
  }
}

function trust(env: NodeJS.ProcessEnv, certificates: string | undefined): Record<string, string> {
  // Everybody else trusts the system's store by itself; uv brings roots of its own, and fails where there is no store.
  if (certificates === undefined) return hasSystemStore() ? { UV_SYSTEM_CERTS: '1' } : {}
  return {
    SSL_CERT_FILE: certificates,
    PIP_CERT: certificates,
    REQUESTS_CA_BUNDLE: certificates,
    NODE_EXTRA_CA_CERTS: certificates,
    CARGO_HTTP_CAINFO: env['CARGO_HTTP_CAINFO'] ?? certificates,
  }
}

/** Where the distributions keep it. */
const STORES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

function hasSystemStore(): boolean {
  return process.platform !== 'linux' || STORES.some((store) => existsSync(store))
}

/** Said under both names: some tools read one, some the other. */
function withoutProxy(env: NodeJS.ProcessEnv): Record<string, string> {
  const said = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').map((host) => host.trim())
  const hosts = [...new Set([...said.filter((host) => host !== ''), ...LOOPBACK])].join(',')
  return { NO_PROXY: hosts, no_proxy: hosts }
}
