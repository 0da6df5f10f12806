// One fact, one place: writes what follows from action.yml and from the documents' types.
// `npm run generate` writes; test/contract holds every product equal to what this makes.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { parse } from 'yaml'
import { BuildReport } from '../packages/core/src/documents/build.ts'
import { Findings } from '../packages/core/src/documents/findings.ts'
import { Plan } from '../packages/core/src/documents/plan.ts'
import { Receipts } from '../packages/core/src/documents/receipt.ts'
import { SmokeReport } from '../packages/core/src/documents/smoke.ts'
import { cataloguePage } from './catalogue-page.ts'

/** What an action.yml says, as far as GitHub reads it. */
export interface Manifest {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const FACES: Readonly<Record<string, string>> = {
  'verify-metadata': 'verify-metadata/',
  'build-wheels': 'build-wheels/',
  'smoke-test': 'smoke-test/',
  'publish-oidc': 'publish-oidc/',
  rehearse: '',
}

const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  plan: Plan,
  build: BuildReport,
  findings: Findings,
  smoke: SmokeReport,
  receipt: Receipts,
}

export async function readManifest(action: string): Promise<Manifest> {
  return parse(await readFile(`${FACES[action] ?? ''}action.yml`, 'utf8')) as Manifest
}

/** Path → text of everything that is generated. */
export async function generated(): Promise<Record<string, string>> {
  const files: Record<string, string> = {
    'packages/core/src/command/faces.ts': await facesModule(),
    'docs/checks.md': cataloguePage(),
  }
  for (const action of Object.keys(FACES)) {
    const path = action === 'rehearse' ? 'README.md' : `${action}/README.md`
    files[path] = withTables(await readFile(path, 'utf8'), await readManifest(action), path)
  }
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const title = { $id: `pyrelease.${name}/1`, ...toJsonSchema(schema) }
    files[`schemas/${name}-1.json`] = JSON.stringify(title)
  }
  const texts = Object.entries(files).map(async ([path, text]) => [path, await formatted(path, text)] as const)
  return Object.fromEntries(await Promise.all(texts))
}

/** An input means the same in every action, so it is written once; an action may preset it to another value. */
async function facesModule(): Promise<string> {
  const inputs: Record<string, { description: string; default: string | undefined }> = {}
  const faces: Record<string, unknown> = {}
  for (const action of Object.keys(FACES)) {
    const manifest = await readManifest(action)
    const presets: Record<string, string | undefined> = {}
    for (const [name, input] of Object.entries(manifest.inputs)) {
      const preset = presetOf(input.default)
      const known = (inputs[name] ??= { description: input.description, default: preset })
      if (known.default !== preset) presets[name] = preset
    }
    faces[action] = { description: manifest.description, inputs: Object.keys(manifest.inputs), presets }
  }
  return [
    '// Made from the action.yml of each action by `npm run generate`; not edited by hand.',
    "import type { ActionName } from '../door.ts'",
    '',
    'export interface Face {',
    '  readonly description: string',
    '  readonly inputs: readonly string[]',
    '  /** Where it differs from the default of the others. */',
    '  readonly presets: Readonly<Record<string, string>>',
    '}',
    '',
    'export const faces: Readonly<Record<ActionName, Face>> = ' + JSON.stringify(faces),
    '',
    '/** An input means the same in every action that has it. */',
    'export const inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>> = ' +
      JSON.stringify(inputs),
  ].join('\n')
}

/** What only a runner can compute, such as its token, is empty elsewhere. */
export function presetOf(text: string | undefined): string | undefined {
  return text?.startsWith('${{') === true ? '' : text
}

async function formatted(path: string, text: string): Promise<string> {
  const prettier = await import('prettier')
  const options = await prettier.resolveConfig(path)
  return prettier.format(text, { ...options, filepath: path })
}

function withTables(page: string, manifest: Manifest, path: string): string {
  const inputs = Object.entries(manifest.inputs).map(
    ([name, input]) => `| \`${name}\` | ${shown(input.default)} | ${cell(input.description, path, name)} |`,
  )
  const outputs = Object.entries(manifest.outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description, path, name)} |`,
  )
  const withInputs = between(page, 'inputs', ['| input | default | meaning |', '| --- | --- | --- |', ...inputs], path)
  return between(withInputs, 'outputs', ['| output | meaning |', '| --- | --- |', ...outputs], path)
}

function between(page: string, mark: string, lines: readonly string[], path: string): string {
  const [start, end] = [`<!-- ${mark}:start -->`, `<!-- ${mark}:end -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path} lacks the markers ${start} and ${end}`)
  return `${page.slice(0, from)}${start}\n\n${lines.join('\n')}\n\n${page.slice(to)}`
}

function cell(text: string, path: string, name: string): string {
  if (!text) throw new Error(`${path}: ${name} has no description in action.yml`)
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim()
}

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? '–' : `\`${value}\``
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of Object.entries(await generated())) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
