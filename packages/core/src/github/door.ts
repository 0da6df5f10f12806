import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionName, Door, Progress } from '../door.ts'
import type { Failure, Place } from '../failure.ts'
import { type Finding, nameOf } from '../finding.ts'
import type { InputSource } from '../inputs.ts'
import type { OutputFile } from '../report.ts'
import { openSecrets } from '../secrets.ts'
import { addSummary, issueCommand, setOutput } from './workflow-commands.ts'

/** A step of a workflow: inputs from `INPUT_*`, problems as annotations, results in the runner's files. */
export function openRunnerDoor(name: ActionName): Door {
  const { env } = process
  // The runner hides secrets in its log, not in what a step hands on.
  const { add, hide } = openSecrets()
  return {
    inputs: runnerInputs(env),
    progress: logProgress(hide),
    mask(secret) {
      add(secret)
      issueCommand('add-mask', {}, secret)
    },
    publish(report) {
      log(hide(report.text))
      for (const finding of report.findings) annotate(finding, hide)
      for (const [output, value] of Object.entries(report.outputs))
        setOutput(
          env,
          output,
          typeof value === 'string' ? hide(value) : written(env, { ...value, text: hide(value.text) }),
        )
      if (report.summary !== '') addSummary(env, hide(report.summary))
      return Promise.resolve()
    },
    refuse(failure) {
      issueCommand('error', { title: name, ...annotationPlace(failure.place) }, hide(textOf(failure)))
      const { cause } = failure
      if (cause instanceof Error) issueCommand('debug', {}, hide(cause.stack ?? cause.message))
      return 1
    },
  }
}

/** The runner empties its temporary folder after the job, not after the step. */
function written({ RUNNER_TEMP }: NodeJS.ProcessEnv, { name, text }: OutputFile): string {
  const path = join(RUNNER_TEMP ?? tmpdir(), name)
  writeFileSync(path, text)
  return path
}

/** The runner upper-cases names and turns blanks into underscores; hyphens stay. */
function runnerInputs(env: NodeJS.ProcessEnv): InputSource {
  const given = Object.keys(env).filter((name) => name.startsWith('INPUT_'))
  return {
    written: "the step's `with:` block",
    label: (name) => name,
    names: given.map((name) => name.slice('INPUT_'.length).toLowerCase()),
    read: (name) => env[`INPUT_${name.toUpperCase()}`],
  }
}

function annotate(finding: Finding, hide: (text: string) => string): void {
  const properties = { title: nameOf(finding), ...annotationPlace(finding.place) }
  issueCommand(finding.severity, properties, hide(`${finding.message}\n${finding.remedy}`))
}

function annotationPlace(place: Place | undefined): Readonly<Record<string, string>> {
  if (place === undefined) return {}
  return {
    file: place.file,
    ...(place.line === undefined ? {} : { line: String(place.line) }),
    ...(place.column === undefined ? {} : { col: String(place.column) }),
  }
}

function textOf(failure: Failure): string {
  return [failure.message, '', failure.remedy, ...(failure.page === undefined ? [] : [`See ${failure.page}`])].join(
    '\n',
  )
}

function logProgress(hide: (text: string) => string): Progress {
  return {
    async during(label, work) {
      const started = performance.now()
      log(`${label} …`)
      const result = await work()
      log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
      return result
    },
    note(line) {
      log(hide(line))
    },
  }
}

/** What programs and files say reaches the log too, and a line that starts so would command the runner. */
function log(text: string): void {
  process.stdout.write(`${text.replace(/^(\s*)(?=::|##\[)/gm, '$1| ')}\n`)
}
