import { homedir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { withoutCredentials } from '../http/address.ts'
import { certificateFile } from '../http/trust.ts'
import { type PipConfig, readPipConfig } from './pip-config.ts'

/** What all tools need to know of the machine that they run on. Read once, handed on. */
export interface Machine {
  /** The environment; where only pip's configuration names authorities, with `SSL_CERT_FILE` for them. */
  readonly env: NodeJS.ProcessEnv
  /** Address of the simple index without a final slash; may carry a user and a password: never print it whole. */
  readonly index: string
  /** Which variable or file gave the address, for messages. */
  readonly indexFrom: string
  /** PEM file with the authorities to trust besides the system's. */
  readonly certificates?: string
  /** Folder of the tool cache, in the layout of @actions/tool-cache. */
  readonly cache: string
}

const PYPI = 'https://pypi.org/simple'

/** uv's own variables win, because whoever sets them means this kind of tool; pip's follow. */
const INDEX_VARIABLES = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'] as const

/**
 * Reads the index address as uv and pip read it, the authorities, and where tools are kept.
 * @throws Failure when the index is no web address, or when a variable names a certificate file that is none
 */
export async function readMachine(env: NodeJS.ProcessEnv): Promise<Machine> {
  const pip = await readPipConfig(env)
  const authorities = certificateFile(env)?.path
  const certificates = authorities ?? pip.certificates?.value
  return {
    env: authorities === certificates ? env : { ...env, SSL_CERT_FILE: certificates },
    ...readIndex(env, pip),
    ...(certificates === undefined ? {} : { certificates }),
    cache: cacheFolder(env, process.platform),
  }
}

function readIndex(env: NodeJS.ProcessEnv, pip: PipConfig): Pick<Machine, 'index' | 'indexFrom'> {
  const sources = [
    ...INDEX_VARIABLES.map((variable) => ({ value: env[variable] ?? '', from: variable })),
    { value: pip.index?.value ?? '', from: pip.index?.file ?? '' },
  ]
  const { value, from } = sources.find((source) => source.value.trim() !== '') ?? { value: PYPI, from: 'the default' }
  // `UV_DEFAULT_INDEX` may be `name=address`.
  const index = value.trim().replace(/^[\w.-]+=(?=\w+:\/\/)/, '')
  if (!/^https?:\/\/[^/]/.test(index) || !URL.canParse(index))
    throw new Failure(`${from} names the package index "${withoutCredentials(index)}", which is no web address`, {
      remedy: `Set ${from} to the address of a simple index, such as ${PYPI}, or unset it.`,
    })
  return { index: index.replace(/\/+$/, ''), indexFrom: from }
}

/** On a runner its own tool cache, which outlives jobs; else a cache folder of the user. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir()
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Caches'),
    win32: env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
  }
  const onRunner = env['GITHUB_ACTIONS'] === 'true' ? env['RUNNER_TOOL_CACHE'] : undefined
  const chosen = [onRunner, env['PYRELEASE_CACHE']].find((place) => place !== undefined && place !== '')
  return chosen ?? join(env['XDG_CACHE_HOME'] ?? caches[platform] ?? join(home, '.cache'), 'pyrelease')
}
