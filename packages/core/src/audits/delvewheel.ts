import type { AuditVerdict } from '../audit.ts'
import { tailOf } from '../process/program.ts'
import type { Machine } from '../tools/machine.ts'
import { notJudged, runTool, verdictOf } from './run-tool.ts'

const HEADING = 'The following DLLs will be copied into the wheel.'

/** Whether a wheel for Windows holds every DLL that Windows and Python do not, as `delvewheel show` sees it on any system. */
export async function delvewheelVerdict(machine: Machine, wheel: string): Promise<AuditVerdict> {
  const ended = await runTool(machine, 'delvewheel', ['-m', 'delvewheel', 'show', '--ignore-existing', wheel])
  if (ended.code === 0 && ended.stdout.includes('has already repaired this wheel')) return { kind: 'passes' }
  const [, listed] = ended.stdout.split(HEADING)
  if (ended.code !== 0 || listed === undefined) return notJudged(`delvewheel gave no answer:\n${tailOf(ended)}`)
  return verdictOf(missingIn(listed))
}

/** The lines up to the next blank one: `    foo.dll (C:\…\foo.dll)`, `    foo.dll (Error: Not Found)`, or `    None`. */
function missingIn(listed: string): readonly string[] {
  const [block = ''] = listed.trimStart().split(/\r?\n\s*\r?\n/)
  return block
    .split('\n')
    .map((line) => line.trim().replace(/ \(.*$/, ''))
    .filter((name) => name !== '' && name !== 'None')
    .toSorted()
    .map((name) => `${name} is needed but neither part of Windows and Python nor in the wheel`)
}
