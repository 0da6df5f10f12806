import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { Failure } from '../../packages/core/src/failure.ts'
import {
  architecturesOf,
  cibuildwheelTable,
  type Machine,
  readSelection,
} from '../../packages/core/src/matrix/cibuildwheel.ts'
import type { PlanFacts } from '../../packages/core/src/matrix/facts.ts'
import { makePlan } from '../../packages/core/src/matrix/plan.ts'
import { identifierOf, PYTHONS } from '../../packages/core/src/matrix/pythons.ts'
import { TARGETS } from '../../packages/core/src/matrix/targets.ts'
import { policyOf } from '../../packages/core/src/matrix/words.ts'
import { type Answer, askCibuildwheel, type Question, type Shipped } from './cibuildwheel.ts'

/** A `[tool.cibuildwheel]` table and what stands beside it. */
export interface ProjectTable {
  readonly name: string
  readonly 'requires-python'?: string
  /** Of the table; they may open further ones. */
  readonly lines: readonly string[]
}

export const TABLES = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tables.json'), 'utf8'),
) as readonly ProjectTable[]

/** The machine that our plan gives most rows of a platform to. */
const MACHINES: Readonly<Record<string, Machine>> = { linux: 'x86_64', macos: 'arm64', windows: 'x86_64' }

export interface Comparison {
  readonly agreed: number
  readonly total: number
  /** How many cibuildwheel selected in all. */
  readonly identifiers: number
  /** One text for each table and platform that differ. */
  readonly differences: readonly string[]
}

/** Puts our plan of each table beside what cibuildwheel prints, for Linux, macOS and Windows. */
export async function compareTables(
  tables: readonly ProjectTable[],
): Promise<Comparison & { drift: readonly string[] }> {
  const questions = tables.flatMap((table) =>
    Object.entries(MACHINES).map(([platform, machine]) => ({
      table,
      platform,
      machine,
      pyproject: pyprojectOf(table),
    })),
  )
  const { shipped, answers } = await askCibuildwheel(
    questions.map(({ pyproject, platform, machine }) => ({ pyproject, platform, machine })),
  )
  const differences = questions.flatMap(({ table, platform, machine, pyproject }, index) => {
    const theirs = theirsOf(answers[index])
    const ours = oursOf({ pyproject, platform, machine }, table['requires-python'])
    return ours === theirs ? [] : [`${table.name}, ${platform}: ${differenceOf(ours, theirs)}`]
  })
  return {
    agreed: questions.length - differences.length,
    total: questions.length,
    identifiers: answers.reduce((sum, answer) => sum + answer.identifiers.length, 0),
    differences,
    drift: driftFrom(shipped),
  }
}

function pyprojectOf(table: ProjectTable): string {
  const requires = table['requires-python']
  return [
    '[project]',
    'name = "demo"',
    'version = "1.0"',
    ...(requires === undefined ? [] : [`requires-python = "${requires}"`]),
    '[tool.cibuildwheel]',
    ...table.lines,
    '',
  ].join('\n')
}

const REFUSED = 'refused'

function theirsOf(answer: Answer | undefined): string {
  if (answer === undefined) throw new Error('cibuildwheel has left questions unanswered')
  return answer.code === 0 ? answer.identifiers.toSorted().join(' ') : REFUSED
}

/** The identifiers that the entries of our plan hand to cibuildwheel, for the architectures that it would take there. */
function oursOf({ pyproject, platform, machine }: Question & { machine: Machine }, requires?: string): string {
  try {
    const tables = parse(pyproject)
    const selection = readSelection(cibuildwheelTable(tables) ?? {}, platform)
    const archs = architecturesOf(selection.archs, platform, machine)
    const rows = TARGETS.filter(
      ({ cibuildwheel }) => cibuildwheel.platform === platform && archs.has(cibuildwheel.arch),
    ).map(({ id }) => id)
    const plan = makePlan(factsOf(tables, requires), { targets: ['sdist', ...rows], pythons: 'auto', builder: 'auto' })
    return plan.entries
      .flatMap(({ calls }) => calls.flatMap(({ interpreters }) => interpreters))
      .toSorted()
      .join(' ')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.message.startsWith('no wheel is left to build') ? '' : REFUSED
  }
}

function factsOf(pyproject: PlanFacts['abi']['pyproject'], requiresPython: string | undefined): PlanFacts {
  return {
    name: 'demo',
    version: '1.0',
    packageDir: '.',
    requiresPython,
    classifiers: [],
    backend: { family: 'setuptools', compiled: ['setup.py calls Extension'], builder: 'cibuildwheel', why: '' },
    abi: { pyproject, cargo: undefined, setupPy: undefined, setupCfg: undefined },
    features: [],
    commit: undefined,
    sourceDateEpoch: 0,
    ref: { tag: undefined, release: false, reason: '' },
    tools: [],
  }
}

function differenceOf(ours: string, theirs: string): string {
  if (ours === REFUSED || theirs === REFUSED)
    return ours === REFUSED ? 'we refuse it, cibuildwheel does not' : 'cibuildwheel refuses it, we do not'
  const [left, right] = [ours, theirs].map((text) => new Set(text.split(' ')))
  return [...(left ?? [])]
    .filter((identifier) => right?.has(identifier) === false)
    .map((identifier) => `+${identifier}`)
    .concat([...(right ?? [])].filter((identifier) => left?.has(identifier) === false).map((one) => `-${one}`))
    .join(' ')
}

/** Where the table of targets says other than the resources of cibuildwheel: identifiers, ABI tags, images. */
function driftFrom(shipped: Shipped): readonly string[] {
  const rows = TARGETS.flatMap((target) =>
    PYTHONS.filter(({ id }) => target.interpreters.includes(id)).map((python) => ({
      platform: target.cibuildwheel.platform,
      identifier: identifierOf(python, target),
      tags: `${python.tags.python}-${python.tags.abi}`,
    })),
  )
  const theirs = Object.entries(shipped.configurations).flatMap(([platform, list]) =>
    list.map((configuration) => ({ ...configuration, platform })),
  )
  const known = new Set(rows.map(({ platform, identifier }) => `${platform} ${identifier}`))
  const listed = new Set(theirs.map(({ platform, identifier }) => `${platform} ${identifier}`))
  const tags = theirs.flatMap(({ identifier, path_str: path }) => {
    const ours = rows.find((row) => row.identifier === identifier)
    const folder = path?.split('/').at(-1)
    return folder === undefined || ours === undefined || ours.tags === folder
      ? []
      : [`${identifier} is tagged ${folder}; our table says ${ours.tags}`]
  })
  return [
    ...[...listed].filter((row) => !known.has(row)).map((row) => `our table lacks ${row}`),
    ...[...known].filter((row) => !listed.has(row)).map((row) => `cibuildwheel has no ${row}`),
    ...tags,
    ...TARGETS.flatMap((target) => {
      const ours = Object.keys(target.images).map((floor) => policyOf(target, floor))
      const images = (shipped.images[target.cibuildwheel.arch] ?? []).filter((name) => name.startsWith(target.family))
      return [
        ...images.filter((name) => !ours.includes(name)).map((name) => `${target.id} lacks the image ${name}`),
        ...ours
          .filter((name) => !images.includes(name))
          .map((name) => `cibuildwheel has no image ${name} for ${target.id}`),
      ]
    }),
  ]
}
