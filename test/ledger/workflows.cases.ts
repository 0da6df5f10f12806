// Mistakes in workflow files, and a commit whose checks are red.
import { FILES } from '../core/checks/judged.ts'
import { addFiles, commitAll } from '../core/project/source-tree.ts'
import { json, scriptedServer } from '../fakes/scripted-server.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'

const ENV = { GITHUB_REPOSITORY: 'octo/demo' }

/** A project in order, beside the given workflows. */
const beside =
  (workflows: Readonly<Record<string, string>>, inputs: LedgerStep['inputs'] = {}) =>
  async (folder: string): Promise<LedgerStep> => {
    const files = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text] as const)
    await addFiles(folder, { ...FILES, ...Object.fromEntries(files) })
    commitAll(folder)
    return { inputs, env: ENV }
  }

const jobs = (text: string, head = "on: { push: { tags: ['v*'] } }\npermissions: {}"): string =>
  `${head}\njobs:\n${text.replace(/^/gm, '  ')}\n`

const PUBLISH = `publish:
  runs-on: ubuntu-latest
  environment: pypi
  permissions: { contents: read, id-token: write }
  steps:
    - uses: org/pyrelease/publish-oidc@v1
`

const GENERATED = `on:
  push: { branches: [main], tags: ['*'] }
permissions: { contents: read }
jobs:
  release:
    runs-on: ubuntu-latest
    if: startsWith(github.ref, 'refs/tags/')
    steps:
      - uses: PyO3/maturin-action@v1
        env: { MATURIN_PYPI_TOKEN: '\${{ secrets.PYPI_API_TOKEN }}' }
        with: { command: upload, args: --skip-existing wheels-*/* }
`

