import type { Expectations } from '../../../packages/core/src/checks/expectations.ts'
import { type Case, EXPECTED, judgeEach, made, PYPROJECT } from './judged.ts'

const sdist = (globs: Partial<Expectations['sdist']>): Partial<Expectations> => ({
  sdist: { ...EXPECTED.sdist, ...globs },
})
const TOKEN = `pypi-AgE${'x'.repeat(70)}`
const KEY = `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END PRIVATE KEY-----\n`

const CASES: readonly Case[] = [
  ['everything that is required', made({}), [], sdist({ require: ['*.py', 'pyproject.toml'] })],
  [
    'what is required and not there',
    made({}),
    ['error sdist-missing SDI-11: demo-1.0.tar.gz: the sdist lacks Cargo.lock, src/**/*.rs'],
    sdist({ require: ['Cargo.lock', 'src/**/*.rs', 'demo.py'] }),
  ],
  [
    'a build folder of Cargo',
    made({ 'target/release/libdemo.rlib': 'x', 'target/CACHEDIR.TAG': 'x' }),
    ['error sdist-forbidden SDI-11: demo-1.0.tar.gz: the sdist holds build leftovers: target/'],
  ],
  [
    'a folder target beside Cargo.toml',
    made({ 'Cargo.toml': '', 'target/x': 'x' }),
    [/^error sdist-forbidden SDI-11: .*: target\/$/],
  ],
  ['a folder target that means something else', made({ 'src/demo/target/aim.py': 'x' }), []],
  [
    'a cached wheel',
    made({ 'dist/demo-1.0-py3-none-any.whl': 'x' }),
    [/^error sdist-forbidden SDI-11: .*leftovers: dist\/demo-1.0-py3-none-any.whl$/],
  ],
  [
    'a compiled module',
    made({ 'demo/_core.abi3.so': 'x' }),
    [/^error sdist-forbidden SDI-11: .*leftovers: demo\/_core.abi3.so$/],
  ],
  [
    'a library of which nobody knows whether git has it',
    made({ 'demo/libx.so': 'x' }),
    [/^warning sdist-forbidden SDI-11: .*demo\/libx.so$/],
  ],
  [
    'bytecode',
    made({ '__pycache__/demo.cpython-312.pyc': 'x' }),
    [/^error sdist-forbidden SDI-11: .*: __pycache__\/$/],
  ],
  ['a repository', made({ '.git/HEAD': 'x' }), [/^error sdist-forbidden SDI-11: .*: \.git\/$/]],
  ['fixtures of tests', made({ 'tests/data/a-1-py3-none-any.whl': 'x', 'tests/lib.so': 'x' }), []],
  [
    'what the user forbids',
    made({ 'big.bin': 'x', 'target/release/x': 'x' }),
    [/^error sdist-forbidden SDI-11: .*: big.bin$/],
    sdist({ forbid: ['*.bin'] }),
  ],
  ['a leftover that the user allows', made({ 'demo/_core.abi3.so': 'x' }), [], sdist({ allow: ['demo/*.so'] })],
  [
    'files of agents, CI and version control',
    made({
      '.claude/settings.json': '{}',
      '.claude/a.md': 'x',
      'CLAUDE.md': 'x',
      '.github/workflows/ci.yml': 'x',
      '.specify/a': 'x',
      'specs/1.md': 'x',
      'docker/Dockerfile': 'x',
      'uv.lock': 'x',
      '.gitattributes': 'x',
    }),
    [
      /^warning sdist-litter SDI-11: demo-1.0.tar.gz: 9 paths are not part of the package: \.claude\/, CLAUDE\.md, \.github\/, \.specify\/, specs\/, docker\/, uv\.lock, \.gitattributes \(for /,
    ],
  ],
  ['files that the user allows', made({ '.github/FUNDING.yml': 'x' }), [], sdist({ allow: ['.github/'] })],
  ['a folder specs without agents', made({ 'specs/1.md': 'x' }), []],
  ['.gitignore from hatchling', made({ '.gitignore': 'x' }), []],
  [
    '.gitignore from another backend',
    made({ 'pyproject.toml': PYPROJECT.replace('hatchling.build', 'setuptools.build_meta'), '.gitignore': 'x' }),
    [/^warning sdist-litter/],
  ],
  [
    'a credentials file',
    made({ '.pypirc': 'x', '.mcp_github_token': 'x' }),
    ['error SDI-11: demo-1.0.tar.gz: .pypirc, .mcp_github_token: looks like a credentials file'],
  ],
  [
    'a token',
    made({ 'demo.py': `TOKEN = "${TOKEN}"` }),
    ['error SDI-11: demo-1.0.tar.gz: demo.py: holds an API token of PyPI'],
  ],
  ['what only begins like a token', made({ 'demo.py': 'START = "pypi-AgE"' }), []],
  ['a key', made({ 'demo.pem': KEY }), ['warning SDI-11: demo-1.0.tar.gz: demo.pem: holds a private key']],
  [
    'keys of tests',
    made({ 'tests/demo.pem': KEY, 'tests/.env': 'A=1' }),
    ['warning SDI-11: demo-1.0.tar.gz: tests/.env: looks like a credentials file'],
  ],
  [
    'a very large file',
    made({ 'model.bin': Buffer.alloc(21 * 2 ** 20) }),
    ['warning SDI-11: demo-1.0.tar.gz: model.bin has 21 MiB'],
  ],
  [
    'a folder that was packed twice',
    made({ 'python/demo/a.py': 'A = 1', 'member/python/demo/a.py': 'A = 1', 'member/python/demo/b.py': 'B = 1' }),
    [
      'warning sdist-duplicate-path: demo-1.0.tar.gz: 1 file occurs under two paths in the sdist: member/python/demo/a.py',
    ],
  ],
  [
    'another file under the same end of a path',
    made({ 'demo/a.py': 'A = 1', 'vendor/demo/a.py': 'A = 2', 'demo/__init__.py': '', 'x/demo/__init__.py': '' }),
    [],
  ],
]

judgeEach('leftovers', CASES)
