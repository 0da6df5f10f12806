import { isBundledLibrary } from '../../archive/modules.ts'
import { fields } from '../../standards/core-metadata.ts'
import type { Severity } from '../../finding.ts'
import { normalizeName } from '../../standards/name.ts'
import type { Check, Problem } from '../check.ts'
import { archive, contents, type WheelFacts } from './facts.ts'
import { type Library, libraryOf } from './library.ts'
import { someOf } from './natives.ts'

/** One code of check-wheel-contents: the same question, asked of our own reading. */
export interface LayoutCode {
  readonly code: string
  readonly severity: Severity
  readonly asks: string
  readonly remedy: string
  readonly needs?: Check<WheelFacts>['needs']
  /** Completes "the wheel …"; undefined where nothing is wrong. */
  readonly find: (facts: WheelFacts, library: Library) => string | LayoutFind | undefined
}

interface LayoutFind {
  readonly found: string
  readonly severity: Severity
}

const COMMON = new Set(
  '.eggs .nox .tox .venv app build cli data dist doc docs example examples src test tests venv'.split(' '),
)
const WORD = /^[\p{XIDS}_]\p{XIDC}*$/u

const CODES: readonly LayoutCode[] = [
  {
    code: 'W001',
    severity: 'warning',
    asks: 'no compiled bytecode is in the wheel',
    remedy: 'Exclude __pycache__ and *.pyc: installers compile for the Python that is there.',
    find: (_, { files }) => listed('contains bytecode', files, ({ path }) => /\.py[co]$/.test(path)),
  },
  {
    code: 'W002',
    severity: 'warning',
    asks: 'no two files have the same content',
    remedy: 'If one of them is a leftover of the build folder, delete it and build again.',
    needs: [contents],
    find: findDuplicates,
  },
  {
    code: 'W003',
    severity: 'warning',
    asks: 'only modules lie right in site-packages',
    remedy: 'Move it into the package, or leave it out: files right in site-packages collide with those of others.',
    find: (_, { files }) =>
      listed('puts a non-module into site-packages', files, ({ path, isModule }) => {
        return !path.includes('/') && !isModule && !/\.(?:pth|start|py[co]|so|pyd)$/.test(path)
      }),
  },
  {
    code: 'W004',
    severity: 'warning',
    asks: 'every module can be imported by its path',
    remedy: 'Rename what is no identifier, or treat the file as data with another suffix.',
    find: (_, { files }) =>
      listed('holds a module at a path that cannot be imported', files, ({ path }) => {
        return (
          path.endsWith('.py') &&
          !path
            .replace(/\.py$/, '')
            .split('/')
            .every((part) => WORD.test(part))
        )
      }),
  },
  {
    code: 'W005',
    severity: 'error',
    asks: 'no top-level name is one that many projects use for what is not installed',
    remedy:
      'Exclude it: setuptools [tool.setuptools.packages.find] include; hatchling packages; or move it into the package.',
    find: ({ filename }, { files }) => {
      const tops = new Set(files.flatMap(({ path }) => path.split('/')[0]?.replace(/\.py$/, '') ?? []))
      const common = [...tops].filter((top) => COMMON.has(top) && normalizeName(top) !== filename?.name)
      return common.length === 0 ? undefined : `contains common top-level name ${quoted(common)}`
    },
  },
  {
    code: 'W006',
    severity: 'warning',
    asks: 'no __init__.py lies right in site-packages',
    remedy: 'Pack the folder that holds it, not its content.',
    find: (_, { files }) =>
      listed('puts a package file into site-packages', files, ({ path }) => /^__init__\.\w+$/.test(path)),
  },
  {
    code: 'W007',
    severity: 'error',
    asks: 'the wheel installs a library',
    remedy:
      'Tell the build backend where the packages are; if it should only bring scripts or dependencies, ignore this with that reason.',
    find: (facts, { files }) => {
      if (files.length > 0 || isEmpty(facts)) return undefined
      return { found: 'installs nothing into site-packages', severity: hasScripts(facts) ? 'warning' : 'error' }
    },
  },
  {
    code: 'W008',
    severity: 'error',
    asks: 'the wheel is not empty',
    remedy: 'Tell the build backend where the packages are.',
    find: (facts) => {
      if (!isEmpty(facts)) return undefined
      // A distribution that is only there for its dependencies.
      const isMeta = facts.metadata !== undefined && fields(facts.metadata, 'Requires-Dist').length > 0
      return { found: 'holds nothing but metadata', severity: isMeta ? 'warning' : 'error' }
    },
  },
  {
    code: 'W009',
    severity: 'warning',
    asks: 'the wheel brings one top-level package',
    remedy: 'If all of them belong to the project, ignore this with that reason; else exclude what does not.',
    find: (_, { modules }) => {
      const tops = [...modules].filter((top) => !top.startsWith('_') && !top.endsWith('-stubs'))
      return tops.length < 2 ? undefined : `brings several top-level names: ${someOf(tops.toSorted(), 5)}`
    },
  },
  {
    code: 'W010',
    severity: 'warning',
    asks: 'every top-level folder holds modules',
    remedy: 'Move data into the package, or leave it out.',
    find: (_, { files, modules }) => {
      const folders = files
        .filter(({ path }) => path.includes('/') && !isBundledLibrary(path))
        .map(({ path }) => path.split('/')[0] ?? '')
      const bare = [...new Set(folders)].filter((folder) => !modules.has(folder))
      return bare.length === 0 ? undefined : `has a top-level folder without Python modules: ${someOf(bare)}`
    },
  },
]

