import { libraryPath } from '../../archive/modules.ts'
import type { Check, Problem } from '../check.ts'
import { archive, type WheelFacts } from './facts.ts'

/** That no file is installed over another one of the same wheel. */
export const COLLISION_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-27',
    severity: 'warning',
    asks: 'no path is installed twice, from the root and from .data',
    definedBy: 'PEP 427, "Installing a wheel"',
    needs: [archive],
    judge: judgeCollisions,
  },
]

function judgeCollisions({ name: file, members }: WheelFacts): readonly Problem[] {
  const sources = new Map<string, string[]>()
  for (const { name, isDirectory } of members) {
    const path = isDirectory ? undefined : libraryPath(name)
    if (path === undefined) continue
    const names = sources.get(path)
    if (names === undefined) sources.set(path, [name])
    else if (!names.includes(name)) names.push(name)
  }
  return [...sources].flatMap(([path, names]) =>
    names.length < 2
      ? []
      : [
          {
            message: `${file}: ${path} would be installed ${names.length} times: ${names.join(', ')}`,
            remedy: 'Leave one of them out: which one wins is up to the installer.',
            subject: file,
          },
        ],
  )
}
