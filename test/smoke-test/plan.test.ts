import { describe, expect, test } from '@jest/globals'
import type { BuildReport, Interpreter, Plan, SmokeFacts } from '@pyrelease/core'
import { supportedTags } from '@pyrelease/core'
import { planSmoke } from '../../actions/smoke-test/src/plan.ts'
import { OPTIONS, subject } from './bench.ts'

function python(minor: string, freeThreaded = false): Interpreter {
  const tags = {
    implementation: 'cpython',
    major: 3,
    minor: Number(minor.slice(2)),
    freeThreaded,
    platforms: ['manylinux_2_28_x86_64', 'linux_x86_64'],
  } as const
  const flag = freeThreaded ? 't' : ''
  return {
    id: `cp${minor.replace('.', '')}${flag}`,
    version: `${minor}.3`,
    minor: `${minor}${flag}`,
    executable: `/usr/bin/python${minor}${flag}`,
    implementation: 'cpython',
    freeThreaded,
    tags,
    supports: supportedTags(tags),
    platform: 'linux-x86_64',
  }
}

const facts = (changes: Partial<SmokeFacts>): SmokeFacts => ({
  files: [subject()],
  interpreters: [python('3.9'), python('3.12'), python('3.14'), python('3.14', true)],
  plan: undefined,
  builds: [],
  from: 'dist',
  published: false,
  findings: [],
  ...changes,
})

const plan = (changes: Partial<Plan> = {}): Plan => ({
  schema: 'pyrelease.plan/1',
  project: {
    name: 'demo',
    version: '1.0',
    'package-dir': '.',
    'requires-python': null,
    commit: null,
    'source-date-epoch': 0,
  },
  ref: { tag: null, release: false, reason: '' },
  abi: { kind: 'pure', minimum: null, confidence: 'declared', from: '' },
  sdist: { build: true, expected: null, 'wheels-from': 'sdist' },
  tools: [],
  entries: [],
  skipped: [],
  totals: { jobs: 0, wheels: 0 },
  ...changes,
})

function stepsOf(changes: Partial<SmokeFacts>, pythons: 'auto' | readonly string[] = 'auto'): readonly string[] {
  return planSmoke(facts(changes), { ...OPTIONS, pythons }).steps.map((step) => {
    if (step.kind === 'test') return `test ${step.interpreter.id}`
    return step.kind === 'leave-out' ? `leave-out ${step.interpreter}: ${step.reason}` : `by ${step.wheels.join(' ')}`
  })
}

const tagged = (name: string, ...tags: readonly string[]) => subject({ name, tags })
const sdist = subject({ name: 'demo-1.0.tar.gz', kind: 'sdist', tags: [], sha256: 'b'.repeat(64) })

