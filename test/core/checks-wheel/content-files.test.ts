import { judgeEach } from './content.ts'

const scripts = (text: string, name = 'demo') => ({
  members: [{ name: `demo-1.0.data/scripts/${name}`, data: text }],
})
const beside = (path: string, data: string | Buffer = 'x') => ({ files: { 'demo/__init__.py': '', [path]: data } })
const entry = (value: string, group = 'console_scripts') => `[${group}]\ndemo = ${value}\n`
const RANDOM = 'aB3dE5fG7hI9jK1lM2nO4pQ6rS8tU0vW2xY4zA6bC8dE0fG1hI3jK5lM7nO9pQ'
const KEY = `-----BEGIN RSA PRIVATE KEY-----\n${`${RANDOM}\n`.repeat(3)}-----END RSA PRIVATE KEY-----\n`

judgeEach('entry points', [
  ['a function', { files: { 'demo.py': 'def main(): pass\n' }, entryPoints: entry('demo:main') }, []],
  ['an attribute of a class', { files: { 'demo.py': 'class App: run = 1\n' }, entryPoints: entry('demo:App.run') }, []],
  ['a name from anywhere', { files: { 'demo.py': 'from os import *\n' }, entryPoints: entry('demo:main') }, []],
  [
    'a submodule of a package',
    { files: { 'demo/__init__.py': 'from . import cli', 'demo/cli.py': '' }, entryPoints: entry('demo:cli') },
    [],
  ],
  [
    'a module in .data',
    {
      files: {},
      members: [{ name: 'demo-1.0.data/purelib/demo.py', data: 'main = 1\n' }],
      entryPoints: entry('demo:main'),
    },
    [],
  ],
  ['a compiled module', beside('demo/cli.pyc'), ['warning WHL-26'], 'W001'],
  ['a namespace', { files: { 'ns/demo/a.py': '' }, entryPoints: entry('ns.demo', 'plugins') }, []],
  ['a value of another kind', { entryPoints: entry('anything goes here', 'plugins') }, []],
  [
    'a module that is no text',
    { ...beside('demo/cli.py', Buffer.from([0xe4, 0x0a])), entryPoints: entry('demo.cli:main') },
    [],
  ],
  [
    'no such function',
    { ...beside('demo/cli.py', 'def run(): pass\n'), entryPoints: entry('demo.cli:main') },
    ['error WHL-25'],
    "demo → demo.cli:main, but demo/cli.py defines no 'main'",
  ],
  ['no such class', { entryPoints: entry('demo:Plugin', 'plugins') }, ['error WHL-25'], '[plugins] demo → demo:Plugin'],
  ['no such module', { entryPoints: entry('demo.cli:main') }, ['error WHL-25'], 'there is no demo/cli.py'],
  ['a module of nobody', { entryPoints: entry('other:main') }, ['error WHL-25'], 'the wheel has no module other'],
  [
    'a module that a dependency may bring',
    { entryPoints: entry('other:main'), metadata: { 'Requires-Dist': 'other' } },
    ['warning WHL-25'],
  ],
  ['no function', { entryPoints: entry('demo') }, ['error WHL-25'], 'names no function'],
  ['no reference', { entryPoints: entry('demo main') }, ['error WHL-25'], 'that is no reference'],
])

judgeEach('scripts', [
  ['a script', scripts('#!python\nprint()\n'), []],
  ['one for the shell', scripts('#!/bin/sh\n'), []],
  ['one for Windows', scripts('@echo off\n', 'demo.bat'), []],
  [
    'one for Windows only',
    { tags: 'py3-none-win_amd64', ...scripts('print()\n', 'demo.py') },
    [],
    undefined,
    { native: 'none' },
  ],
  [
    'an absolute path',
    scripts('#!/home/me/venv/bin/python3\n'),
    ['warning WHL-28'],
    "starts with '#!/home/me/venv/bin/python3'",
  ],
  ['an interpreter from the path', scripts('#!/usr/bin/env python\n'), ['warning WHL-28']],
  ['no first line', scripts('print()\n'), ['warning WHL-28'], "has no first line '#!python'"],
  [
    'a path of the builder',
    beside('demo/config.py', 'A = "/home/runner/work/demo"\n'),
    ['warning WHL-28'],
    'demo/config.py names /home/runner/…',
  ],
])