/** WHL-26: one row per code. */
export const LAYOUT_CHECKS: readonly Check<WheelFacts>[] = CODES.map(layoutCheck)

export function layoutCheck({ code, severity, asks, remedy, needs = [], find }: LayoutCode): Check<WheelFacts> {
  return {
    id: 'WHL-26',
    severity,
    asks: `${asks} (${code})`,
    definedBy: `check-wheel-contents ${code}`,
    needs: [archive, ...needs],
    judge: (facts): readonly Problem[] => {
      const answer = find(facts, libraryOf(facts))
      if (answer === undefined) return []
      const { found, severity: weight } = typeof answer === 'string' ? { found: answer, severity } : answer
      return [{ message: `${facts.name}: ${code}: wheel ${found}`, remedy, severity: weight, subject: facts.name }]
    },
  }
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ')
}

function listed<File extends { readonly name: string }>(
  found: string,
  files: readonly File[],
  isWrong: (file: File) => boolean,
): string | undefined {
  const wrong = files.filter(isWrong)
  return wrong.length === 0 ? undefined : `${found}: ${someOf(wrong.map(({ name }) => name))}`
}

/** Small files are often alike on purpose: empty ones, markers, modules that only import. */
const SMALL = 512

function findDuplicates({ members, contents: read }: WheelFacts, { files }: Library): string | undefined {
  const sizes = new Map(members.map(({ name, size }) => [name, size]))
  const byHash = new Map<string, { readonly name: string }[]>()
  for (const { name } of files.filter((file) => (sizes.get(file.name) ?? 0) > SMALL)) {
    const hash = read?.get(name)?.sha256 ?? name
    byHash.set(hash, [...(byHash.get(hash) ?? []), { name }])
  }
  const groups = [...byHash.values()].filter((group) => group.length > 1)
  const [first] = groups
  if (first === undefined) return undefined
  const more = groups.length === 1 ? '' : ` (and ${groups.length - 1} more groups)`
  return `contains files of equal content: ${someOf(first.map(({ name }) => name))}${more}`
}

function isEmpty({ members }: WheelFacts): boolean {
  return members.every(({ name, isDirectory }) => isDirectory || /^[^/]+\.dist-info\//.test(name))
}

function hasScripts({ members }: WheelFacts): boolean {
  return members.some(({ name, isDirectory }) => !isDirectory && /^[^/]+\.data\/(?:scripts|data)\//.test(name))
}
