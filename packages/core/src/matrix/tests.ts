import type { PlannedTest, TestMode } from '../documents/plan.ts'
import { runnerOf } from './runners.ts'
import type { Target } from './target.ts'
import type { PlannedWheel } from './wheels.ts'
import { isLinux } from './words.ts'

/** Every interpreter that a wheel of the row serves tries it, on the machine that has built it. */
export function testsOf(target: Target, runner: string, wheels: readonly PlannedWheel[]): PlannedTest[] {
  const modes = modesOf(target, runner)
  return wheels.flatMap(({ serves }, wheel) =>
    serves.flatMap(({ command }) => modes.map((mode) => ({ wheel, interpreter: command, runner, mode }))),
  )
}

/** A universal2 wheel is two, of which Rosetta runs the one for Intel. */
function modesOf(target: Target, runner: string): readonly TestMode[] {
  const { family, arch, emulated } = target
  const isAppleArm = runnerOf(runner)?.machine === 'arm64'
  if (isLinux(target)) return [emulated ? 'qemu' : isOfRunner(target) ? 'native' : 'container']
  if (family === 'macosx' && arch === 'universal2') return ['native', 'rosetta']
  if (family === 'macosx') return [arch === 'x86_64' && isAppleArm ? 'rosetta' : 'native']
  // Pyodide, Android and iOS are tried by their builder alone.
  return [family === 'win' ? 'native' : 'none']
}

/** GitHub's Linux has glibc and 64 bits; musl and i686 need a container. */
function isOfRunner({ family, arch }: Target): boolean {
  return family === 'manylinux' && (arch === 'x86_64' || arch === 'aarch64')
}
