import type { Files } from '../project/source-tree.ts'
import { type Asked, type Case, edited, FILES, judgeEach } from './judged.ts'

const AUTO: Asked = { changelog: 'auto' }
const TAG: Asked = { ...AUTO, tag: 'v1.2.0' }
const log = (text: string): Files => ({ ...FILES, 'CHANGELOG.md': text })
const DONE = '## [1.2.0] - 2026-06-01\n\n- x\n'
const FOUND = 'warning changelog-section SRC-12 CHANGELOG.md'
const VERSION = (version: string): Files => edited('1.2.0', version)

judgeEach('changelog', [
  ['a section', log(DONE), [], undefined, TAG],
  ['a section that is dated today in the far east', log('## 1.2.0 - 2026-06-16\n- x\n'), [], undefined, TAG],
  ['an empty Unreleased', log(`## Unreleased\n\n- nothing yet\n\n${DONE}`), [], undefined, TAG],
  ['no section', log('## 1.1.0 - 2026-01-01\n- x\n'), [`${FOUND}:1`], 'CHANGELOG.md has no section for 1.2.0', AUTO],
  [
    'what is still unreleased',
    log('## Unreleased\n- a\n- b\n- c\n- d\n'),
    [`${FOUND}:1`],
    "CHANGELOG.md has no section for 1.2.0; 'Unreleased' still holds 4 entries",
    TAG,
  ],
  ['what is unreleased before the tag', log('## Unreleased\n- a\n'), [], undefined, AUTO],
  ['no text', log('## 1.2.0 - 2026-06-01\n\n### Added\n\n## 1.1.0\n- x\n'), [`${FOUND}:1`], 'is empty', TAG],
  ['no date', log('## 1.2.0\n- x\n\n## 1.1.0 - 2026-01-01\n- x\n'), [`${FOUND}:1`], 'is undated', TAG],
  ['no date in the first release', log('## 1.2.0\n- x\n'), [`${FOUND}:1`], 'is undated', TAG],
  ['no dates at all', log('## 1.2.0\n- x\n\n## 1.1.0\n- x\n'), [], undefined, TAG],
  ['a word for a date', log('## 1.2.0 (unreleased)\n- x\n'), [`${FOUND}:1`], 'its heading says "unreleased"', TAG],
  [
    'a day to come',
    log('## 1.2.0 - 2026-06-17\n- x\n'),
    [`${FOUND}:1`],
    'dated 2026-06-17, which is in the future',
    TAG,
  ],
  [
    'a section, and more under Unreleased',
    log(`## Unreleased\n- late\n\n${DONE}`),
    [`${FOUND}:1`],
    "CHANGELOG.md: 'Unreleased' still holds 1 entry",
    TAG,
  ],
  [
    'fragments',
    {
      ...edited('[project.urls]', '[tool.towncrier]\ndirectory = "news"\n\n[project.urls]'),
      'CHANGELOG.md': DONE,
      'news/1.fix': 'x',
    },
    ['warning changelog-section SRC-12 news/1.fix'],
    '1 fragment of the changelog is not collected: news/1.fix',
    TAG,
  ],
  [
    'no section, and fragments on the tag',
    { ...log('## 1.1.0 - 2026-01-01\n- x\n'), 'changelog.d/scriv.ini': '[scriv]\n', 'changelog.d/a.md': '- x' },
    [`${FOUND}:1`],
    'CHANGELOG.md has no section for 1.2.0; 1 fragment of the changelog is not collected',
    TAG,
  ],
  [
    'fragments before the tag',
    { ...log('## 1.1.0 - 2026-01-01\n- x\n'), 'changelog.d/scriv.ini': '[scriv]\n', 'changelog.d/a.md': '- x' },
    [],
    undefined,
    AUTO,
  ],
  [
    'a candidate of what is dated',
    { ...log(DONE), ...VERSION('1.2.0rc1') },
    [],
    undefined,
    { ...AUTO, tag: 'v1.2.0rc1' },
  ],
  ['a development version', { ...log(''), ...VERSION('1.3.0.dev1') }, [], undefined, AUTO],
  ['no changelog', FILES, ['notice changelog-section SRC-12'], 'there is no changelog', AUTO],
  ['no changelog, and none wanted', FILES, [], undefined, { changelog: 'none' }],
  [
    'another file than was named',
    log(DONE),
    ['warning changelog-section SRC-12'],
    'NEWS.md has no section for 1.2.0',
    { changelog: 'NEWS.md' },
  ],
  ['a page of links', log('See the releases.\n'), ['notice changelog-section SRC-12 CHANGELOG.md'], 'no section', AUTO],
  [
    'the version of the tag, where metadata is dynamic',
    { ...log('## 1.1.0 - 2026-01-01\n- x\n'), ...edited('version = "1.2.0"', 'dynamic = ["version"]') },
    [`${FOUND}:1`],
    'no section for 1.2.0',
    TAG,
  ],
] satisfies readonly Case[])
