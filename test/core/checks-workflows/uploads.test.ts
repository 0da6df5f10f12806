import { readRun } from '@pyrelease/core'
import { judgeEach } from './judged.ts'
import { OIDC, OURS, publishing, PYPA, staged, TOKEN_STEP } from './publishing.ts'

judgeEach(
  'permissions',
  [
    ['the identity where it is used', { 'a.yml': publishing() }, []],
    ['an upload by token', { 'a.yml': publishing({ step: TOKEN_STEP, job: 'needs: []' }) }, []],
    [
      'no upload, no question',
      { 'a.yml': 'on: push\npermissions: write-all\njobs: { a: { runs-on: x, steps: [{ run: pytest }] } }' },
      [],
    ],
    [
      'other users of identities',
      {
        'a.yml': publishing({
          more: '  pages: { permissions: { id-token: write }, steps: [{ uses: actions/deploy-pages@v4 }] }\n  sign: { permissions: { id-token: write }, steps: [{ run: cosign sign x }] }\n  inspect: { permissions: { id-token: write }, steps: [{ uses: hynek/build-and-inspect-python-package@v2, with: { attest-build-provenance-github: true } }] }\n  called: { permissions: { id-token: write }, uses: o/r/.github/workflows/x.yml@v1 }\n',
        }),
      },
      [],
    ],
    [
      'id-token: write at the top',
      {
        'a.yml': publishing({
          top: 'permissions: { contents: read, id-token: write }',
          job: 'needs: [build, test]',
          more: '  build: { runs-on: x, steps: [{ uses: PyO3/maturin-action@v1 }] }\n  test: { runs-on: x, permissions: {}, steps: [{ run: pytest }] }\n  lint: { runs-on: x, steps: [{ run: ruff check }] }\n',
        }),
      },
      ['warning workflow-permissions a.yml:2'],
      [/^id-token: write is granted to build, lint, which do not publish; move it to publish$/],
    ],
    [
      'in a job that does not publish, and write-all',
      {
        'a.yml': publishing({
          more: '  build: { permissions: { id-token: write }, steps: [{ run: python -m build }] }\n',
        }),
        'b.yml': publishing({
          on: 'workflow_dispatch',
          top: 'permissions: write-all',
          more: '  build: { steps: [{ run: python -m build }] }\n',
        }),
      },
      ['warning workflow-permissions a.yml:9', 'warning workflow-permissions b.yml:2'],
      [/granted to build, which does not publish/, /^permissions: write-all is granted to build/],
    ],
    [
      'no identity where one is needed',
      {
        'a.yml': publishing({ job: 'permissions: { contents: read }' }),
        'b.yml': publishing({ on: 'workflow_dispatch', top: 'name: b', job: 'name: publish' }),
        'c.yml': publishing({ on: '{ workflow_call: {} }', top: 'name: c', job: 'name: publish' }),
      },
      ['error workflow-permissions a.yml:5', 'error workflow-permissions b.yml:8'],
      [/^publish publishes by pypa\/gh-action-pypi-publish with Trusted Publishing, and has no id-token: write$/],
    ],
  ],
  ['publisher-claims', 'token-secret'],
)

judgeEach(
  'token secrets',
  [
    ['none', { 'a.yml': publishing({ step: "- run: echo '${{ secrets.GITHUB_TOKEN }} ${{ secrets.CODECOV }}'" }) }, []],
    [
      'in the environment, in a script, by index',
      {
        'a.yml': publishing({
          step: `- run: |
    twine upload
    echo \${{ secrets['TEST_PYPI_API_TOKEN'] }}
  env: { A: '\${{ secrets.TWINE_PASSWORD }}', B: '\${{ secrets.TWINE_PASSWORD }}', C: '\${{ secrets.PYPI_USERNAME }}' }`,
        }),
      },
      ['notice token-secret a.yml:10', 'notice token-secret a.yml:11'],
      [
        '.github/workflows/a.yml still refers to the secret TEST_PYPI_API_TOKEN; Trusted Publishing needs none',
        'TWINE_PASSWORD',
      ],
    ],
    [
      'where a token is what is meant',
      {
        'a.yml': publishing({ step: `${OURS}\n  with: { auth: token, token: '\${{ secrets.PYPI_API_TOKEN }}' }` }),
        'b.yml': publishing({
          step: `${PYPA}\n  with: { password: '\${{ secrets.INTERNAL_PYPI }}', repository-url: https://pypi.example.org/ }`,
        }),
      },
      [],
    ],
    [
      'as the second choice',
      { 'a.yml': publishing({ step: `${OURS}\n  with: { auth: auto, token: '\${{ secrets.PYPI_API_TOKEN }}' }` }) },
      ['notice token-secret a.yml:9'],
    ],
  ],
  ['publisher-claims', 'workflow-permissions'],
)

