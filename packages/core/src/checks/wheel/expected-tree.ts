import { fields } from '../../standards/core-metadata.ts'
import { declaredTopLevels } from '../../project/modules.ts'
import type { Check } from '../check.ts'
import type { WheelFacts } from './facts.ts'
import { layoutCheck, type LayoutCode, quoted } from './layout-codes.ts'
import type { Library } from './library.ts'
import { someOf } from './natives.ts'

/** Files that builds write, so that a source tree does not have them. */
const GENERATED = /(?:^|\/)_*(?:version|about|commit|build|config)\w*\.pyi?$/i

const CODES: readonly LayoutCode[] = [
  {
    code: 'W101',
    severity: 'warning',
    asks: 'the modules of the source tree are in the wheel',
    remedy: 'Add it to what the build backend packs; if it is left out on purpose, ignore this with that reason.',
    needs: [treeRead],
    find: ({ expected }, { files }) => {
      const paths = new Set(files.map(({ path }) => path))
      const missing = (expected.packageFiles ?? []).filter((path) => isPacked(path) && !paths.has(path))
      return missing.length === 0 ? undefined : `lacks files of the package tree: ${someOf(missing)}`
    },
  },
  {
    code: 'W102',
    severity: 'warning',
    asks: 'the modules of the wheel are in the source tree',
    remedy:
      'If it is a leftover of an earlier build, delete build/ and build again; if the build makes it, ignore this.',
    needs: [treeRead],
    find: ({ expected }, { files }) => {
      const known = new Set(expected.packageFiles)
      const extra = files.filter(({ path }) => path.endsWith('.py') && !known.has(path) && !GENERATED.test(path))
      return extra.length === 0
        ? undefined
        : `holds files that the package tree has not: ${someOf(extra.map(({ path }) => path))}`
    },
  },
  {
    code: 'W201',
    severity: 'warning',
    asks: 'every declared top-level name is in the wheel',
    remedy: 'Correct the list of packages, or see why the build left it out.',
    needs: [topsDeclared],
    find: (facts, { modules }) => {
      const missing = (declaredTops(facts) ?? []).filter((top) => !modules.has(top))
      return missing.length === 0 ? undefined : `lacks the declared top-level name ${quoted(missing)}`
    },
  },
  {
    code: 'W202',
    severity: 'warning',
    asks: 'every top-level name in the wheel is declared',
    remedy: 'Add it to the list of packages, or exclude it from the wheel.',
    needs: [topsDeclared],
    find: (facts, library) => {
      const extra = undeclared(facts, library)
      return extra.length === 0 ? undefined : `holds the undeclared top-level name ${quoted(extra)}`
    },
  },
]

/** What is compared with the source tree, and with what the project declares. */
export const EXPECTED_TREE_CHECKS: readonly Check<WheelFacts>[] = CODES.map(layoutCheck)

function treeRead({ expected }: WheelFacts): string | undefined {
  return expected.packageFiles === undefined ? 'there is no package tree to compare with' : undefined
}

function topsDeclared(facts: WheelFacts): string | undefined {
  return declaredTops(facts) === undefined ? 'nobody lists the top-level names' : undefined
}

/** By the wheel's own metadata (PEP 794), else by the project. */
function declaredTops({ metadata, expected }: WheelFacts): readonly string[] | undefined {
  const imports =
    metadata === undefined ? [] : ['Import-Name', 'Import-Namespace'].flatMap((name) => fields(metadata, name))
  const tops = imports.flatMap((name) => /^\w+/u.exec(name)?.[0] ?? [])
  if (tops.length > 0) return [...new Set(tops)]
  return expected.project && declaredTopLevels(expected.project.pyproject.document.tables)
}

function undeclared(facts: WheelFacts, { modules }: Library): readonly string[] {
  const declared = declaredTops(facts) ?? []
  return [...modules].filter((top) => !declared.includes(top.replace(/-stubs$/, '')))
}

/** Modules and what type checkers read; tests and sources of compiled modules may be left out. */
function isPacked(path: string): boolean {
  return /\.pyi?$|(?:^|\/)py\.typed$/.test(path) && !/(?:^|\/)(?:tests?|testing|conftest\.py)(?:\/|$)/.test(path)
}
