// A runner as far as an action sees one: its variables, its files, and its log.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../packages/core/src/report.ts'
import { presetOf, readManifest } from '../../scripts/generate.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface StepResult {
  readonly code: number
  readonly log: string
  readonly stderr: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Values that the step asked to be masked. */
  readonly masks: readonly string[]
}

export interface Step {
  /** Defaults of action.yml are not filled in: the caller says what `with:` would give. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Runs a bundle or a TypeScript main as a step of a job, on the Node that runs this. */
export async function runStep(main: string, step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'pyrelease-step-'))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
  for (const path of Object.values(files)) await writeFile(path, '')
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? folder,
    ...files,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    ...Object.fromEntries(inputs),
    ...step.env,
  }
  const ended = await start(process.execPath, ['--no-warnings', main], { cwd: step.cwd ?? folder, env })
  const outputs = await readFile(files.GITHUB_OUTPUT, 'utf8')
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')
  await rm(folder, { recursive: true })
  return {
    ...ended,
    annotations: annotationsOf(ended.log),
    outputs: outputsOf(outputs),
    summary,
    masks: [...ended.log.matchAll(/^::add-mask::(.*)$/gm)].map(([, value = '']) => unescapeData(value)),
  }
}

/** The inputs of a step as a runner fills them in: what `with:` leaves out has its default of action.yml. */
export async function stepInputs(
  action: string,
  given: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const { inputs } = await readManifest(action)
  const presets = Object.entries(inputs).map(([name, input]) => [name, presetOf(input.default) ?? ''] as const)
  return { ...Object.fromEntries(presets), ...given }
}

/** Runs the command as a person would, without a terminal. */
export function runCommand(
  main: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<{ code: number; log: string; stderr: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1', ...options.env }
  return start(process.execPath, ['--no-warnings', main, ...args], { cwd: options.cwd, env })
}

/** An output that is no file. */
export function textIn({ outputs }: Pick<Report, 'outputs'>, name: string): string {
  const value = outputs[name]
  if (typeof value !== 'string') throw new Error(`the output ${name} is no text`)
  return value
}

function start(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<{ code: number; log: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const log: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => log.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({
        code: code ?? -1,
        log: Buffer.concat(log).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
  })
}

function annotationsOf(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/gm)].map(
    ([, level, properties = '', message = '']) => ({
      level: level as Annotation['level'],
      properties: Object.fromEntries(
        properties
          .split(',')
          .filter((pair) => pair.includes('='))
          .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescapeData(pair.slice(pair.indexOf('=') + 1))]),
      ),
      message: unescapeData(message),
    }),
  )
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

function outputsOf(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of file.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value
  return outputs
}
