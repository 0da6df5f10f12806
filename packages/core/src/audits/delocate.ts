import type { AuditVerdict } from '../audit.ts'
import { findProgram } from '../process/find-program.ts'
import { type Ended, tailOf } from '../process/program.ts'
import type { Machine } from '../tools/machine.ts'
import { notJudged, runTool, verdictOf } from './run-tool.ts'

/** delocate's own console script, which has no module to run it by. */
const PROGRAM = 'from delocate.cmd.delocate_listdeps import main; main()'

/**
 * Whether a wheel for macOS holds every library that macOS does not, as `delocate-listdeps` sees it. It asks `otool`,
 * which comes with the developer tools of macOS and is nowhere else.
 */
export async function delocateVerdict(machine: Machine, wheel: string): Promise<AuditVerdict> {
  if (findProgram('otool', machine.env) === undefined)
    return notJudged('delocate needs otool, which only the developer tools of macOS have')
  const ended = await runTool(machine, 'delocate', ['-c', PROGRAM, wheel])
  if (ended.code !== 0) return notJudged(`delocate gave no answer:\n${tailOf(ended)}`)
  const outside = [...new Set([...foundOutside(ended), ...notFound(ended)])].toSorted()
  return verdictOf(outside.map((library) => `${library} is needed but neither part of macOS nor in the wheel`))
}

/** Libraries of this machine; those inside the wheel are listed by their path in it. */
function foundOutside({ stdout }: Ended): readonly string[] {
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((library) => library.startsWith('/'))
}

/** What lies nowhere is told by the log only, and listed nowhere. */
function notFound({ output }: Ended): readonly string[] {
  return [...output.matchAll(/^(.+) not found:\n {2}Needed by: /gm)].map(([, library = '']) => library)
}