judgeEach('secrets', [
  ['samples', { files: { 'demo/__init__.py': '', 'demo/.env.example': '', 'demo/cacert.pem': 'CERTIFICATE' } }, []],
  ['placeholders', beside('demo/a.py', `T = "ghp_${'x'.repeat(36)}"\nK = "AKIAIOSFODNN7EXAMPLE"\n`), []],
  ['.env', beside('demo/.env'), ['error WHL-29'], 'demo/.env is a file of credentials by its name'],
  ['.env of production', beside('demo/.env.production'), ['error WHL-29']],
  ['.pypirc', beside('demo/.pypirc'), ['error WHL-29']],
  ['a key for SSH', beside('demo/id_rsa'), ['error WHL-29']],
  [
    'a repository',
    { files: { 'demo/__init__.py': '', 'demo/.git/config': 'a', 'demo/.git/HEAD': 'b' } },
    ['error WHL-29'],
    /so are demo\/\.git\/HEAD$/,
  ],
  [
    'a token of GitHub',
    beside('demo/a.json', `{\n"t": "ghp_${RANDOM.slice(0, 36)}"}`),
    ['error WHL-29'],
    'demo/a.json holds what looks like a token of GitHub (ghp_…, line 2)',
  ],
  ['a token of GitHub Actions', beside('demo/a.json', `ghs_${RANDOM.slice(0, 36)}`), ['error WHL-29']],
  [
    'a token of PyPI',
    beside('demo/a.py', `T = "pypi-AgEIcHlwaS5vcmcC${RANDOM}"`),
    ['error WHL-29'],
    'an API token of PyPI',
  ],
  ['a token of GitLab', beside('demo/a.py', `T = "glpat-${RANDOM.slice(0, 20)}"`), ['error WHL-29']],
  ['a key of AWS', beside('demo/a.py', 'K = "AKIAQ7ZT3MWK5RXP2VNL"'), ['error WHL-29']],
  ['a private key', beside('demo/server.key', KEY), ['error WHL-29'], 'a private key'],
  ['a private key of a test', beside('demo/test/server.key', KEY), ['warning WHL-29']],
  [
    'private keys of several tests',
    { files: { 'demo/__init__.py': '', 'demo/test/a.pem': KEY, 'demo/test/b.pem': KEY } },
    ['warning WHL-29'],
    /holds what looks like a private key \(PRIVATE KEY-----…, line 1\); so do demo\/test\/b\.pem$/,
  ],
  ['a private key in code', beside('demo/keys.py', `KEY = """${KEY}"""\n`), ['warning WHL-29']],
  [
    'encrypted code',
    beside('demo/a.py', 'from a import __pyarmor_enter__\n'),
    ['error WHL-29'],
    'PyArmor-encrypted content is not allowed.',
  ],
  ['a source map', beside('demo/static/a.js.map'), ['warning WHL-29'], 'is a source map'],
  ['packages of JavaScript', beside('demo/node_modules/a/index.js'), ['warning WHL-29']],
  ['litter', beside('demo/.DS_Store'), ['warning WHL-29'], 'was left by a file manager'],
  ['leftovers of an editor', beside('demo/a.py.orig'), ['warning WHL-29']],
  ['a cache', beside('demo/.mypy_cache/a'), ['warning WHL-29']],
])

judgeEach('start-up files', [
  ['below site-packages', beside('demo/a.pth', 'import os\n'), []],
  [
    'code',
    { files: { 'demo.py': '', 'demo.pth': `import demo; ${'demo.patch(); '.repeat(9)}\n` } },
    ['warning WHL-30'],
    /demo\.pth runs code at every interpreter start \('import demo; .*…'\)/,
  ],
  ['a path', { files: { 'demo.py': '', 'demo.pth': 'demo_vendor\n' } }, ['notice WHL-30'], 'adds to the import path'],
  ['functions', { files: { 'demo.py': '', 'demo.start': 'demo:init\n' } }, ['notice WHL-30'], 'calls functions'],
])
