import { judgeEach } from './judged.ts'

const steps = (text: string, head = 'runs-on: ubuntu-latest'): string => `on: push
jobs:
  build:
    ${head}
    steps:
${text.replace(/^/gm, '      ')}
`
const windows = 'runs-on: windows-2025'

judgeEach('shells', [
  [
    'bounds in quotes, redirections as such, other programs',
    {
      'a.yml': steps(`- run: |
    pip install "maturin>=1.5,<2" 'tox<5' build==1.2 # pip install a>=1
    # pip install maturin>=1
    python -m pip install build > log.txt 2>&1
    uv pip install "\${{ matrix.dep }}>=1" \${{ matrix.dep }}>=2
    echo a>=1; test 3 -gt 2
    cat <<EOF >out.txt
- run: import x; assert 1<2
  shell: python`),
    },
    [],
  ],
  [
    'bounds that the shell reads',
    {
      'a.yml': steps(`- run: pip install maturin>=1.5,<2
- run: |
    set -e
    python -m pip install \\
      tox[uv]>=4 && uv tool install build<2
- { run: 'pip install a>=1', shell: pwsh }`),
    },
    [
      'warning workflow-shell a.yml:6',
      'warning workflow-shell a.yml:9',
      'warning workflow-shell a.yml:9',
      'warning workflow-shell a.yml:11',
    ],
    [/^unquoted version bound maturin>=1\.5,<2: the shell reads < and > as redirections/, /tox\[uv\]>=4/, /build<2/],
  ],
  [
    'bash where bash is the shell',
    {
      'a.yml': steps('- run: |\n    if [ -f x ]; then\n      echo "A=$B" >> $GITHUB_ENV\n    fi'),
      'b.yml': steps('- run: export A=1\n  shell: bash', windows),
      'c.yml': steps('- run: export A=1', `defaults: { run: { shell: bash } }\n    ${windows}`),
      'd.yml': `defaults: { run: { shell: bash } }\n${steps('- run: export A=1', windows)}`,
      'e.yml': steps("- run: export A=1\n  if: runner.os != 'Windows'", windows),
      'f.yml': steps(
        '- run: |\n    pip install .\n    python -c "print(1)"\n    $env:A = 1\n    echo "a=1" >> $env:GITHUB_OUTPUT',
        windows,
      ),
    },
    [],
  ],
  [
    'bash in PowerShell',
    {
      'a.yml': steps(
        '- run: |\n    python -V\n    TAG=${GITHUB_REF##*/}\n- { run: source .venv/Scripts/activate }\n- run: python -V',
        windows,
      ),
      'b.yml': steps(
        '- run: |\n    for w in dist/*.whl; do pip install $w; done',
        'strategy: { matrix: { os: [ubuntu-latest, windows-latest] } }\n    runs-on: ${{ matrix.os }}',
      ),
      'c.yml': steps("- run: echo x >> $GITHUB_OUTPUT\n  if: runner.os == 'Windows'", windows),
    },
    [
      'warning workflow-shell a.yml:8',
      'warning workflow-shell a.yml:9',
      'warning workflow-shell b.yml:8',
      'warning workflow-shell c.yml:6',
    ],
    [/^this run step uses bash syntax \(NAME=value\) and no shell: bash, and job build can run on Windows/],
  ],
])

const artifacts = (upload: string, download: string, rest = 'needs: build'): string => `on: push
jobs:
  build:
    strategy: { matrix: { os: [linux, macos], python: ['3.12'] } }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/upload-artifact@v5
        with: { ${upload} }
  test:
    ${rest}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v6
        with: { ${download} }
`

judgeEach('artifacts', [
  ['a name', { 'a.yml': artifacts('name: dist', 'name: dist') }, []],
  ['the default name', { 'a.yml': artifacts('path: dist', 'name: artifact') }, []],
  ['a name by the matrix', { 'a.yml': artifacts("name: 'wheels-${{ matrix.os }}'", 'name: wheels-macos') }, []],
  [
    'a pattern',
    { 'a.yml': artifacts("name: 'wheels-${{ matrix.os }}'", 'pattern: wheels-*, merge-multiple: true') },
    [],
  ],
  ['a pattern with braces', { 'a.yml': artifacts('name: sdist', "pattern: '{wheels,sdist}*'") }, []],
  ['all of them', { 'a.yml': artifacts('name: sdist', 'path: dist') }, []],
  [
    'what only the run will tell',
    { 'a.yml': artifacts("name: 'dist-${{ github.sha }}-x'", "name: '${{ inputs.name }}'") },
    [],
  ],
  ["another run's", { 'a.yml': artifacts('name: a', 'name: b, run-id: 7') }, []],
  [
    'of a job further back',
    {
      'a.yml': `${artifacts('name: dist', 'path: x')}  last: { needs: test, steps: [{ uses: actions/download-artifact@v6, with: { name: dist } }] }\n`,
    },
    [],
  ],
  [
    'of actions that upload by themselves',
    {
      'a.yml': `on: push
jobs:
  build: { steps: [{ uses: hynek/build-and-inspect-python-package@v2 }] }
  test: { needs: build, steps: [{ uses: actions/download-artifact@v6, with: { name: Packages } }] }
`,
    },
    [],
  ],
  [
    'of called workflows, and in one that is called',
    {
      'a.yml':
        'on: push\njobs:\n  build: { uses: o/r/.github/workflows/build.yml@v1 }\n  test: { needs: build, steps: [{ uses: actions/download-artifact@v6, with: { name: x } }] }\n',
      'b.yml':
        'on: workflow_call\njobs:\n  test: { steps: [{ uses: actions/download-artifact@v6, with: { name: x } }] }\n',
    },
    [],
  ],
  [
    'a name that nobody uploads',
    { 'a.yml': artifacts("name: 'wheels-${{ matrix.os }}'", 'name: wheels-windows') },
    ['error workflow-artifacts a.yml:14'],
    [/^test downloads wheels-windows; nothing uploads it$/],
  ],
  [
    'a pattern that fits nothing',
    { 'a.yml': artifacts('name: dist', 'pattern: wheels-*') },
    ['error workflow-artifacts a.yml:14'],
  ],
  [
    'all of none',
    { 'a.yml': 'on: push\njobs: { a: { steps: [{ uses: actions/download-artifact@v6 }] } }' },
    ['error workflow-artifacts a.yml:2'],
    [/^a downloads all artifacts; nothing uploads it/],
  ],
  [
    'one name of a matrix',
    {
      'a.yml': artifacts(
        "name: 'wheels-${{ matrix.os }}'",
        "name: 'wheels-${{ matrix.arch }}'",
        'strategy: { matrix: { arch: [linux, arm] } }\n    needs: [build]',
      ),
    },
    ['error workflow-artifacts a.yml:15'],
  ],
  [
    'without waiting',
    { 'a.yml': artifacts('name: dist', 'name: dist', 'if: always()') },
    ['error workflow-artifacts a.yml:14'],
    [/^test downloads dist, which build uploads, and does not wait for it$/],
  ],
])
