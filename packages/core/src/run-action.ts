import type { ActionName, Door } from './door.ts'
import { Failure, reasonOf } from './failure.ts'
import { type Inputs, type InputTable, readInputs } from './inputs.ts'
import { onInterrupt } from './process/signals.ts'
import type { Report } from './report.ts'

/**
 * Runs the body of an action behind the door that this process was started by. The one place that catches:
 * whatever is thrown becomes one annotation with a remedy, never a stack trace.
 */
export async function runAction<Table extends InputTable>(
  name: ActionName,
  table: Table,
  body: (inputs: Inputs<Table>, door: Door) => Promise<Report>,
): Promise<void> {
  onInterrupt()
  const door = await openDoor(name)
  try {
    const report = await body(readInputs(table, door.inputs), door)
    await door.publish(report)
    process.exitCode = report.passed ? 0 : 1
  } catch (thrown) {
    process.exitCode = door.refuse(thrown instanceof Failure ? thrown : bug(name, thrown))
  }
}

/** The runner starts an action without arguments; whatever has arguments was typed by a person or a script. */
async function openDoor(name: ActionName): Promise<Door> {
  const args = process.argv.slice(2)
  if (args.length > 0) return (await import('./command/door.ts')).openCommandDoor(name, args)
  return (await import('./github/door.ts')).openRunnerDoor(name)
}

function bug(name: ActionName, thrown: unknown): Failure {
  return new Failure(`${name} met something it did not expect: ${reasonOf(thrown)}`, {
    remedy: 'This is a bug in pyrelease. Run again with debug logging on, and report it with the log.',
    cause: thrown,
  })
}
