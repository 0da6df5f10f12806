import { libraryPath } from '../../archive/modules.ts'
import type { Check, Problem } from '../check.ts'
import { archive, type WheelFacts } from './facts.ts'

/** What runs at every start of the interpreter, whether the package is used or not. */
export const STARTUP_FILE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-30',
    severity: 'warning',
    asks: 'no .pth or .start file changes how Python starts',
    definedBy: 'site; PEP 829',
    needs: [archive],
    judge: judgeStartupFiles,
  },
]

function judgeStartupFiles(facts: WheelFacts): readonly Problem[] {
  return facts.members.flatMap(({ name }) => {
    const path = libraryPath(name)
    // site reads those right in site-packages only.
    return path === undefined || !/^[^/]+\.(?:pth|start)$/.test(path) ? [] : [judgeFile(facts, name)]
  })
}

function judgeFile(facts: WheelFacts, name: string): Problem {
  const lines = (facts.text(name) ?? '').split(/\r\n|\r|\n/)
  const code = name.endsWith('.pth') ? lines.find((line) => /^import[ \t]/.test(line)) : undefined
  if (code !== undefined)
    return {
      message: `${facts.name}: ${name} runs code at every interpreter start ('${shortened(code)}'); PEP 829 deprecates this`,
      remedy: 'Do without it; or name a function in a .start file, which Python 3.15 calls.',
      subject: facts.name,
    }
  return {
    message: `${facts.name}: ${name} ${name.endsWith('.pth') ? 'adds to the import path' : 'calls functions at every interpreter start'}`,
    remedy: 'See that this is meant: it slows every start of Python where the package is installed.',
    severity: 'notice',
    subject: facts.name,
  }
}

function shortened(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
