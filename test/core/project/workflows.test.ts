import { describe, expect, test } from '@jest/globals'
import {
  contextsIn,
  expressionsIn,
  resolved,
  secretsIn,
} from '../../../packages/core/src/project/workflow-expressions.ts'
import { canBeEqual, chosenBy } from '../../../packages/core/src/project/workflow-globs.ts'
import { combinationsOf } from '../../../packages/core/src/project/workflow-matrix.ts'
import { readWorkflow, readWorkflows } from '../../../packages/core/src/project/workflows.ts'
import { readYaml, type YamlNode } from '../../../packages/core/src/project/yaml.ts'
import { writeTree } from './source-tree.ts'

const plain = (node: YamlNode): unknown =>
  node.kind === 'scalar'
    ? node.text
    : node.kind === 'list'
      ? node.items.map(plain)
      : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))

describe('the workflows of a repository', () => {
  test('are its YAML files, in the order of their names', async () => {
    await using tree = await writeTree({
      '.github/workflows/b.yml':
        'name: B\non: [push, release]\njobs: { a: { runs-on: x, needs: b, steps: [{ run: y }] } }',
      '.github/workflows/a.yaml': '{',
      '.github/workflows/notes.md': '',
      '.github/workflows/folder.yml/c.yml': '',
      '.github/dependabot.yml': '',
    })
    const found = await readWorkflows(tree.path)
    expect(found.map(({ file, problems }) => [file, problems.length])).toEqual([
      ['.github/workflows/a.yaml', 1],
      ['.github/workflows/b.yml', 0],
    ])
    expect(found[1]).toMatchObject({
      name: 'B',
      triggers: [{ event: 'push' }, { event: 'release' }],
      jobs: [{ id: 'a', needs: ['b'], place: { line: 3, column: 9 }, steps: [{ run: { text: 'y' } }] }],
    })
  })

  test('are none where there is no folder', async () => {
    await using tree = await writeTree({ 'pyproject.toml': '' })
    expect(await readWorkflows(tree.path)).toEqual([])
  })

  test.each([
    ['a list', '- a'],
    ['a text', 'a'],
    ['null', '~'],
    ['jobs that are none', 'on: { push: [a], x: { tags: { a: b } } }\njobs: [a]\npermissions:\nenv: x'],
    ['steps that are none', 'jobs: { a: { steps: x, runs-on: { group: y }, needs: { a: b } }, b: x, ? [c] : d }'],
  ])('that are %s do no harm', async (_, text) => {
    expect((await readWorkflow('a.yml', Buffer.from(text))).problems).toEqual([])
  })

  test('that are not UTF-8 say so', async () => {
    expect((await readWorkflow('a.yml', Buffer.from([0xff]))).problems).toMatchObject([{ message: 'it is not UTF-8' }])
  })
})

test.each([
  ['v1.2', ['v*'], true],
  ['a/v1', ['*'], false],
  ['a/v1', ['**'], true],
  ['v1', ['**/v1'], true],
  ['v10', ['v[0-9]+'], true],
  ['vx', ['v[0-9]+'], false],
  ['v1', ['vx?1'], true],
  ['v1.2', ['v1\\.2'], true],
  ['v1x2', ['v1.2'], false],
  ['v1', ['!v1', 'v*'], true],
  ['v1', ['v*', '!v1'], false],
  ['v1', [], false],
  ['v1', ['[]v1'], false],
  ['v1', ['+v1'], false],
  ['v(1)', ['v(1)'], true],
])('tag %s is chosen by %j: %s', (tag, patterns, chosen) => {
  expect(chosenBy(patterns, tag)).toBe(chosen)
})

test.each([
  [['abc'], ['abc'], true],
  [['abc'], ['abd'], false],
  [['wheels-', ''], ['wheels-linux'], true],
  [['wheels-', '-x'], ['wheels-', '-y'], false],
  [['a', 'c'], ['', 'bc'], true],
  [['', ''], [''], true],
  [['a', 'b', 'a'], ['aba'], true],
  [['a'.repeat(50), 'b'], ['', 'a', 'a', 'a', 'c'], false],
])('%j and %j can be equal: %s', (a, b, equal) => {
  expect(canBeEqual(a, b)).toBe(equal)
  expect(canBeEqual(b, a)).toBe(equal)
})

