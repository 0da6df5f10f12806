import { type Asked, type Case, edited, FILES, judgeEach } from './judged.ts'
import type { Files } from '../project/source-tree.ts'

const RUN: Asked = { env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'me/demo' } }
const urls = (source: string): Files => edited('https://example.org/source', source)
const LOG = (owner: string): Files => ({
  ...FILES,
  'CHANGELOG.md': `## [1.2.0] - 2026-06-01\n- x\n## 1.1.0 - 2026-01-01\n- x\n\n[1.2.0]: https://github.com/${owner}/compare/v1.1.0...v1.2.0\n[1.1.0]: https://github.com/old/demo\n`,
})

judgeEach('repository of the addresses', [
  ['the one of the run', urls('https://github.com/Me/Demo.git'), [], undefined, RUN],
  ['another host', urls('https://gitlab.com/you/demo'), [], undefined, RUN],
  [
    'a page of the host',
    edited('[project.urls]', '[project.urls]\nFunding = "https://github.com/sponsors/you"'),
    [],
    undefined,
    RUN,
  ],
  [
    'another owner',
    urls('https://github.com/you/demo/tree/main'),
    ['warning url-repository pyproject.toml:23'],
    'project.urls name you/demo (Source), this run belongs to me/demo',
    RUN,
  ],
  ['another owner, and no run', urls('https://github.com/you/demo'), []],
  ['a changelog of this repository', LOG('me/demo'), [], undefined, { ...RUN, changelog: 'auto' }],
  [
    'a changelog of another',
    LOG('you/demo'),
    ['warning url-repository CHANGELOG.md:6'],
    'the changelog names you/demo (1.2.0), this run belongs to me/demo',
    { ...RUN, changelog: 'auto' },
  ],
] satisfies readonly Case[])
