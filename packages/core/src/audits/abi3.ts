import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { AuditVerdict } from '../audit.ts'
import { tailOf } from '../process/program.ts'
import { makeScratch } from '../scratch.ts'
import type { Machine } from '../tools/machine.ts'
import { listOf, parseJson, recordOf } from './json.ts'
import { answersOrReason, notJudged, runTool, verdictOf } from './run-tool.ts'
import { tagsOf } from './wheel-tags.ts'

/** Symbols that one message names. */
const SHOWN = 5

/**
 * Whether wheels of the stable ABI use only what the Python of their tag has. abi3audit is asked once for all.
 * @param wheels absolute paths of wheels that are tagged abi3 or abi3t
 */
export async function auditAbi3(machine: Machine, wheels: readonly string[]): Promise<readonly AuditVerdict[]> {
  const asked = wheels.filter((wheel) => tagsOf(wheel).some(({ abi }) => abi === 'abi3'))
  const answers = await answersOrReason(asked.length, () =>
    asked.length === 0 ? Promise.resolve([]) : audit(machine, asked),
  )
  return wheels.map((wheel) => answers[asked.indexOf(wheel)] ?? notJudged('abi3audit knows abi3, and not abi3t'))
}

async function audit(machine: Machine, wheels: readonly string[]): Promise<readonly AuditVerdict[]> {
  await using scratch = await makeScratch('abi3')
  const report = join(scratch.path, 'report.json')
  const ended = await runTool(machine, 'abi3audit', ['-m', 'abi3audit', '--report', '--output', report, ...wheels])
  const answers = recordOf(recordOf(parseJson(await readFile(report, 'utf8').catch(() => '')))['specs'])
  return wheels.map((wheel) => {
    const extensions = listOf(recordOf(answers[wheel])['wheel'])
    if (extensions.length === 0)
      return notJudged(`abi3audit found nothing to audit in ${basename(wheel)}:\n${tailOf(ended)}`)
    return verdictOf(extensions.flatMap((extension) => problemsOf(recordOf(extension))))
  })
}

function problemsOf({ name, result }: Readonly<Record<string, unknown>>): readonly string[] {
  const { baseline, non_abi3_symbols: foreign, future_abi3_objects: future } = recordOf(result)
  const file = String(name)
  const later = Object.entries(recordOf(future)).map(([symbol, since]) => `${symbol} needs Python ${String(since)}`)
  const outside = listOf(foreign).map(String)
  return [
    ...(later.length === 0 ? [] : [`${file}: ${some(later)}, the wheel is tagged for ${String(baseline)}`]),
    ...(outside.length === 0 ? [] : [`${file}: ${some(outside)} in no stable ABI`]),
  ]
}

function some(texts: readonly string[]): string {
  const rest = texts.length - SHOWN
  return texts.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
