import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { childEnvironment } from '../../../packages/core/src/process/environment.ts'

const PYPI = { index: 'https://pypi.org/simple' }

describe('a child', () => {
  it.each([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'GH_TOKEN',
    'INPUT_PASSWORD',
    'RUNNER_TOOL_CACHE',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'UV_PUBLISH_TOKEN',
    'UV_INDEX',
    'UV_CACHE_DIR',
    'PYTHONPATH',
    'PYTHONHOME',
    'PYTHONSTARTUP',
    'VIRTUAL_ENV',
    'TWINE_PASSWORD',
    'CARGO_REGISTRY_TOKEN',
    'CARGO_REGISTRIES_MINE_TOKEN',
    'CARGO_BUILD_TARGET',
    'MATURIN_PYPI_TOKEN',
    '_PYTHON_HOST_PLATFORM',
    'PYO3_CONFIG_FILE',
    'AWS_SECRET_ACCESS_KEY',
    'NPM_TOKEN',
    'VSCE_PAT',
    'VCPKG_TOKEN',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'SOURCE_DATE_EPOCH',
  ])('does not see %s', (name) => {
    expect(Object.values(childEnvironment({ [name]: 'leaked' }, PYPI))).not.toContain('leaked')
  })

  it.each([
    'PATH',
    'Path',
    'HOME',
    'TMPDIR',
    'LC_ALL',
    'SystemRoot',
    'LOCALAPPDATA',
    'https_proxy',
    'NO_PROXY',
    'SSL_CERT_DIR',
    'CC',
    'CFLAGS',
    'VSCMD_VER',
    'VCToolsInstallDir',
    'WindowsSdkDir',
    'CARGO_HOME',
    'RUSTUP_TOOLCHAIN',
    'CARGO_NET_OFFLINE',
    'CARGO_SOURCE_CRATES_IO_REPLACE_WITH',
  ])('sees %s', (name) => {
    expect(childEnvironment({ [name]: 'passed' }, PYPI)).toHaveProperty(name, 'passed')
  })

  it('is told the index and the authorities under every name that tools read, in place of what was said', () => {
    const env = { UV_DEFAULT_INDEX: 'a', PIP_INDEX_URL: 'b', REQUESTS_CA_BUNDLE: 'c', CARGO_HTTP_CAINFO: '/own.pem' }
    const child = childEnvironment(env, { index: 'https://i.example/simple', certificates: '/ca.pem' })
    expect(child).toMatchObject({
      UV_DEFAULT_INDEX: 'https://i.example/simple',
      PIP_INDEX_URL: 'https://i.example/simple',
      SSL_CERT_FILE: '/ca.pem',
      PIP_CERT: '/ca.pem',
      REQUESTS_CA_BUNDLE: '/ca.pem',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      CARGO_HTTP_CAINFO: '/own.pem',
      UV_NO_CONFIG: '1',
      UV_PYTHON_DOWNLOADS: 'never',
    })
    expect(child).not.toHaveProperty('UV_SYSTEM_CERTS')
    expect(child).not.toHaveProperty('NO_PROXY')
  })

  it("trusts the system's store where there is one, uv too", () => {
    const child = childEnvironment({}, PYPI)
    const here = process.platform !== 'linux' || existsSync('/etc/ssl/certs/ca-certificates.crt')
    if (here) expect(child).toMatchObject({ UV_SYSTEM_CERTS: '1' })
    expect(child).not.toHaveProperty('SSL_CERT_FILE')
  })

  it('asks no proxy for an index on loopback, nor for what needed none before', () => {
    const hosts = 'corp.example,localhost,127.0.0.1,::1'
    expect(
      childEnvironment({ no_proxy: 'corp.example, localhost' }, { index: 'https://localhost:8/simple' }),
    ).toMatchObject({ NO_PROXY: hosts, no_proxy: hosts })
  })

  it('gets what its caller adds, which wins', () => {
    expect(childEnvironment({ CC: 'gcc' }, PYPI, { CC: 'zig cc', SOURCE_DATE_EPOCH: '1' })).toMatchObject({
      CC: 'zig cc',
      SOURCE_DATE_EPOCH: '1',
    })
  })
})
