import { describe, expect, test } from '@jest/globals'
import type { PlanOptions } from '../../../packages/core/src/matrix/facts.ts'
import { unmet } from '../../../packages/core/src/matrix/match.ts'
import { makePlan } from '../../../packages/core/src/matrix/plan.ts'
import { planText } from '../../../packages/core/src/matrix/plan-text.ts'
import { AUTO, cFacts, minors, pureFacts, rustFacts } from './facts.ts'

const ONE: PlanOptions = { ...AUTO, targets: ['sdist', 'manylinux2014-x86_64'] }

describe('abi3t', () => {
  const classifiers = [...minors('3.10', '3.14', '3.15'), 'Programming Language :: Python :: Free Threading']
  const plan = makePlan(rustFacts(['abi3-py310', 'abi3t-py315'], { classifiers }), ONE)

  test('has a call of maturin to itself, and serves both builds', () => {
    expect(plan.entries[0]?.calls.map(({ interpreters }) => interpreters)).toEqual([['3.10', '3.14t'], ['3.15t']])
    expect(plan.entries[0]?.expected.map(({ abi, serves }) => `${abi}: ${serves.join(' ')}`)).toEqual([
      'abi3: cp310 cp314',
      'cp314t: cp314t',
      'abi3.abi3t: cp315 cp315t',
    ])
  })

  test('is matched by a wheel that names both', () => {
    const wheel = (name: string) =>
      unmet(plan, ['demo_pkg-1.2.0.tar.gz', name]).missing.map(({ expected }) => expected.abi)
    expect(wheel('demo_pkg-1.2.0-cp315-abi3.abi3t-manylinux2014_x86_64.whl')).not.toContain('abi3.abi3t')
    expect(wheel('demo_pkg-1.2.0-cp315-abi3-manylinux2014_x86_64.whl')).toContain('abi3.abi3t')
  })

  test('is a mark of the grid', () => {
    const text = planText(plan)
    expect(text).toContain('ABI: abi3 from 3.10 on, abi3t from 3.15 on (declared: pyo3 feature abi3-py310)')
    expect(text).toMatch(
      / +3\.10 +3\.14 +3\.14t +3\.15 +3\.15t\n +manylinux2014-x86_64 +abi3 +abi3 +own +abi3t +abi3t\n/,
    )
    expect(text).toContain('own: a wheel of its own; abi3: the wheel of the stable ABI; abi3t: the wheel of both')
    expect(text).toContain('estimate: 5 minutes of runners, 0.03 USD in a private repository; all jobs run at once')
  })
})

test('the grid shows what is not served, and says when jobs take turns', () => {
  const targets = ['macos-arm64', 'pyodide-wasm32', 'core', 'extended', 'experimental']
  const text = planText(makePlan(cFacts({ requiresPython: '>=3.14' }), { ...AUTO, targets }))
  expect(text).toMatch(/ios-arm64 +own +own\n/)
  expect(text).toContain('the jobs run in 2 turns')
  const windows = planText(makePlan(rustFacts([], { classifiers: minors('3.10', '3.12') }), AUTO))
  expect(windows).toMatch(/win-arm64 +- +own\n/)
  expect(windows).toContain('-: no wheel')
  expect(planText(makePlan(pureFacts(), AUTO))).not.toContain('own:')
})
