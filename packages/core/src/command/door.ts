import { styleText } from 'node:util'
import { documentText } from '../documents/index.ts'
import type { Failure } from '../failure.ts'
import { planText } from '../matrix/plan-text.ts'
import type { Report } from '../report.ts'
import type { ActionName, Door } from '../door.ts'
import { type CommandLine, readCommandLine } from './arguments.ts'
import { openSecrets } from '../secrets.ts'
import { openProgress } from './terminal.ts'

/**
 * The command: inputs from flags, progress on standard error, the report on standard output.
 * @throws Failure for wrong usage
 */
export function openCommandDoor(name: ActionName, args: readonly string[]): Door {
  const line = readCommandLine(args)
  if (line.command.action !== name) throw new Error(`${name} was started for the command ${line.word}`)
  const progress = openProgress(process.stderr)
  const { add, hide } = openSecrets()
  return {
    inputs: line.inputs,
    progress,
    mask: add,
    publish(report) {
      progress.close()
      const json = line.format === 'json' ? jsonOf(report, line) : undefined
      // Where the document could not be made, the report says why.
      if (line.format === 'json' && json === undefined) process.stderr.write(hide(`${report.text}\n`))
      else process.stdout.write(hide(json ?? `${shownText(report, line)}\n`))
      return Promise.resolve()
    },
    refuse(failure) {
      progress.close()
      process.stderr.write(hide(`${refusalText(failure)}\n`))
      return failure.usage ? 2 : 1
    },
  }
}

/** `plan` shows the plan; what is wrong with the tree comes with it only where it stops a release. */
function shownText({ text, documents, passed }: Report, { word }: CommandLine): string {
  const plan = documents.find((document) => document.schema === 'pyrelease.plan/1')
  if (word !== 'plan' || plan === undefined) return text
  return passed ? planText(plan) : `${planText(plan)}\n\n${text}`
}

function jsonOf({ documents }: Report, { command }: CommandLine): string | undefined {
  if (command.prints === 'all') return `${JSON.stringify(documents, null, 2)}\n`
  const document = documents.find(({ schema }) => schema === command.prints)
  return document === undefined ? undefined : documentText(document)
}

/** An early end as a terminal shows it. */
export function refusalText(failure: Failure): string {
  const where = failure.place === undefined ? '' : `${failure.place.file}:${failure.place.line ?? 1}: `
  const page = failure.page === undefined ? [] : [`See ${failure.page}`]
  return `${styleText('red', 'error')} ${where}${failure.message}\n\n${[failure.remedy, ...page].join('\n')}`
}