describe('expressions', () => {
  test('are found with their lines, braces in quotes included', () => {
    expect(expressionsIn("a\n${{ x == '}}' }} ${{ y }}")).toEqual([
      { source: " x == '}}' ", line: 1 },
      { source: ' y ', line: 1 },
    ])
    expect(expressionsIn('a')).toEqual([])
    expect(expressionsIn('a', true)).toEqual([{ source: 'a', line: 0 }])
  })

  test.each([
    ["github.ref == 'secrets.X' && env", ['github', 'env']],
    ["contains(fromJSON(needs.a.outputs['matrix']), Matrix.x)", ['needs', 'matrix']],
    ["steps.env.outputs.secrets != 'it''s env'", ['steps']],
    ['!always ( )', []],
  ])('%s asks %j', (source, names) => {
    expect(contextsIn({ source, line: 0 })).toEqual(names)
  })

  test.each([
    ["${{ secrets.A }} ${{ secrets['B'] }} ${{ secrets.A }}", ['A', 'B']],
    ["${{ x.secrets.A || 'secrets.B' }}", []],
    ['secrets.A', ['A']],
  ])('%s names the secrets %j', (text, names) => {
    expect(secretsIn(text)).toEqual(names)
  })
})

const combinations = async (text: string): Promise<unknown> => {
  const { root } = await readYaml('a.yml', text)
  return combinationsOf(root)?.map((one) =>
    Object.fromEntries(Object.entries(one).map(([key, value]) => [key, plain(value)])),
  )
}

describe('a matrix', () => {
  test.each([
    [
      '{ a: [1, 2], b: [x] }',
      [
        { a: '1', b: 'x' },
        { a: '2', b: 'x' },
      ],
    ],
    ['{ a: [1, 2], exclude: [{ a: 1 }] }', [{ a: '2' }]],
    // The example of GitHub's documentation.
    [
      `{ fruit: [apple, pear], animal: [cat, dog], include: [{ color: green }, { color: pink, animal: cat },
         { fruit: apple, shape: circle }, { fruit: banana }, { fruit: banana, animal: cat }] }`,
      [
        { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
        { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        { fruit: 'pear', animal: 'cat', color: 'pink' },
        { fruit: 'pear', animal: 'dog', color: 'green' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    ],
    ['{ include: [{ a: 1 }, { a: 2 }] }', [{ a: '1' }, { a: '2' }]],
    ['{ a: [{ x: [1] }, { x: [2] }], exclude: [{ a: { x: [1] } }] }', [{ a: { x: ['2'] } }]],
    ['{ a: [{ x: 1 }], exclude: [{ a: [1] }, { a: { y: 1 } }] }', [{ a: { x: '1' } }]],
    ['"${{ fromJSON(x) }}"', undefined],
    ['{ a: "${{ fromJSON(x) }}" }', undefined],
    ['{ a: ["${{ x }}"] }', undefined],
    ['{ a: [1], include: "${{ x }}" }', undefined],
    ['{ a: [1], exclude: ["${{ x }}"] }', undefined],
    [`{ ${['a', 'b', 'c', 'd', 'e'].map((key) => `${key}: [1, 2, 3, 4]`).join(', ')} }`, undefined],
  ])('%s', async (text, expected) => {
    expect(await combinations(text)).toEqual(expected)
  })

  test('fills texts, and leaves gaps for what is not of it', async () => {
    const { root } = await readYaml('a.yml', '{ os: linux, t: { arch: x86, list: [a], late: "${{ x }}" } }')
    const one = root?.kind === 'map' ? Object.fromEntries(root.entries.map(({ key, value }) => [key, value])) : {}
    const cases = {
      'a-${{ matrix.os }}-${{matrix.t.arch}}': ['a-linux-x86'],
      "${{ 'b' }}-${{ github.sha }}": ['b-', ''],
      'c${{ matrix.none }}${{ matrix.t.none }}': ['c'],
      'd${{ matrix.t.list }}-${{ matrix.t.late }}': ['d', '-', ''],
    }
    for (const [text, pieces] of Object.entries(cases)) expect(resolved(text, one)).toEqual(pieces)
    expect(resolved('a-${{ matrix.os }}', undefined)).toEqual(['a-', ''])
  })
})
