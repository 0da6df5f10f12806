import { type Command, commands } from './commands.ts'
import { faces, inputs } from './faces.ts'

const WIDTH = 96

/** `pyrelease --help`. */
export function overview(): string {
  const rows = Object.entries(commands).map(([word, { does }]) => [word, does] as const)
  return [
    'Takes a Python project from a tag to a verified install on PyPI, or rehearses it on this machine.',
    '',
    'usage: pyrelease COMMAND [operands] [--flags]',
    '',
    ...table([...rows, ['index', 'start the package index of the rehearsal alone, until Ctrl-C']]),
    '',
    'pyrelease COMMAND --help lists the flags of a command; they are the inputs of the action.',
    'Exit codes: 0 all of it held, 1 refused or failed, 2 wrong usage.',
  ].join('\n')
}

/** `pyrelease COMMAND --help`: made from the same table as the documentation of the action. */
export function helpOf(word: string, command: Command): string {
  const face = faces[command.action]
  const flags = face.inputs.map((name) => {
    const { description = '', default: usual = '' } = inputs[name] ?? {}
    const preset = face.presets[name] ?? usual
    return [`--${name}`, `${description.replaceAll('`', '')}${preset === '' ? '' : ` (default: ${preset})`}`] as const
  })
  return [
    `usage: pyrelease ${word} ${command.shown} [--flags]`,
    '',
    ...fold(face.description, WIDTH),
    '',
    ...table([
      ...flags,
      ['--format', 'text, or json for the documents that jobs hand to each other (default: text)'],
      ['--help', 'this page'],
    ]),
    '',
    `Operands are for --${command.operand}.`,
  ].join('\n')
}

/** `pyrelease index --help`. */
export const INDEX_HELP = [
  'usage: pyrelease index [--config FILE] [--port N]',
  '',
  'Starts the package index of the rehearsal alone, prints the lines to set for pip, uv and twine, and',
  'keeps it until Ctrl-C.',
  '',
  ...table([
    ['--config', 'JSON file with what the index begins with; default: one user, rehearsal, who may upload everything'],
    ['--port', 'port of this machine; default: any that is free'],
    ['--help', 'this page'],
  ]),
  '',
  'Keys of the file, all optional; times as 2026-01-02T03:04:05Z, sizes in bytes:',
  '',
  '  {"clock": time, "audience": "pypi", "discovery": true to offer PEP 807,',
  '   "flags": {"readOnly", "noUploads", "noNewProjects", "noTrustedPublishing", "noGitHubPublishing",',
  '             "noAttestations": true},',
  '   "limits": {"file": size, "project": size, "newProjectsPerUser": 20, "newProjectsPerAddress": 40},',
  '   "prohibited": ["name"],',
  '   "sigstore": {"trustRoot": {…}, "issuer": "https://…"},',
  '   "users": [{"name", "password", "verifiedEmail": true, "twoFactor": true,',
  '              "tokens": [{"token", "projects": ["name"], "expires": time}]}],',
  '   "projects": [{"name", "status": "active|archived|quarantined", "owners": ["user"],',
  '                 "maintainers": ["user"], "limits": {"file", "project"},',
  '                 "organization": {"name", "active": true}, "alternateLocations": ["https://…"],',
  '                 "releases": [{"created": time, "yanked": true or "reason",',
  '                               "files": ["path", {"path", "uploaded": time}]}],',
  '                 "deleted": ["file name"]}],',
  '   "publishers": [{"project", "owner", "repository", "workflow", "environment", "ownerId"}],',
  '   "pending": [{the same, "user", "created": time}]}',
  '',
  'Tests change it while it runs: POST /_admin/COMMAND with a JSON object; POST /_admin/help lists the commands.',
].join('\n')

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows.flatMap(([name, text]) =>
    fold(text, WIDTH - width).map((line, at) => `${(at === 0 ? `  ${name}` : '').padEnd(width)}${line}`),
  )
}

function fold(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
