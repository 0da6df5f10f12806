import { describe, expect, it } from '@jest/globals'
import type { Plan } from '@pyrelease/core'
import type { BuildInputs } from '@pyrelease/build-wheels/inputs'
import { planBuild } from '@pyrelease/build-wheels/plan'
import { factsOf, inputsWith, PURE, rust } from './facts.ts'
import { argvOf, refusalOf, releaseOf } from './planned.ts'

describe('an entry of the plan', () => {
  it('is built as the plan says: floor, zig and all interpreters', async () => {
    const files = rust(['abi3-py39'], ['3.9', '3.12'])
    const release = await releaseOf(files, ['sdist', 'manylinux2014-x86_64'])
    const place = { root: '/t', source: '/t/source', target: '/t/target', kept: false }
    await using facts = await factsOf(files, { release, place })
    const plan = planBuild(inputsWith({ target: 'manylinux2014-x86_64' }), facts)
    expect(plan).toMatchObject({
      entry: 'manylinux-x86_64',
      artifact: 'wheels-manylinux-x86_64',
      strategy: 'zig',
      keepsSdist: false,
    })
    expect(plan.wheels.map(({ args, target }) => [args.join(' '), target])).toEqual([
      [
        'build --release --target x86_64-unknown-linux-gnu --compatibility manylinux2014 --zig --locked --out {out} -i 3.9',
        'manylinux2014-x86_64/3.9',
      ],
    ])
    expect(plan.expectations.wheels).toEqual(release.entries[0]?.expected)
    expect(planBuild(inputsWith({ target: 'manylinux-x86_64' }), facts).wheels).toEqual(plan.wheels)
  })

  it('may be the sdist alone, or a pure wheel', async () => {
    const release = await releaseOf(PURE)
    await using facts = await factsOf(PURE, { release })
    const sdist = planBuild(inputsWith({ target: 'sdist' }), facts)
    expect(sdist).toMatchObject({ entry: 'sdist', artifact: 'sdist', keepsSdist: true, wheels: [] })
    const any = planBuild(inputsWith({ target: 'any' }), facts)
    expect(any).toMatchObject({ entry: 'any', artifact: 'wheels-any', keepsSdist: false, builder: 'build' })
    expect(any.wheels[0]?.args).toContain('--wheel')
  })

  it('is built from the tree where the plan has no sdist, and says so', async () => {
    const release = await releaseOf(PURE, ['any'])
    await using facts = await factsOf(PURE, { release })
    const plan = planBuild(inputsWith({ target: 'any' }), facts)
    expect(plan.sdist).toBeUndefined()
    expect(plan.warnings).toMatchObject([{ id: 'SDI-10', severity: 'warning' }])
  })

  const every = ['sdist', 'manylinux2014-x86_64', 'macos-arm64', 'manylinux2014-s390x']
  it.each<[string, Partial<BuildInputs>, (release: Plan) => Plan, RegExp]>([
    ['none named', {}, (plan) => plan, /target: a value is required[\s\S]*manylinux-x86_64/],
    [
      'a misspelt one',
      { target: 'manylinux-x86_46' },
      (plan) => plan,
      /^target-unknown: .*did you mean manylinux-x86_64/,
    ],
    [
      'one of another system',
      { target: 'macos-arm64' },
      (plan) => plan,
      /macos-arm64 is built on macos-15; this is Linux x64/,
    ],
    ['one in a container', { target: 'manylinux-s390x' }, (plan) => plan, /is to be built in rust-cross/],
    [
      'one for cibuildwheel',
      { target: 'manylinux-x86_64' },
      (plan) => ({ ...plan, entries: plan.entries.map((entry) => ({ ...entry, builder: 'cibuildwheel' })) }),
      /the plan gives manylinux-x86_64 to cibuildwheel, which this version/,
    ],
    [
      'another builder',
      { target: 'macos-arm64', builder: 'build' },
      (plan) => plan,
      /builder is build, but the plan gives/,
    ],
    [
      'other interpreters',
      { target: 'macos-arm64', pythons: ['3.12'] },
      (plan) => plan,
      /pythons is 3\.12, but the plan/,
    ],
    [
      'a plan of another package',
      { target: 'sdist' },
      (plan) => ({ ...plan, project: { ...plan.project, 'package-dir': 'other' } }),
      /made for the package in other; package-dir is \./,
    ],
    [
      'an sdist that is not planned',
      { target: 'sdist' },
      (plan) => ({ ...plan, sdist: { build: false, expected: null, 'wheels-from': 'tree' } }),
      /^target-unknown: the plan has no sdist/,
    ],
    [
      'PyPy that is not here',
      { target: 'manylinux-x86_64' },
      (plan) => ({
        ...plan,
        entries: plan.entries.map((entry) => ({ ...entry, calls: [{ interpreters: ['pypy3.10'], args: [] }] })),
      }),
      /^interpreter-missing: no pypy3\.10 on this machine/,
    ],
  ])('is refused: %s', async (_, inputs, change, says) => {
    const files = rust(['abi3-py39'])
    const release = change(await releaseOf(files, every))
    expect(await refusalOf(files, inputs, { release })).toMatch(says)
  })

  it('takes a real PyPy, whose ABI no table knows', async () => {
    const files = rust([])
    const planned = await releaseOf(files, ['manylinux2014-x86_64'])
    const entries = planned.entries.map((entry) => ({
      ...entry,
      calls: [{ interpreters: ['3.9', 'pypy3.11'], args: [] }],
    }))
    const argv = await argvOf(files, { target: 'manylinux-x86_64' }, { release: { ...planned, entries } })
    expect(argv.map((line) => line.replace(/^.* -i /, ''))).toEqual(['3.9', '/opt/pp311/bin/python'])
  })
})
