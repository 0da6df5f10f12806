import type { Scalars } from '../../project/workflows.ts'
import { logicalLines, type Word, wordsOf } from './shell-words.ts'

/** A command of a script that uploads to a package index. */
export interface UploadCommand {
  /** `twine upload` */
  readonly command: string
  /** Lines before it in the script. */
  readonly line: number
  /** See `indexName`. */
  readonly index: string | undefined
  readonly identity: 'oidc' | 'token' | 'unknown'
}

interface Uploader {
  readonly verbs: readonly string[]
  /** Variables that name the index, the strongest first. */
  readonly indexEnv: readonly string[]
  /** Variables that hold a token. */
  readonly tokenEnv: RegExp
}

const UPLOADERS: Readonly<Record<string, Uploader>> = {
  twine: {
    verbs: ['upload'],
    indexEnv: ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY'],
    tokenEnv: /^TWINE_(PASSWORD|USERNAME)$/,
  },
  maturin: {
    verbs: ['upload', 'publish'],
    indexEnv: ['MATURIN_REPOSITORY_URL', 'MATURIN_REPOSITORY'],
    tokenEnv: /^MATURIN_(PYPI_TOKEN|PASSWORD|USERNAME)$/,
  },
  uv: {
    verbs: ['publish'],
    indexEnv: ['UV_PUBLISH_URL', 'UV_PUBLISH_INDEX'],
    tokenEnv: /^UV_PUBLISH_(TOKEN|PASSWORD|USERNAME)$/,
  },
  poetry: { verbs: ['publish'], indexEnv: [], tokenEnv: /^POETRY_(PYPI_TOKEN|HTTP_BASIC)_/ },
  hatch: { verbs: ['publish'], indexEnv: ['HATCH_INDEX_REPO'], tokenEnv: /^HATCH_INDEX_(AUTH|USER)$/ },
  flit: { verbs: ['publish'], indexEnv: ['FLIT_INDEX_URL'], tokenEnv: /^FLIT_(PASSWORD|USERNAME)$/ },
  pdm: { verbs: ['publish'], indexEnv: ['PDM_PUBLISH_REPO'], tokenEnv: /^PDM_PUBLISH_(PASSWORD|USERNAME)$/ },
  rye: { verbs: ['publish'], indexEnv: [], tokenEnv: /^RYE_TOKEN$/ },
  'setup.py': { verbs: ['upload'], indexEnv: [], tokenEnv: /^(?!)/ },
}

const INDEX_OPTIONS = ['--repository-url', '--publish-url', '--repository', '--index', '--repo', '-r']
const TOKEN_OPTIONS = ['--token', '--password', '-p', '-t', '--auth', '-a', '--username', '-u']
/** Programs whose words are only words. */
const TALKERS = /^(echo|printf|cat|grep|git|gh|sed|awk|which|command)$/

/** @param env of the step, its job and its workflow together */
export function uploadCommands(script: string, env: Scalars): readonly UploadCommand[] {
  return logicalLines(script).flatMap(({ text, line }) =>
    wordsOf(text).flatMap((words) => {
      const found = uploadIn(words, env)
      return found === undefined ? [] : [{ ...found, line }]
    }),
  )
}

/**
 * A script that uploads by other programs, `tox -e release`: it is given an upload token, and names no uploader.
 * @param given env of the step itself
 * @param env of the step, its job and its workflow together
 */
export function uploadByToken(script: string, given: Scalars, env: Scalars): UploadCommand | undefined {
  const [first] = logicalLines(script)
  if (first === undefined || TOOLS.test(script)) return undefined
  const uploader = Object.values(UPLOADERS).find(({ tokenEnv }) =>
    Object.keys(given).some((name) => tokenEnv.test(name) && !/_USER(NAME)?$/.test(name)),
  )
  if (uploader === undefined) return undefined
  const { text, line } = first
  return { command: text.trim(), line, index: indexName(firstOf(env, uploader.indexEnv)), identity: 'token' }
}

const TOOLS = new RegExp(`\\b(${Object.keys(UPLOADERS).join('|').replaceAll('.', '\\.')})\\b`)

function uploadIn(words: readonly Word[], env: Scalars): Omit<UploadCommand, 'line'> | undefined {
  const texts = words.map(({ text }) => text)
  if (TALKERS.test(texts[0] ?? '')) return undefined
  for (const [place, word] of texts.entries()) {
    if (word === 'install') return undefined
    const tool = word.replace(/^.*[/\\]/, '').replace(/(\.exe)?(@.*|[=<>~].*)?$/i, '')
    const uploader = Object.hasOwn(UPLOADERS, tool) ? UPLOADERS[tool] : undefined
    if (uploader === undefined) continue
    const rest = texts.slice(place + 1)
    const verb = tool === 'setup.py' ? rest.find((one) => one === 'upload') : rest.find((one) => !one.startsWith('-'))
    if (verb === undefined || !uploader.verbs.includes(verb)) continue
    if (rest.some((one) => ['--dry-run', '--help', '-h'].includes(one))) return undefined
    return {
      command: `${tool} ${verb}`,
      index: indexName(optionOf(rest, INDEX_OPTIONS) ?? firstOf(env, uploader.indexEnv)),
      identity: identityOf(rest, uploader, env),
    }
  }
  return undefined
}

function identityOf(options: readonly string[], uploader: Uploader, env: Scalars): UploadCommand['identity'] {
  if (optionOf(options, ['--trusted-publishing']) === 'always') return 'oidc'
  if (optionOf(options, TOKEN_OPTIONS) !== undefined) return 'token'
  return Object.keys(env).some((name) => uploader.tokenEnv.test(name)) ? 'token' : 'unknown'
}

function optionOf(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [place, word] of words.entries()) {
    const [name = '', value] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    if (names.includes(name)) return value ?? words[place + 1] ?? ''
  }
  return undefined
}

function firstOf(env: Scalars, names: readonly string[]): string | undefined {
  return names.map((name) => env[name]?.text).find((text) => text !== undefined && text !== '')
}

const TESTPYPI = /^(test|testpypi|test-pypi|test_pypi|pypitest)$/i

/**
 * The index that an option or an input names: `pypi`, `testpypi`, a host, or a name of the project's own.
 * @param said undefined when nothing is said, which is PyPI to every uploader
 * @returns undefined where only the run will tell
 */
export function indexName(said: string | undefined): string | undefined {
  if (said === undefined || said === '' || /^(pypi|main)$/i.test(said)) return 'pypi'
  if (said.includes('$')) return undefined
  if (TESTPYPI.test(said)) return 'testpypi'
  if (!URL.canParse(said)) return said
  const { host } = new URL(said)
  return host === 'test.pypi.org' ? 'testpypi' : ['upload.pypi.org', 'pypi.org'].includes(host) ? 'pypi' : host
}