describe('steps', () => {
  test.each<[string, Partial<SmokeFacts>, 'auto' | readonly string[], readonly string[]]>([
    ['a pure wheel runs everywhere', {}, 'auto', ['test cp39', 'test cp312', 'test cp314', 'test cp314t']],
    ['on the Pythons that are asked for', {}, ['3.12', '3.14t'], ['test cp312', 'test cp314t']],
    [
      'an absent one is a step too',
      {},
      ['3.12', '3.13'],
      ['test cp312', 'leave-out cp313: this machine has no such interpreter'],
    ],
    [
      'not for a wheel that it would not load',
      { files: [tagged('demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl', 'cp312-cp312-manylinux_2_28_x86_64')] },
      ['3.12', '3.13'],
      ['test cp312'],
    ],
    [
      'a stable ABI begins at its minimum, and needs a GIL',
      { files: [tagged('demo-1.0-cp310-abi3-linux_x86_64.whl', 'cp310-abi3-linux_x86_64')] },
      'auto',
      ['test cp312', 'test cp314'],
    ],
    [
      'requires-python counts',
      { files: [subject({ requiresPython: '>=3.12.4,<3.15' })] },
      'auto',
      ['test cp314', 'test cp314t'],
    ],
    ['an sdist is built once, on the newest ordinary Python', { files: [sdist] }, 'auto', ['test cp314']],
    [
      'an sdist whose requires-python admits none',
      {
        files: [sdist, subject()].map((file) => ({
          ...file,
          requiresPython: file.kind === 'sdist' ? '<3' : undefined,
        })),
      },
      ['3.12'],
      ['leave-out cp312: requires-python admits none of them', 'test cp312'],
    ],
  ])('%s', (_, changes, pythons, expected) => {
    expect(stepsOf(changes, pythons)).toEqual(expected)
  })

  test('an sdist is vouched for by the wheels that a build report says were built from it', () => {
    const wheel = subject()
    const built = (file: typeof wheel) => ({
      name: file.name,
      kind: file.kind,
      sha256: file.sha256,
      size: 1,
      tags: [],
      'requires-python': null,
      'extension-modules': [],
    })
    const report: BuildReport = {
      schema: 'pyrelease.build/1',
      entry: 'this-machine',
      project: { name: 'demo', version: '1.0' },
      builder: { name: 'build', version: '1' },
      strategy: 'frontend',
      rustc: null,
      'source-date-epoch': 0,
      'wheels-from': 'sdist',
      phases: [],
      files: [built(sdist), built(wheel)],
    }
    const files = [sdist, wheel]
    expect(stepsOf({ files, builds: [report] })[0]).toBe(`by ${wheel.name}`)
    expect(stepsOf({ files, builds: [{ ...report, 'wheels-from': 'tree' }] })[0]).toBe('test cp314')
    expect(stepsOf({ files: [{ ...sdist, sha256: 'c'.repeat(64) }, wheel], builds: [report] })[0]).toBe('test cp314')
  })
})

describe('findings before anything runs', () => {
  const windows = tagged('demo-1.0-cp312-cp312-win_amd64.whl', 'cp312-cp312-win_amd64')
  const vouched = (name: string, sha256: string) => plan({ files: [{ name, sha256, size: 1 }] })
  test.each<[string, Partial<SmokeFacts>, string, RegExp]>([
    [
      'another project among them',
      { files: [subject(), subject({ name: 'other-1.0-py3-none-any.whl', project: 'other' })] },
      'SET-01',
      /other 1\.0; expected demo 1\.0/,
    ],
    [
      'another version than the plan',
      { plan: plan({ project: { ...plan().project, version: '1.1' } }) },
      'SET-01',
      /demo 1\.0; expected demo 1\.1/,
    ],
    [
      'other bytes than the plan',
      { plan: vouched(subject().name, 'f'.repeat(64)) },
      'digest-differs',
      /the plan says ffff/,
    ],
    [
      'a file that the plan does not know',
      { plan: plan({ files: [] }) },
      'digest-differs',
      /not among the files of the plan/,
    ],
    [
      'a file of the plan that is not there',
      { plan: vouched('demo-1.0.tar.gz', 'f'.repeat(64)) },
      'digest-differs',
      /demo-1\.0\.tar\.gz is in the plan, and not in the folder/,
    ],
    [
      'nothing for this machine',
      { files: [windows] },
      'no-matching-artifact',
      /^no file in dist fits cp39 cp312 cp314 cp314t on linux-x86_64; files: demo-1\.0-cp312-cp312-win_amd64\.whl$/,
    ],
    ['no Python', { interpreters: [] }, 'no-matching-artifact', /this machine, which has no Python/],
  ])('%s', (_, changes, name, message) => {
    const { findings } = planSmoke(facts(changes), OPTIONS)
    const found = findings.filter(({ key, id }) => key === name || id === name)
    expect(found.map((finding) => finding.message)).toContainEqual(expect.stringMatching(message))
  })

  test('an entry of ignore that names no finding is refused', () => {
    const ignore = [{ finding: 'not-executd', pattern: undefined, reason: 'x' }]
    expect(() => planSmoke(facts({}), { ...OPTIONS, ignore })).toThrow(/did you mean not-executed\?/)
  })

  test('a file that is not the planned one is not run', () => {
    expect(stepsOf({ plan: vouched(subject().name, 'f'.repeat(64)) })).toEqual([])
  })

  test('an empty set has no project', () => {
    expect(planSmoke(facts({ files: [] }), OPTIONS)).toMatchObject({
      project: { name: '', version: '' },
      steps: [],
      idle: false,
    })
  })
})
