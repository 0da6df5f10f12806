import { describe, expect, test } from '@jest/globals'
import type { PlanFacts, PlanOptions } from '../../../packages/core/src/matrix/facts.ts'
import { makePlan } from '../../../packages/core/src/matrix/plan.ts'
import { endingLabel } from '../../../packages/core/src/matrix/runner-labels.ts'
import { readRunners, runnerOf, RUNNERS_AS_OF } from '../../../packages/core/src/matrix/runners.ts'
import { TARGETS } from '../../../packages/core/src/matrix/targets.ts'
import { AUTO, cFacts, minors, pureFacts, rustFacts, toml } from './facts.ts'

describe('tests of wheels', () => {
  test.each([
    ['manylinux-x86_64', [], 'native'],
    ['manylinux-i686', [], 'container'],
    ['musllinux-aarch64', [], 'container'],
    ['manylinux-s390x', [], 'qemu'],
    ['macos-universal2', [], 'native rosetta'],
    ['macos-x86_64', [], 'native'],
    ['macos-x86_64', ['macos-x86_64=macos-15'], 'rosetta'],
    ['win32', [], 'native'],
    ['ios-arm64', [], 'none'],
  ])('%s with %j run by %s', (word, runners, modes) => {
    const [entry] = makePlan(cFacts({ classifiers: minors('3.13') }), { ...AUTO, targets: [word], runners }).entries
    expect(entry?.tests?.map(({ mode }) => mode).join(' ')).toBe(modes)
    expect(entry?.tests?.every(({ wheel, interpreter }) => wheel === 0 && interpreter === '3.13')).toBe(true)
  })
})

describe('estimates', () => {
  test.each([
    ['manylinux-s390x', [], { minutes: 30, price: 0.18 }],
    ['macos-arm64', [], { minutes: 3, price: 0.186 }],
    ['macos-arm64', ['macos-arm64=my-mac'], { minutes: 3, price: null }],
  ])('%s with %j', (word, runners, estimate) => {
    const facts = cFacts({ classifiers: minors('3.12', '3.13') })
    expect(makePlan(facts, { ...AUTO, targets: [word], runners }).entries[0]?.estimate).toEqual(estimate)
  })
})

describe('runners', () => {
  test('of one platform replace those of its rows', () => {
    const { entries } = makePlan(rustFacts(), { ...AUTO, runners: ['linux-x86_64=nix', 'win-amd64=box'] })
    expect(entries.filter(({ runner }) => runner === 'nix').map(({ id }) => id)).toEqual([
      'manylinux-x86_64',
      'musllinux-x86_64',
    ])
    expect(entries.find(({ id }) => id === 'windows-x64')).toMatchObject({
      runner: 'box',
      strategy: { why: 'box has the toolchain of windows-x64' },
    })
    expect(makePlan(pureFacts(), { ...AUTO, runners: ['any=nix'] }).entries[0]?.runner).toBe('nix')
  })

  test.each([
    ['linux-x86_64', /no platform=label/],
    ['linux-x86=nix=2', /no platform=label/],
    ['windoze=box', /windoze is no target/],
    ['macos-arm64=macos-14', /macos-14 is retired since 2026-11-02/],
    ['linux-x86_64=ubuntu-latest', /ubuntu-latest is another image/],
  ])('%s is refused', (word, message) => {
    expect(() => makePlan(rustFacts(), { ...AUTO, runners: [word] })).toThrow(message)
  })

  test('that come to their end are told', () => {
    expect(readRunners(['linux-x86_64=ubuntu-22.04', 'linux-aarch64=mine']).deprecated).toEqual([
      expect.objectContaining({ label: 'ubuntu-22.04', ends: '2027-04-17', instead: 'ubuntu-24.04' }),
    ])
  })

  test('of the table are in service, known, and fixed', () => {
    for (const { runner } of TARGETS) {
      expect(endingLabel(runner, RUNNERS_AS_OF)).toBeUndefined()
      expect(runnerOf(runner)).toBeDefined()
    }
  })
})

