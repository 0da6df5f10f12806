import type { Files } from '../project/source-tree.ts'
import { type Asked, type Case, edited, FILES, judgeEach } from './judged.ts'

const RST: Files = { ...edited('README.md', 'README.rst'), 'README.rst': 'pip install demo\n' }
const md = (text: string): Files => ({ ...FILES, 'README.md': text })
const rst = (verdict: NonNullable<Asked['rst']>): Asked => ({ rst: verdict })
const INSTALL = 'notice readme-install README.md'

judgeEach('readme page', [
  ['what renders', RST, [], undefined, rst({ kind: 'passes' })],
  [
    'what does not render',
    RST,
    ['error readme SRC-14 README.rst:3'],
    'README.rst does not render as reStructuredText: (ERROR/3) Unexpected indentation.',
    rst({ kind: 'fails', problems: [{ text: '(ERROR/3) Unexpected indentation.', line: 3 }] }),
  ],
  [
    'a fault without a line',
    RST,
    ['error readme SRC-14 README.rst'],
    'Fault',
    rst({ kind: 'fails', problems: [{ text: 'Fault' }] }),
  ],
  ['no renderer', RST, [], undefined, rst({ kind: 'not-judged', because: 'there is no Python here' })],
  ['Markdown, whatever the renderer says', FILES, [], undefined, rst({ kind: 'fails', problems: [{ text: 'Fault' }] })],
  ['uv', md('uv add "demo[test]>=1"'), []],
  ['another spelling', md('$ python -m pip install DEMO'), []],
  ['another package', md('pip install demonstration'), [INSTALL], 'README has no install section naming demo'],
  ['no command', md('# demo'), [INSTALL]],
] satisfies readonly Case[])
