import { expect, test } from '@jest/globals'
import { quotedText } from '../../packages/core/src/report-text.ts'
import { type Finding, inParallel, judgedBlocks, judgedLines, markdownTable, severitiesText } from '@pyrelease/core'

const finding = (changes: Partial<Finding> = {}): Finding => ({
  id: 'SRC-08',
  severity: 'error',
  message: 'they disagree:\n1 and 2',
  remedy: 'Agree.\nSoon.',
  ...changes,
})
const judged = {
  standing: [finding({ place: { file: 'pyproject.toml', line: 3 } }), finding({ place: { file: 'README.md' } })],
  ignored: [{ finding: finding(), reason: 'known' }],
}

test('findings are told with their place and remedy, and what was ignored in one line', () => {
  expect(judgedLines(judged)).toEqual([
    'error SRC-08: pyproject.toml:3: they disagree:\n1 and 2',
    '      Agree.',
    '      Soon.',
    'error SRC-08: README.md: they disagree:\n1 and 2',
    '      Agree.',
    '      Soon.',
    'ignored SRC-08: they disagree (known)',
  ])
  const [first, , list] = judgedBlocks(judged)
  expect(first).toBe('**error** SRC-08 in `pyproject.toml:3`\n\n```text\nthey disagree:\n1 and 2\n\nAgree.\nSoon.\n```')
  expect(list).toBe('- ignored SRC-08: they disagree (known)')
  expect(judgedBlocks({ standing: [], ignored: [] })).toEqual([])
})

test.each<[readonly Finding[], string]>([
  [[], 'nothing found'],
  [[finding()], '1 error'],
  [[finding({ severity: 'notice' }), finding(), finding()], '2 errors, 1 notice'],
])('counts by severity', (findings, text) => {
  expect(severitiesText(findings)).toBe(text)
})

test('a table escapes what Markdown would take for its own', () => {
  expect(
    markdownTable(
      ['what', { right: 'time' }],
      [
        ['a|b <i>\n& `c`', '1 s'],
        ['`<x>`', ''],
      ],
    ),
  ).toBe('| what | time |\n| --- | ---: |\n| a\\|b &lt;i><br>&amp; `c` | 1 s |\n| `<x>` |  |')
})

test('a few at once, with results in order', async () => {
  let underWay = 0
  let most = 0
  const results = await inParallel([3, 1, 2, 0], 2, async (item) => {
    most = Math.max(most, (underWay += 1))
    await new Promise((done) => setTimeout(done, item))
    underWay -= 1
    return item * 10
  })
  expect([results, most]).toEqual([[30, 10, 20, 0], 2])
})

test.each([
  ['MIT', '"MIT"'],
  ['Copyright\nAll rights reserved', '"Copyright" …'],
  ['x'.repeat(300), `"${'x'.repeat(100)}" …`],
])('a value is quoted, a long one by its beginning: %j', (text, quoted) => {
  expect(quotedText(text)).toBe(quoted)
})
