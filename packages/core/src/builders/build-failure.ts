import { basename } from 'node:path/posix'
import { Failure } from '../failure.ts'
import { type Ended, tailOf } from '../process/program.ts'
import type { BuildAttempt, Explanation } from './build-attempt.ts'
import { BUILDER_MESSAGES } from './builder-messages.ts'

/** A builder that ended with another code than 0, in our words if we know its own, and with the end of its log. */
export function buildFailure(ended: Ended, attempt: BuildAttempt): Failure {
  const explained = explainBuild(ended.output, attempt)
  const name = explained?.finding === undefined ? '' : `${explained.finding}: `
  const says = explained?.message ?? `${attempt.command.split(' ')[0] ?? ''} ended with code ${ended.code}`
  return new Failure(`${name}${attempt.making} was not built: ${says}\n\n${tailOf(ended)}`, {
    remedy: explained?.remedy ?? `Read the lines above; this is what was run:\n${attempt.command}`,
  })
}

/** The first row that knows the output; undefined when none does. */
export function explainBuild(output: string, attempt: BuildAttempt): Explanation | undefined {
  const left = missingSource(output, attempt.missingFromSdist)
  if (left !== undefined)
    return {
      message: `the sdist does not hold ${left}, which the build reads; the wheels are built from the sdist, as users of it do`,
      remedy: `Add ${left} to the sdist (setuptools: MANIFEST.in; hatchling: [tool.hatch.build.targets.sdist]; maturin: [tool.maturin] include).`,
    }
  for (const { says, explain } of BUILDER_MESSAGES) {
    const match = says.exec(output)
    if (match !== null) return explain(match, attempt)
  }
  return undefined
}

const ABSENT = /No such file|FileNotFoundError|file not found|couldn't read|cannot find|does not exist|not found/i

/** A tracked file that a line of the output misses, and that the sdist lacks. */
function missingSource(output: string, missing: readonly string[]): string | undefined {
  const lines = output.split('\n').filter((line) => ABSENT.test(line))
  return missing.find((file) => lines.some((line) => wordsOf(line).includes(basename(file))))
}

/** File names in a line, whatever folders and quotes stand before them. */
function wordsOf(line: string): readonly string[] {
  return line.split(/[^\w.+-]+/).map((word) => word.replace(/[.:]+$/, ''))
}
