import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { namesBoundIn } from '../../../packages/core/src/standards/python-module.ts'

describe('namesBoundIn', () => {
  test.each<[string, string, readonly string[]]>([
    ['functions', 'def a(x=1):\n  b = 2\nasync def c(): d = 1\n', ['a', 'c']],
    ['classes', '@decorated\nclass A(B, metaclass=C):\n    x = 1\n    def m(self): pass\n', ['A']],
    ['assignments', 'a = b = 1\nc, (d, *e) = f()\n[g, h] = 1, 2\n', ['a', 'b', 'c', 'd', 'e', 'g', 'h']],
    ['what assignments do not bind', 'a.b = 1\nc[0] = 2\nd().e = 3\n', []],
    ['annotations', 'a: int = 1\nb: str\nc: dict[str, int] = {}\n', ['a', 'c']],
    ['augmented ones', 'a = 1\na += 1\nb //= 2\nc == 1\n', ['a', 'b']],
    ['defaults of a lambda', 'a = lambda b=1, *c: b\nlambda d=2: d\n', ['a']],
    ['walrus', 'if (a := f()) and b:\n  pass\n', ['a']],
    [
      'imports',
      'import a, b.c as d, e.f\nfrom g import h as i, j\nfrom . import (k,\n  l as m,)\n',
      ['a', 'd', 'e', 'i', 'j', 'k', 'm'],
    ],
    ['if and else', 'if a: b = 1\nelif c: d = 1\nelse:\n  e = 1\n', ['b', 'd', 'e']],
    [
      'try',
      'try:\n  import a\nexcept ImportError as b:\n  c = None\nelse: d = 1\nfinally:\n  e = 1\n',
      ['a', 'c', 'd', 'e'],
    ],
    ['with', 'with a() as b, c() as (d, e): pass\nwith (f() as g, h() as i.j):\n  k = 1\n', ['b', 'd', 'e', 'g', 'k']],
    ['for and while', 'for a, (b, c[0]) in d:\n  e = 1\nwhile f: g = 1\n', ['a', 'b', 'e', 'g']],
    ['for of async', 'async with a as b: pass\n', ['b']],
    [
      'match',
      'match a:\n  case {"b": c, **d}: e = 1\n  case F(g=h) | [I.j, *k] if l: pass\n  case _ as m: pass\n',
      ['c', 'd', 'e', 'h', 'k', 'm'],
    ],
    ['match and case as names', 'match = 1\ncase = 2\nmatch(a)\nmatch.b = 3\ncase: int = 4\n', ['match', 'case']],
    ['type', 'type A = int\ntype B[T] = list[T]\ntype = 1\n', ['A', 'B', 'type']],
    ['global', 'def a():\n  global b, c; b = 1\n', ['a', 'b', 'c']],
    ['several on a line', 'a = 1; b = 2; import c\n', ['a', 'b', 'c']],
    ['continued lines', 'a = \\\n  1\nb = (\n  c == 1,\nd\n)\n', ['a', 'b']],
    ['what strings hold', '"""\na = 1\n"""\nb = \'c = 1 # \' "d"\ne = r"\\"; f = 1\n', ['b', 'e']],
    [
      'what formatted strings hold',
      'a = f"{b["c"]:{d}>\'} {{ {e!r:\'^9}"\nf = f"""\n{g(\n# "\n)}\nh = 1"""\n',
      ['a', 'f'],
    ],
    ['comments', '# a = 1\nb = 2 # ; c = 3\n', ['b']],
    ['tabs', 'if a:\n\tb = 1\n        c = 1\nd = 1\n', ['b', 'c', 'd']],
    ['the end of a body', 'def a():\n  b = 1\n\n  # note\n# note\n  c = 1\nd = 1', ['a', 'd']],
    ['a byte order mark', '\uFEFFa = 1\r\nb = 2\r', ['a', 'b']],
    ['other alphabets', 'größe = 1\nﬁ = 2\n', ['größe', 'fi']],
    ['numbers', 'a = 1e-5if b else .5j; c = 0x_ff\n', ['a', 'c']],
    ['nothing', '', []],
  ])('%s', (_, text, names) => {
    expect([...namesBoundIn(text).names].toSorted()).toEqual(names.toSorted())
  })

  test.each<[string, string, boolean]>([
    ['from a import b\n', 'an import', false],
    ['import sys\nif "a" in sys.modules: pass\n', 'a look at the modules', false],
    ['def a():\n  return locals()\n', 'locals in a function', false],
    ['from a import *\n', 'everything', true],
    ['try:\n  from a import *\nexcept ImportError: pass\n', 'everything, in a block', true],
    ['def __getattr__(name): ...\n', '__getattr__', true],
    ['__getattr__, __dir__, __all__ = attach(__name__)\n', '__getattr__ by other means', true],
    ['globals().update(a)\n', 'globals', true],
    ['def a():\n  globals()["b"] = 1\n', 'globals in a function', true],
    ['locals()["b"] = 1\n', 'locals', true],
    ['exec(a)\n', 'exec', true],
    ['import sys\nsys.modules[__name__] = A()\n', 'another module in its place', true],
    ['a = (1,\nb = 2\n', 'a bracket that is never closed', true],
    ['a = 1)\n', 'a bracket that was never opened', true],
    ['a = """b\n', 'a string that never ends', true],
    ["a = 'b\nc = 1'\n", 'a string that breaks off', true],
    ['a = f"{b', 'a field that never ends', true],
    ['a = f"{b:', 'a format that never ends', true],
    ['a = f"{b:\n}"', 'a formatted string that breaks off', false],
    ['a = f"b\n"', 'a formatted string that breaks off in its text', true],
  ])('%j: %s', (text, _, open) => {
    expect(namesBoundIn(text).open).toBe(open)
  })
})

interface Parsed {
  readonly names: readonly string[]
  readonly star: boolean
}

const PYTHON = ['python3', 'python'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import ast, sys; sys.exit(sys.version_info < (3, 8))'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (PYTHON === undefined) console.warn('NOT RUN: the comparison with the ast module, as there is no Python here')

const compared = PYTHON === undefined && process.env['CI'] === undefined ? test.skip : test

compared(
  'a few hundred modules of the standard library, as CPython reads them',
  async () => {
    const python = PYTHON ?? 'python3'
    const library = execFileSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], {
      encoding: 'utf8',
    }).trim()
    const files = (await readdir(library, { recursive: true }))
      .filter(
        (file) =>
          file.endsWith('.py') && !/lib2to3|idlelib|site-packages|bad_?coding|(^|\/)test\/(?!test_[f-p])/.test(file),
      )
      .map((file) => join(library, file))
      .slice(0, 400)
    expect(files.length).toBeGreaterThan(200)
    const answer = execFileSync(python, ['-W', 'ignore', resolve('test/core/standards/names_bound.py')], {
      input: files.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    const parsed = new Map(Object.entries(JSON.parse(answer) as Readonly<Record<string, Parsed>>))
    expect(parsed.size).toBeGreaterThan(200)
    const different = await Promise.all(
      [...parsed].map(async ([file, { names, star }]) => {
        const found = namesBoundIn(await readFile(file, 'utf8'))
        const wanted = new Set(names.map((name) => name.normalize('NFKC')))
        const missing = [...wanted].filter((name) => !found.names.has(name))
        const extra = [...found.names].filter((name) => !wanted.has(name))
        const isSame = missing.length === 0 && extra.length === 0 && (found.open || !star)
        return isSame ? [] : [{ file, missing, extra }]
      }),
    )
    expect(different.flat()).toEqual([])
  },
  60_000,
)
