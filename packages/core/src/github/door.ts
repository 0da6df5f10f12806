import type { ActionName, Door, Progress } from '../door.ts'
import type { Failure, Place } from '../failure.ts'
import { type Finding, nameOf } from '../finding.ts'
import type { InputSource } from '../inputs.ts'
import { addSummary, issueCommand, setOutput } from './workflow-commands.ts'

/** A step of a workflow: inputs from `INPUT_*`, problems as annotations, results in the runner's files. */
export function openRunnerDoor(name: ActionName): Door {
  const { env } = process
  return {
    inputs: runnerInputs(env),
    progress: logProgress,
    mask(secret) {
      issueCommand('add-mask', {}, secret)
    },
    publish(report) {
      log(report.text)
      report.findings.forEach(annotate)
      for (const [output, value] of Object.entries(report.outputs)) setOutput(env, output, value)
      if (report.summary !== '') addSummary(env, report.summary)
      return Promise.resolve()
    },
    refuse(failure) {
      issueCommand('error', { title: name, ...annotationPlace(failure.place) }, textOf(failure))
      if (failure.cause instanceof Error) issueCommand('debug', {}, failure.cause.stack ?? failure.cause.message)
      return 1
    },
  }
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

function annotate(finding: Finding): void {
  const properties = { title: nameOf(finding), ...annotationPlace(finding.place) }
  issueCommand(finding.severity, properties, `${finding.message}\n${finding.remedy}`)
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

const logProgress: Progress = {
  async during(label, work) {
    const started = performance.now()
    log(`${label} …`)
    const result = await work()
    log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
    return result
  },
  note: log,
}

/** What programs and files say reaches the log too, and a line that starts so would command the runner. */
function log(text: string): void {
  process.stdout.write(`${text.replace(/^(\s*)(?=::|##\[)/gm, '$1| ')}\n`)
}
