import { describe, expect, it } from '@jest/globals'
import { toolVersion } from '@pyrelease/core'
import { MATURIN_VERSION } from '../../../packages/core/src/checks/source/maturin.ts'
import { crateFiles, judgeNamed } from './crates.ts'

const of = (tool: string) => crateFiles('', [], tool)

judgeNamed(
  'keys of maturin',
  ['maturin-unknown-key'],
  [
    [
      'all known',
      of(
        [
          'manylinux = "2014"',
          'include = [{ path = "a/**", format = "sdist" }, "b"]',
          'features = ["x", { feature = "y", python-version = ">=3.11" }]',
          'targets = [{ name = "a", kind = "cdylib" }]',
          '[tool.maturin.target.x86_64-apple-darwin]\nmacos-deployment-target = "11.0"',
          '[tool.maturin.sbom]\nrust = false',
          '[tool.maturin.generate-ci.github]\nzig = true',
          '[[tool.maturin.generate-ci.github.linux.target]]\narch = "x86_64"\nrunner = "x"',
        ].join('\n'),
      ),
      [],
    ],
    [
      'a table that people believe in',
      of('[tool.maturin.sdist]\nexclude = ["src/**"]'),
      ['warning maturin-unknown-key pyproject.toml:28'],
      '[tool.maturin.sdist] is not a maturin table and is ignored; use include/exclude with format = "sdist"',
    ],
    [
      'a key that people believe in',
      of('zig = false'),
      ['warning maturin-unknown-key pyproject.toml:28'],
      /^tool\.maturin\.zig is no key of maturin and is ignored; zig is chosen when building/,
    ],
    [
      'misspelt',
      of('module_name = "demo"\npython-sources = "py"'),
      ['warning maturin-unknown-key pyproject.toml:28', 'warning maturin-unknown-key pyproject.toml:29'],
      'tool.maturin.module_name is no key of maturin and is ignored; did you mean module-name?',
    ],
    [
      'unlike all',
      of('colour = "red"'),
      ['warning maturin-unknown-key pyproject.toml:28'],
      /^tool\.maturin\.colour is no key of maturin and is ignored$/,
    ],
    [
      'in a table below',
      of('[tool.maturin.target.x86_64-apple-darwin]\nmacos-deployment-targets = "11.0"'),
      ['warning maturin-unknown-key pyproject.toml:29'],
      'tool.maturin.target.x86_64-apple-darwin.macos-deployment-targets is no key of maturin and is ignored; did you mean macos-deployment-target?',
    ],
    [
      'in tables of an array, named once',
      of('include = [{ path = "a", formats = "sdist" }, { path = "b", formats = "wheel" }]'),
      ['warning maturin-unknown-key pyproject.toml:28'],
      'did you mean format?',
    ],
  ],
)

describe('the keys of maturin', () => {
  it('are those of the maturin that builds', () => {
    expect(toolVersion('maturin')).toBe(MATURIN_VERSION)
  })
})
