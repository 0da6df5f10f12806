import { judgeEach } from './judged.ts'

const job = (body: string, on = 'push'): string => `on: ${on}
jobs:
  build:
    runs-on: ubuntu-latest
${body.replace(/^/gm, '    ')}
`

judgeEach('what GitHub reads', [
  ['a plain file', { 'a.yml': job('steps: [{ run: pytest }]') }, []],
  ['an empty file', { 'a.yml': '' }, []],
  [
    'a file that is no YAML',
    { 'a.yml': 'on: push\njobs:\n  a: b: c\n  steps: [\n' },
    ['error workflow-syntax a.yml:3'],
    ['Nested mappings are not allowed'],
  ],
  [
    'a file that is not UTF-8 is told apart',
    { 'a.yml': `on: push # ${'x'.repeat(600 * 1024)}` },
    ['error workflow-syntax a.yml:0'],
    ['larger than the 500 KB'],
  ],
  [
    'anchors that unfold without end',
    {
      'a.yml': `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g']
        .map((key, at) => `${key}: &${key} [${`*${'abcdefg'.charAt(at)}, `.repeat(10)}]`)
        .join('\n')}`,
    },
    ['error workflow-syntax a.yml:2'],
    ['unfold'],
  ],
  ['an anchor around itself', { 'a.yml': 'a: &a [*a]' }, ['error workflow-syntax a.yml:1']],
  ['an alias to nothing', { 'a.yml': 'a: *a' }, ['error workflow-syntax a.yml:1']],
  [
    'anchors as GitHub takes them',
    {
      'a.yml': `on: push
jobs:
  a: &job
    runs-on: ubuntu-latest
    steps: [{ run: pytest }]
  b: *job
`,
    },
    [],
  ],
  [
    'three equal keys',
    {
      'test.yml':
        'on: push\npermissions: {}\njobs:\n  a:\n    permissions: {}\n    permissions: {}\n    Permissions: {}\n    runs-on: ubuntu-latest\n    steps: [{ run: pytest }]\n',
    },
    ['error workflow-duplicate-key test.yml:6'],
    [/^permissions occurs 3 times/],
  ],
  ['broken files of another ecosystem', { 'a.yml': 'on: push\njobs: {a: {steps: [{run: cargo test}]}, a: {' }, []],
])

judgeEach('contexts', [
  [
    'everything at its place',
    {
      'a.yml': job(
        `if: github.event_name == 'push' && vars.ON != 'secrets.X' && needs.x.outputs.env == inputs.y
env: { TOKEN: '\${{ secrets.TOKEN }}' }
strategy: { matrix: { python: ['3.13'] } }
name: \${{ matrix.python }}
steps:
  - if: env.TOKEN != '' && runner.os == 'Linux' && always()
    run: pytest \${{ secrets.X }} \${{ steps.a.outputs.matrix }} \${{ hashFiles('secrets') }}
    env: { A: "\${{ env.B }}" }`,
      ),
    },
    [],
  ],
  [
    'secrets in a job-level if',
    { 'a.yml': job("if: secrets.PYPI != ''\nsteps: [{ run: pytest }]") },
    ['error workflow-context a.yml:5', 'notice token-secret a.yml:5'],
    ['secrets is not available in a job-level if; GitHub refuses the whole file'],
  ],
  [
    'in braces, on its own line',
    {
      'a.yml': job(
        "if: |\n  github.ref == 'x' &&\n  always()\nname: ${{ matrix.a }} ${{ env.B }}\nsteps: [{ run: pytest }]",
      ),
    },
    ['error workflow-context a.yml:8'],
    ['env is not available in a job-level name'],
  ],
  [
    'secrets and matrix in conditions',
    { 'a.yml': job("if: ${{ matrix.os == 'x' }}\nsteps:\n  - if: ${{ secrets.X }}\n    run: pytest") },
    ['error workflow-context a.yml:5', 'error workflow-context a.yml:7'],
    ['matrix is not available in a job-level if', 'secrets is not available in a step-level if'],
  ],
  [
    'env on the way to the runner, and for a called workflow',
    {
      'a.yml':
        'on: push\nenv: { A: "${{ env.B }}" }\njobs:\n  a:\n    runs-on: ${{ env.RUNNER }}\n    environment: { name: pypi, url: "${{ steps.a.outputs.url }}" }\n    steps: [{ run: pytest }]\n  b:\n    uses: o/r/.github/workflows/python.yml@v1\n    with: { a: "${{ secrets.A }}" }\n    secrets: { a: "${{ secrets.A }}" }\n',
    },
    ['error workflow-context a.yml:2', 'error workflow-context a.yml:5', 'error workflow-context a.yml:10'],
    ['workflow-level env', 'job-level runs-on', 'job-level with'],
  ],
])

