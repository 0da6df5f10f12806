import { libraryPath } from '../../archive/modules.ts'
import { fields } from '../../standards/core-metadata.ts'
import type { Check, Problem } from '../check.ts'
import { archive, type WheelFacts } from './facts.ts'

/** That type checkers see the types which the package has. */
export const TYPED_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-34',
    severity: 'warning',
    asks: 'a typed package says so by py.typed',
    definedBy: 'PEP 561',
    needs: [archive],
    judge: judgeTyped,
  },
]

function judgeTyped(facts: WheelFacts): readonly Problem[] {
  const paths = facts.members.flatMap(({ name, isDirectory }) => (isDirectory ? [] : (libraryPath(name) ?? [])))
  const marked = paths.filter((path) => path.endsWith('/py.typed')).map((path) => path.slice(0, -'py.typed'.length))
  const isMarked = (path: string): boolean => marked.some((folder) => path.startsWith(folder))
  // A package of stubs is typed by its name.
  const isInPackage = (path: string): boolean => path.includes('/') && !/^[^/]+-stubs\//.test(path)
  const modules = paths.filter((path) => /\.pyi?$/.test(path) && isInPackage(path))
  const [stub] = modules.filter((path) => path.endsWith('.pyi') && !isMarked(path))
  const saysTyped = facts.metadata !== undefined && fields(facts.metadata, 'Classifier').includes('Typing :: Typed')
  const [module] = saysTyped && !modules.some(isMarked) ? modules : []
  const found = module === undefined ? (stub === undefined ? undefined : stub) : 'Typing :: Typed'
  const [top = ''] = (module ?? stub ?? '').split('/')
  if (found === undefined) return []
  return [
    {
      message: `${facts.name}: ${found === stub ? `${found} is there` : found} but ${top}/py.typed is not in the wheel`,
      remedy: `Add an empty ${top}/py.typed, and see that the build backend packs it (setuptools: package-data).`,
      subject: facts.name,
    },
  ]
}