export const cases: readonly LedgerCase[] = [
  {
    rows: ['F-7'],
    finding: 'workflow-shell',
    says: /^this run step uses bash syntax .* and no shell: bash, and job verify can run on Windows/,
    lay: beside({
      'release.yml': jobs(`verify:
  strategy: { matrix: { os: [ubuntu-latest, windows-latest] } }
  runs-on: \${{ matrix.os }}
  steps:
    - run: |
        version="\${GITHUB_REF##*/v}"
        python check.py "$version"`),
    }),
  },
  {
    rows: ['F-8'],
    finding: 'workflow-shell',
    says: /^unquoted version bound maturin>=1\.5,<2: the shell reads < and > as redirections$/,
    lay: beside({
      'release.yml': jobs(
        'build:\n  runs-on: ubuntu-latest\n  steps:\n    - run: python -m pip install maturin>=1.5,<2',
      ),
    }),
  },
  {
    rows: ['F-13', 'R-13'],
    finding: 'second-uploader',
    says: /^\.github\/workflows\/CI\.yml also uploads to PyPI on tags matching \*, by PyO3\/maturin-action;/,
    lay: beside({ 'CI.yml': GENERATED, 'release.yml': jobs(PUBLISH) }),
  },
  {
    rows: ['F-21', 'R-17'],
    finding: 'publisher-claims',
    says: /^PyPI must hold: owner octo, repository demo, workflow release\.yml, environment pypi$/,
    lay: beside({ 'release.yml': jobs(PUBLISH) }),
  },
  {
    rows: ['F-65'],
    finding: 'publisher-claims',
    says: /^2 jobs publish to PyPI, .*workflow publish\.yml, environment pypi; and workflow release\.yml, environment pypi$/,
    lay: beside({
      'release.yml': jobs(PUBLISH),
      'publish.yml': jobs(PUBLISH, 'on: workflow_dispatch\npermissions: {}'),
    }),
  },
  {
    rows: ['F-27'],
    finding: 'workflow-runner',
    says: /^runner label macos-13 is retired since 2025-12-08/,
    lay: beside({
      'release.yml': jobs('build:\n  runs-on: macos-13\n  steps: [{ uses: PyO3/maturin-action@v1 }]'),
    }),
  },
  {
    rows: ['F-29', 'R-22'],
    finding: 'workflow-permissions',
    says: /^id-token: write is granted to build, which does not publish; move it to publish$/,
    lay: beside({
      'release.yml': jobs(
        `build:\n  runs-on: ubuntu-latest\n  steps: [{ uses: PyO3/maturin-action@v1 }]\n${PUBLISH}`,
        'on: push\npermissions: { contents: read, id-token: write }',
      ),
    }),
  },
  {
    rows: ['F-31'],
    finding: 'workflow-context',
    says: /^secrets is not available in a job-level if; GitHub refuses the whole file$/,
    lay: beside({
      'python-wheels.yml': jobs(
        "publish:\n  if: secrets.PYPI_API_TOKEN != ''\n  runs-on: ubuntu-latest\n  steps: [{ run: twine upload dist/* }]",
      ),
    }),
  },
  {
    rows: ['F-34'],
    finding: 'workflow-artifacts',
    says: /^test downloads ubuntu-latest; nothing uploads it$/,
    lay: beside({
      'python-wheels.yml': jobs(`build:
  runs-on: ubuntu-latest
  strategy: { matrix: { target: [x86_64-unknown-linux-gnu, aarch64-apple-darwin] } }
  steps:
    - uses: actions/upload-artifact@v4
      with: { name: '\${{ matrix.target }}', path: dist }
test:
  needs: build
  runs-on: \${{ matrix.os }}
  strategy: { matrix: { os: [ubuntu-latest] } }
  steps:
    - uses: actions/download-artifact@v4
      with: { name: ubuntu-latest }`),
    }),
  },
  {
    rows: ['F-60'],
    finding: 'workflow-duplicate-key',
    says: /^permissions occurs 3 times; GitHub refuses the whole file$/,
    lay: beside({
      'test.yml': jobs(
        'test: { runs-on: ubuntu-latest, steps: [{ run: pytest }] }',
        `on: push\n${'permissions: { contents: read }\n'.repeat(3).trimEnd()}`,
      ),
    }),
  },
  {
    rows: ['S4-12'],
    finding: 'token-secret',
    says: /^\.github\/workflows\/release\.yml still refers to the secret PYPI_API_TOKEN; Trusted Publishing needs none$/,
    lay: beside({
      'release.yml': jobs(
        "publish:\n  runs-on: ubuntu-latest\n  steps:\n    - uses: pypa/gh-action-pypi-publish@release/v1\n      with: { password: '${{ secrets.PYPI_API_TOKEN }}' }",
      ),
    }),
  },
  {
    rows: ['S4-26'],
    finding: 'promotion-unguarded',
    says: /^publish publishes to PyPI after another index \(TestPyPI, testpypi\) and does not set require-index$/,
    lay: beside({
      'release.yml': jobs(
        `testpypi:
  runs-on: ubuntu-latest
  permissions: { id-token: write }
  steps: [{ uses: org/pyrelease/publish-oidc@v1, with: { index: testpypi } }]
${PUBLISH}  needs: testpypi`,
      ),
    }),
  },
  {
    rows: ['S2-2', 'S4-30'],
    finding: 'checks-red',
    says: /^checks on [0-9a-f]{40} are not green: docker-tests \(failure\), integration \(no such check\)$/,
    lay: async (folder) => {
      await addFiles(folder, FILES)
      const sha = commitAll(folder)
      const run = (name: string, conclusion: string) => ({ name, status: 'completed', conclusion })
      const runs = [run('docker-tests', 'failure'), run('lint', 'success')]
      const server = await scriptedServer(({ path }) =>
        path.startsWith(`/repos/octo/demo/commits/${sha}/check-runs`)
          ? json({ total_count: runs.length, check_runs: runs })
          : { status: 404 },
      )
      return {
        inputs: { 'require-checks': 'lint docker-tests integration' },
        env: { ...ENV, GITHUB_SHA: sha, GITHUB_API_URL: server.url },
        close: async () => {
          await server[Symbol.asyncDispose]()
        },
      }
    },
  },
]