judgeEach('runners', [
  [
    'labels in service',
    { 'a.yml': 'on: push\njobs: { a: { runs-on: macos-15-intel }, b: { runs-on: ubuntu-latest } }' },
    [],
  ],
  [
    'a retired label',
    { 'a.yml': 'on: push\njobs:\n  a:\n    runs-on: macos-13\n  b:\n    runs-on: { group: x, labels: [macOS-13] }\n' },
    ['error workflow-runner a.yml:4', 'error workflow-runner a.yml:6'],
    [/^runner label macos-13 is retired since 2025-12-08/],
  ],
  [
    'a label that will end',
    { 'a.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-22.04\n' },
    ['warning workflow-runner a.yml:4'],
    ['ends on 2027-04-17'],
  ],
  [
    'the day after its end',
    { 'a.yml': 'on: push\njobs: { a: { runs-on: ubuntu-22.04 }, b: { runs-on: macos-15-intel } }' },
    ['error workflow-runner a.yml:2', 'error workflow-runner a.yml:2'],
    undefined,
    { today: '2027-08-31' },
  ],
  [
    'labels in a matrix, where they are written',
    {
      'a.yml': `on: push
jobs:
  a:
    runs-on: \${{ matrix.os }}
    strategy:
      matrix:
        os:
          - ubuntu-latest
          - macos-13
        python: ['3.12', '3.13']
        exclude: [{ os: macos-13, python: '3.12' }]
        include:
          - { os: windows-2019, python: '3.13' }
  b:
    runs-on: \${{ matrix.target.runner }}
    strategy: { matrix: { target: [{ runner: macos-12 }, { runner: [self-hosted, macos-13] }] } }
  c:
    runs-on: \${{ matrix.os }}
    strategy: { matrix: { os: [macos-13], exclude: [{ os: macos-13 }] } }
`,
    },
    [
      'error workflow-runner a.yml:9',
      'error workflow-runner a.yml:13',
      'error workflow-runner a.yml:16',
      'error workflow-runner a.yml:16',
    ],
  ],
  [
    'what only the run will tell',
    {
      'a.yml': `on: push
jobs:
  a: { runs-on: "\${{ inputs.os }}" }
  b: { runs-on: "\${{ matrix.os }}", strategy: { matrix: "\${{ fromJSON(needs.a.outputs.m) }}" } }
  c: { runs-on: "\${{ matrix.os }}", strategy: { matrix: { os: ["\${{ vars.OS }}"] } } }
  d: { runs-on: "\${{ matrix.os }}", strategy: { matrix: { include: "\${{ fromJSON(vars.OS) }}" } } }
  e: { runs-on: [self-hosted, macos-13] }
  f: { uses: ./.github/workflows/x.yml }
`,
    },
    [],
  ],
  [
    'a workflow of another ecosystem',
    { 'rust.yml': 'on: push\njobs: { a: { runs-on: macos-13, steps: [{ run: cargo test }] } }' },
    [],
  ],
])
