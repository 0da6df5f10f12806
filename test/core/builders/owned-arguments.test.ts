import { describe, expect, it } from '@jest/globals'
import { buildVariables, refuseOwnedArguments } from '@pyrelease/core'

describe('build-args that inputs own', () => {
  it.each([
    ['maturin', ['-m', 'x/Cargo.toml'], /may not contain -m; use the input package-dir/],
    ['maturin', ['-mx/Cargo.toml'], /may not contain -mx\/Cargo\.toml/],
    ['maturin', ['--target=x86_64-unknown-linux-gnu'], /may not contain --target=x86/],
    ['maturin', ['-vi3.12'], /may not contain -vi3\.12; use the input pythons/],
    ['maturin', ['--no-sdist'], /may not contain --no-sdist/],
    ['maturin', ['--auditwheel=check', '--skip-auditwheel'], /contain --skip-auditwheel; a wheel that is not audited/],
    ['build', ['-o', 'x', '--wheel'], /contain -o; use the input out\nbuild-args may not contain --wheel/],
    ['build', ['--default-index=https://x'], /set UV_DEFAULT_INDEX/],
  ] as const)('%s: %j are refused', (builder, args, says) => {
    expect(() => {
      refuseOwnedArguments(builder, args)
    }).toThrow(says)
  })

  it.each([
    ['maturin', ['--strip', '-v', '--auditwheel=check', '--no-default-features', '--sbom-include', 'x.json']],
    ['build', ['-C', 'key=value', '--config-setting=a=b', '-v', '--build-constraints', 'pins.txt', '--require-hashes']],
  ] as const)('%s: %j pass', (builder, args) => {
    expect(() => {
      refuseOwnedArguments(builder, args)
    }).not.toThrow()
  })
})

describe('what builders are told', () => {
  const facts = { name: 'My.Package', vcsVersion: undefined, requires: [], epoch: 1_700_000_000 }

  it('does not depend on the machine', () => {
    expect(buildVariables(facts)).toEqual({
      SOURCE_DATE_EPOCH: '1700000000',
      PYTHONHASHSEED: '0',
      UV_NO_SOURCES: '1',
      MATURIN_NO_INSTALL_RUST: '1',
      CARGO_TERM_COLOR: 'never',
      CARGO_TERM_PROGRESS_WHEN: 'never',
    })
  })

  it.each([
    ['setuptools-scm>=8', undefined],
    ['hatch-vcs', '1.2.3'],
    ['Hatch_VCS>=0.4', '1.2.3'],
    ['flit_scm', '1.2.3'],
  ])('carries a version that git would be asked for: %s', (requirement, plain) => {
    const variables = buildVariables({ ...facts, vcsVersion: '1.2.3', requires: [requirement] })
    expect(variables).toMatchObject({
      SETUPTOOLS_SCM_PRETEND_VERSION_FOR_MY_PACKAGE: '1.2.3',
      PDM_BUILD_SCM_VERSION: '1.2.3',
      UV_DYNAMIC_VERSIONING_BYPASS: '1.2.3',
      POETRY_DYNAMIC_VERSIONING_BYPASS: '1.2.3',
    })
    expect(variables['SETUPTOOLS_SCM_PRETEND_VERSION']).toBe(plain)
  })
})
