import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'

// What a step says to the runner: "Workflow commands for GitHub Actions" in GitHub's documentation. Written here
// because @actions/core loads an HTTP stack with them (docs/decisions/0006).

/** `::name key=value,key=value::message`, escaped as the runner reads it. */
export function commandLine(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A command of its own line, also where a program left the line before unfinished. */
export function issueCommand(name: string, properties: Readonly<Record<string, string>>, message: string): void {
  process.stdout.write(commandLine(name, properties, message) + EOL)
}

/** An output of the step, whatever lines it has: no value can hold a delimiter that is made after it. */
export function setOutput(env: NodeJS.ProcessEnv, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`
  append(env['GITHUB_OUTPUT'], [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL))
}

/** Adds Markdown to the job summary. */
export function addSummary(env: NodeJS.ProcessEnv, markdown: string): void {
  append(env['GITHUB_STEP_SUMMARY'], `${markdown}${EOL}`)
}

/** Runners set the files' variables for every step; without them nobody listens. */
function append(file: string | undefined, text: string): void {
  if (file !== undefined && file !== '') appendFileSync(file, text)
}
