import type { AuditVerdict } from '../audit.ts'
import { Failure } from '../failure.ts'
import { childEnvironment } from '../process/environment.ts'
import { type Ended, runProgram } from '../process/program.ts'
import { makeScratch } from '../scratch.ts'
import { findInterpreters } from '../tools/interpreters.ts'
import type { Machine } from '../tools/machine.ts'
import { pythonTool, type PythonToolName } from '../tools/python-tool.ts'

/** No audit of one release takes longer; milliseconds. */
const PATIENCE = 10 * 60_000

/**
 * Runs a Python program in the environment of a pinned tool, from an empty folder.
 * @param args of the interpreter, behind `-I`
 * @throws Failure when the tool cannot be had here, or outstays its time
 */
export async function runTool(machine: Machine, name: PythonToolName, args: readonly string[]): Promise<Ended> {
  const { python } = await pythonTool(machine, name, await findInterpreters(machine))
  await using scratch = await makeScratch('audit')
  const env = childEnvironment(machine.env, machine, { PYTHONIOENCODING: 'utf-8' })
  return await runProgram(python, ['-I', '-X', 'utf8', ...args], { cwd: scratch.path, env, patience: PATIENCE })
}

/** The answers, or for each question the reason that there are none: a tool that cannot be had judges nothing. */
export async function answersOrReason(
  count: number,
  ask: () => Promise<readonly AuditVerdict[]>,
): Promise<readonly AuditVerdict[]> {
  try {
    return await ask()
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return Array.from({ length: count }, () => notJudged(thrown.message))
  }
}

export function notJudged(because: string): AuditVerdict {
  return { kind: 'not-judged', because }
}

/** Fails with these sentences, or passes when there are none. */
export function verdictOf(texts: readonly string[]): AuditVerdict {
  return texts.length === 0 ? { kind: 'passes' } : { kind: 'fails', problems: texts.map((text) => ({ text })) }
}
