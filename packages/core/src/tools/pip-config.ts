import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What pip's configuration says about the package index: values, and the files that gave them. */
export interface PipConfig {
  readonly index?: { readonly value: string; readonly file: string }
  /** Path of a PEM file. */
  readonly certificates?: { readonly value: string; readonly file: string }
}

/** Later sections of pip's own order first: what is said for `pip install` wins over what is said for all commands. */
const SECTIONS = ['install', 'global'] as const

/** Reads the files that pip would read here, in pip's order. Absent files say nothing. */
export async function readPipConfig(env: NodeJS.ProcessEnv, platform = process.platform): Promise<PipConfig> {
  const files = await Promise.all(
    pipConfigFiles(env, platform).map(async (file) => ({
      file,
      settings: parseSettings(await readFile(file, 'utf8').catch(() => '')),
    })),
  )
  const find = (option: string): PipConfig['index'] =>
    SECTIONS.flatMap((section) =>
      files.flatMap(({ file, settings }) => {
        const value = settings.get(`${section}.${option}`)
        return value === undefined || value === '' ? [] : [{ value, file }]
      }),
    )[0]
  const [index, certificates] = [find('index-url'), find('cert')]
  return { ...(index && { index }), ...(certificates && { certificates }) }
}

/**
 * Where pip looks, what wins first (pip's `_internal/configuration.py`). A file named by PIP_CONFIG_FILE replaces the
 * user's own; the null device replaces all.
 */
export function pipConfigFiles(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const named = env['PIP_CONFIG_FILE']
  if (named === '/dev/null' || named?.toLowerCase() === 'nul') return []
  const name = platform === 'win32' ? 'pip.ini' : 'pip.conf'
  const places = placesOf(env, platform)
  const folders = [
    ...(env['VIRTUAL_ENV'] === undefined ? [] : [env['VIRTUAL_ENV']]),
    ...(named === undefined || named === '' ? places.user : []),
    ...places.global,
  ]
  return [...(named === undefined || named === '' ? [] : [named]), ...folders.map((folder) => join(folder, name))]
}

function placesOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): { user: string[]; global: string[] } {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir()
  const config = join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'pip')
  switch (platform) {
    case 'win32':
      return {
        user: [join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'pip'), join(home, 'pip')],
        global: [join(env['PROGRAMDATA'] ?? 'C:\\ProgramData', 'pip')],
      }
    case 'darwin':
      return {
        user: [join(home, 'Library', 'Application Support', 'pip'), config, join(home, '.pip')],
        global: ['/Library/Application Support/pip'],
      }
    default:
      return {
        user: [config, join(home, '.pip')],
        global: [
          '/etc',
          ...(env['XDG_CONFIG_DIRS'] ?? '/etc/xdg')
            .split(delimiter)
            .reverse()
            .map((folder) => join(folder, 'pip')),
        ],
      }
  }
}

/** The part of configparser's format that addresses and paths need; names as pip normalises them. */
function parseSettings(text: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    const header = /^\[(?<name>[^\]]+)\]/.exec(line)?.groups
    const option = /^(?<name>[^#;=:\s][^=:]*?)\s*[=:]\s*(?<value>.*?)\s*$/.exec(line)?.groups
    if (header !== undefined) section = header['name'] ?? ''
    else if (option !== undefined)
      settings.set(`${section}.${normalOption(option['name'] ?? '')}`, option['value'] ?? '')
  }
  return settings
}

function normalOption(name: string): string {
  return name.toLowerCase().replace(/^--/, '').replaceAll('_', '-')
}
