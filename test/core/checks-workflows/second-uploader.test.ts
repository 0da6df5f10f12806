import { readRun } from '@pyrelease/core'
import { judgeEach } from './judged.ts'
import { OURS, PYPA, publishing, TOKEN_STEP } from './publishing.ts'

const GENERATED = `on:
  push: { branches: [main], tags: ['*'] }
permissions: { contents: read }
jobs:
  release:
    runs-on: ubuntu-latest
    if: \${{ startsWith(github.ref, 'refs/tags/') || github.event_name == 'workflow_dispatch' }}
    steps:
      - uses: PyO3/maturin-action@v1
        env: { MATURIN_PYPI_TOKEN: '\${{ secrets.PYPI_API_TOKEN }}' }
        with: { command: upload, args: --non-interactive --skip-existing wheels-*/* }
`

judgeEach(
  'second uploaders',
  [
    ['one uploader', { 'a.yml': publishing({ step: OURS }) }, []],
    [
      'one that maturin generated',
      { 'CI.yml': GENERATED, 'release.yml': publishing({ step: OURS }) },
      ['error second-uploader CI.yml:9'],
      [
        /^\.github\/workflows\/CI\.yml also uploads to PyPI on tags matching \*, by PyO3\/maturin-action; publish of release\.yml does so by .*publish-oidc/,
      ],
    ],
    [
      "the run's own file is the one that is meant",
      { 'a.yml': publishing({ on: '{ release: { types: [published] } }' }), 'b.yml': publishing() },
      ['error second-uploader a.yml:8'],
      [/also uploads to PyPI when a release is published/],
      { run: readRun({ GITHUB_REPOSITORY: 'o/r', GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/b.yml@refs/tags/v1' }) },
    ],
    ...(
      [
        ['twine upload', 'python -m twine upload --skip-existing dist/*'],
        ['uv publish', 'uv --quiet publish'],
        ['uv publish', 'uv build && uv publish --trusted-publishing always'],
        ['poetry publish', 'poetry publish --build'],
        ['hatch publish', 'pipx run hatch publish'],
        ['flit publish', 'flit publish'],
        ['pdm publish', 'pdm publish'],
        ['maturin publish', 'if [ -n "$X" ]; then maturin publish -u x; fi'],
        ['twine upload', 'uvx twine@6.1 upload --repository-url https://upload.pypi.org/legacy/ dist/*'],
        ['setup.py upload', 'python setup.py sdist bdist_wheel upload'],
      ] as const
    ).map(
      ([command, run]) =>
        [
          `${command}: ${run}`,
          { 'a.yml': publishing({ step: `- run: |\n    true\n    ${run}` }), 'b.yml': publishing({ step: OURS }) },
          ['error second-uploader a.yml:10'],
          [`by ${command};`],
        ] as const,
    ),
    ...[
      'twine check dist/*',
      'echo twine upload dist/*',
      '# uv publish',
      'uv publish --dry-run',
      'twine upload -r testpypi dist/*',
      'twine upload --repository-url https://test.pypi.org/legacy/ dist/*',
      'twine upload --repository-url=$URL dist/*',
      'uv publish --publish-url https://pypi.example.org/legacy/',
      'poetry publish -r internal',
      'npm publish',
      'cibuildwheel --output-dir dist',
      'pip install twine upload',
    ].map(
      (run) =>
        [
          `no upload to PyPI: ${run}`,
          { 'a.yml': publishing({ step: `- run: '${run}'` }), 'b.yml': publishing() },
          [],
        ] as const,
    ),
    ...(
      [
        ['other tags', '{ push: { tags: ["rust-v*"] } }', 'needs: []'],
        ['tags taken away', '{ push: { tags: ["*", "!v*"] } }', 'needs: []'],
        ['tags left out', '{ push: { tags-ignore: ["v**"] } }', 'needs: []'],
        ['branches only', '{ push: { branches: [main] } }', 'needs: []'],
        ['by hand', '[workflow_dispatch, pull_request]', 'needs: []'],
        ['another ref', '[push]', "if: github.ref == 'refs/heads/main'"],
        ['another event', '[push, workflow_dispatch]', "if: github.event_name == 'workflow_dispatch'"],
        ['another prefix', '[push]', "if: startsWith(github.ref, 'refs/tags/crate-') && github.repository == 'o/r'"],
        ['no tag', '[push]', "if: github.ref_type != 'tag'"],
      ] as const
    ).map(
      ([what, on, job]) =>
        [
          `started by something else: ${what}`,
          { 'a.yml': publishing({ on, job, step: TOKEN_STEP }), 'b.yml': publishing() },
          [],
        ] as const,
    ),
    ...(
      [
        ['no filter', 'push', 'needs: []', /on every push, of tags too/],
        ['tags other than', '{ push: { tags-ignore: ["rust-*"] } }', 'needs: []', /on tags other than rust-\*/],
        ['on creation', 'create', 'needs: []', /on every new tag/],
        ['a version pattern', '{ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } }', 'needs: []', /matching v\[0-9\]\+/],
        ['a condition that holds', 'push', "if: startsWith(github.ref, 'refs/tags/v')", /by twine upload/],
        ['a condition that nobody understands', 'push', "if: ${{ !(github.ref == 'x') }}", /by twine upload/],
      ] as const
    ).map(
      ([what, on, job, says]) =>
        [
          `started by the same tag: ${what}`,
          { 'b.yml': publishing({ on, job, step: TOKEN_STEP }), 'a.yml': publishing() },
          ['error second-uploader b.yml:8'],
          [says],
        ] as const,
    ),
    [
      'by a program that is given a token',
      {
        'a.yml': publishing({
          step: '- run: |\n    pip install tox\n- run: |\n    # release\n    tox -e release\n  env: { TWINE_PASSWORD: x }',
        }),
        'b.yml': publishing({ step: OURS }),
        'c.yml': publishing({ step: '- run: uv publish --dry-run\n  env: { UV_PUBLISH_TOKEN: x }' }),
      },
      ['error second-uploader a.yml:12'],
      [/by tox -e release;/],
    ],
    [
      'tags of the package by name',
      {
        'a.yml': publishing({ on: '{ push: { tags: ["demo-v*"] } }' }),
        'b.yml': publishing({ on: '{ push: { tags: ["**"] } }' }),
      },
      ['error second-uploader b.yml:8'],
      undefined,
      { tagFormats: ['{name}-v{version}'] },
    ],
    [
      'the tag that is meant',
      {
        'a.yml': publishing({ on: '{ push: { tags: ["odd"] } }' }),
        'b.yml': publishing({ on: '{ push: { tags: ["o?dd"] } }' }),
      },
      ['error second-uploader b.yml:8'],
      undefined,
      { tag: 'odd' },
    ],
    [
      'another job of the file, beside publish-oidc',
      { 'a.yml': publishing({ step: OURS, more: `  old: { steps: [{ run: twine upload dist/* }] }\n` }) },
      ['error second-uploader a.yml:9'],
      [/^job old of \.github\/workflows\/a\.yml also uploads/],
    ],
    [
      'two jobs that share the files between them',
      {
        'a.yml': publishing({
          more: '  wheels: { permissions: { id-token: write }, steps: [{ uses: pypa/gh-action-pypi-publish@v1 }] }\n',
        }),
      },
      [],
    ],
    [
      'a called workflow starts with its caller',
      {
        'a.yml': publishing(),
        'b.yml': publishing({ on: 'workflow_call', step: TOKEN_STEP }),
        'c.yml': 'on: { push: { tags: [v1*] } }\njobs: { up: { uses: ./.github/workflows/b.yml } }\n',
      },
      ['error second-uploader b.yml:8'],
      [/on tags matching v1\*/],
    ],
    ['a dry run', { 'a.yml': publishing(), 'b.yml': publishing({ step: `${OURS}\n  with: { dry-run: true }` }) }, []],
    [
      'another index',
      {
        'a.yml': publishing(),
        'b.yml': publishing({ step: `${PYPA}\n  with: { repository-url: https://test.pypi.org/legacy/ }` }),
      },
      [],
    ],
    [
      'the same index by variables',
      {
        'a.yml': publishing({ step: `${OURS}\n  with: { index: testpypi }` }),
        'b.yml': publishing({
          top: 'env: { UV_PUBLISH_URL: https://test.pypi.org/legacy/ }',
          step: '- run: uv publish',
        }),
      },
      ['error second-uploader b.yml:8'],
      ['also uploads to TestPyPI'],
    ],
  ],
  ['publisher-claims', 'token-secret', 'promotion-unguarded', 'workflow-permissions'],
)