judgeEach(
  'promotion',
  [
    ['guarded', { 'a.yml': staged('{ uses: org/pyrelease/publish-oidc@v1, with: { require-index: testpypi } }') }, []],
    ['one stage', { 'a.yml': publishing() }, []],
    ['no stage before it', { 'a.yml': staged(`{ uses: org/pyrelease/publish-oidc@v1 }`, 'name: pypi') }, []],
    [
      'unguarded',
      { 'a.yml': staged('{ uses: org/pyrelease/publish-oidc@v1 }') },
      ['notice promotion-unguarded a.yml:13'],
      [/^pypi publishes to PyPI after another index \(TestPyPI, testpypi\) and does not set require-index$/],
    ],
    [
      'by another action, in one job',
      {
        'a.yml': publishing({
          step: '- uses: pypa/gh-action-pypi-publish@v1\n  with: { repository_url: https://test.pypi.org/legacy/ }\n- uses: pypa/gh-action-pypi-publish@v1',
        }),
      },
      ['notice promotion-unguarded a.yml:10'],
    ],
    [
      'from the run of another file',
      {
        'release.yml': `name: Release\n${publishing({ step: '- run: uv publish --index testpypi' })}`,
        'publish.yml': publishing({ on: 'workflow_dispatch', step: `${OURS}\n  with: { from-workflow: release.yml }` }),
        'run.yml': publishing({ on: '{ workflow_run: { workflows: [Release] } }' }),
      },
      ['notice promotion-unguarded publish.yml:8', 'notice promotion-unguarded run.yml:8'],
      ['(TestPyPI, release.yml)'],
    ],
  ],
  ['publisher-claims'],
)

judgeEach(
  'publishers',
  [
    [
      'one for each index',
      { 'release.yml': staged('{ uses: org/pyrelease/publish-oidc@v1, with: { require-index: testpypi } }') },
      ['notice publisher-claims release.yml:13', 'notice publisher-claims release.yml:7'],
      [
        'PyPI must hold: owner octo, repository demo, workflow release.yml, environment pypi-production',
        'TestPyPI must hold: owner octo, repository demo, workflow release.yml, environment testpypi',
      ],
    ],
    ['none for tokens', { 'a.yml': publishing({ step: TOKEN_STEP, job: 'name: publish' }) }, []],
    [
      'no environment',
      { 'a.yml': publishing() },
      ['notice publisher-claims a.yml:8'],
      [/environment \(leave it empty\)$/],
    ],
    [
      'uv takes the identity that it finds',
      { 'a.yml': publishing({ step: '- run: uv publish' }) },
      ['notice publisher-claims a.yml:8'],
    ],
    ['a repository that is not known', { 'a.yml': publishing() }, [], undefined, { run: readRun({}) }],
    [
      'two files',
      {
        'publish.yml': publishing({ on: 'workflow_dispatch', job: `${OIDC}\n    environment: pypi` }),
        'release.yml': publishing(),
      },
      ['warning publisher-claims publish.yml:9'],
      [
        /^2 jobs publish to PyPI.*workflow publish\.yml, environment pypi; and workflow release\.yml, environment \(leave it empty\)$/,
      ],
    ],
    [
      'not those of a neighbour',
      { 'a.yml': publishing(), 'b.yml': publishing({ on: '{ push: { tags: [other-*] } }' }) },
      ['notice publisher-claims a.yml:8'],
    ],
    [
      'those of everybody where none is ours',
      { 'b.yml': publishing({ on: '{ push: { tags: [other-*] } }' }) },
      ['notice publisher-claims b.yml:8'],
    ],
    [
      'in a reusable workflow',
      {
        '_publish.yml': publishing({ on: 'workflow_call' }),
        'release.yml':
          'on: { push: { tags: [v*] } }\njobs: { publish: { permissions: { id-token: write }, uses: ./.github/workflows/_publish.yml } }\n',
      },
      ['notice publisher-claims _publish.yml:8', 'warning publisher-claims _publish.yml:8'],
      [
        'workflow _publish.yml',
        /^publish publishes to PyPI from the reusable workflow _publish\.yml, which release\.yml calls/,
      ],
    ],
    [
      'one that could be called, and is not',
      { 'a.yml': publishing({ on: '[workflow_call, workflow_dispatch]' }) },
      ['notice publisher-claims a.yml:8'],
    ],
    [
      'one that is only called, from elsewhere',
      { 'a.yml': publishing({ on: 'workflow_call' }) },
      ['notice publisher-claims a.yml:8', 'warning publisher-claims a.yml:8'],
      [/./, /which other files call/],
    ],
  ],
  ['promotion-unguarded', 'token-secret'],
)