describe('pull requests', () => {
  const build = (facts: PlanFacts, prTargets: readonly string[], targets: PlanOptions['targets'] = 'auto') =>
    makePlan(facts, { ...AUTO, targets, prTargets })

  test('build some of the targets', () => {
    const plan = build(cFacts(), ['linux-x86_64'])
    expect(plan.entries.map(({ id }) => id)).toEqual(['manylinux-x86_64'])
    expect(plan.sdist.build).toBe(false)
    const left = plan.skipped.filter(({ reason }) => reason === 'pr-subset').map(({ id }) => id)
    expect(left).toHaveLength(8)
    expect(left).toEqual(expect.arrayContaining(['sdist', 'macos-arm64']))
  })

  test('build the sdist of a pure project, or its wheel', () => {
    expect(build(pureFacts(), ['sdist'])).toMatchObject({ entries: [], sdist: { build: true } })
    expect(build(pureFacts(), ['any'])).toMatchObject({ entries: [{ id: 'any' }], sdist: { build: false } })
  })

  test('build nothing that a release has not', () => {
    expect(() => build(cFacts(), ['any', 'sdist', 'win32'], ['core'])).toThrow(/pr-targets: sdist any windows-x86/)
    expect(() => build(cFacts(), ['windoze'])).toThrow(/windoze is no target/)
  })
})

describe('architectures of [tool.cibuildwheel]', () => {
  const plan = (archs: string) =>
    makePlan(cFacts({ abi: { ...cFacts().abi, pyproject: toml(`[tool.cibuildwheel]\n${archs}`) } }), AUTO)

  test('leave core targets out', () => {
    const { entries, skipped } = plan('[tool.cibuildwheel.linux]\narchs = ["x86_64"]')
    expect(entries.map(({ id }) => id)).not.toContain('manylinux-aarch64')
    expect(skipped).toContainEqual({
      id: 'musllinux-aarch64',
      reason: 'user-skip',
      detail: '[tool.cibuildwheel] archs is x86_64',
    })
    expect(plan('archs = "auto64"').entries).toHaveLength(8)
  })

  test('may leave nothing', () => {
    expect(() => plan('archs = "ppc64le"')).toThrow(/no wheel is left to build:\nmanylinux-x86_64: \[tool/)
  })
})

describe('floors of [tool.cibuildwheel]', () => {
  const entry = (word: string, table: string) => {
    const pyproject = toml(`[tool.cibuildwheel]\n${table}`)
    const facts = cFacts({ requiresPython: '>=3.14,<3.15', abi: { ...cFacts().abi, pyproject } })
    return makePlan(facts, { ...AUTO, targets: [word] }).entries[0]
  }
  const own = 'example.org/pypa/manylinux_2_34_x86_64:2026'
  test.each([
    ['linux-x86_64', 'manylinux-x86_64-image = "manylinux2014"', 'manylinux2014', '2.17'],
    ['manylinux_2_28-x86_64', 'manylinux-x86_64-image = "manylinux2014"', 'manylinux_2_28', '2.28'],
    ['linux-x86_64', `manylinux-x86_64-image = "${own}"`, own, '2.34'],
    ['linux-x86_64', 'manylinux-x86_64-image = "example.org/build:1"', 'example.org/build:1', '2.28'],
    ['linux-x86_64', 'linux.manylinux-x86_64-image = "manylinux_2_34"', 'manylinux_2_34', '2.34'],
    ['linux-aarch64', 'manylinux-x86_64-image = "manylinux2014"', 'manylinux_2_28', '2.28'],
    ['macos-arm64', 'environment = { MACOSX_DEPLOYMENT_TARGET = "13.3" }', null, '13.0'],
    ['macos-x86_64', 'environment = "A=1 MACOSX_DEPLOYMENT_TARGET=10.13"', null, '10.15'],
    ['macos-x86_64', 'macos.environment.MACOSX_DEPLOYMENT_TARGET = "11"', null, '11.0'],
    ['macos-arm64', 'environment = "MACOSX_DEPLOYMENT_TARGET=14"\nmacos.environment = { A = "1" }', null, '11.0'],
    [
      'macos-arm64',
      'environment = "MACOSX_DEPLOYMENT_TARGET=14"\nmacos.environment = { A = "1" }\nmacos.inherit.environment = "append"',
      null,
      '14.0',
    ],
  ])('%s with %s', (word, table, container, floor) => {
    const { strategy, expected = [] } = entry(word, table) ?? {}
    expect(strategy?.container).toBe(container)
    expect(new Set(expected.map(({ platform }) => platform.floor))).toEqual(new Set([floor]))
  })
})
