import { describe, expect, test } from '@jest/globals'
import { readSdistName, readWheelName, refusalOfFileName } from '../../../packages/core/src/checks/pypi/file-name.ts'
import { isAcceptedPlatform } from '../../../packages/core/src/checks/pypi/platform-tags.ts'
import { refusalOfProjectName } from '../../../packages/core/src/checks/pypi/project-name.ts'

describe('file names', () => {
  test.each([
    ['demo-1.0.tar.gz', 'sdist'],
    ['demo-1.0.zip', 'sdist'],
    ['demo-1.0-py3-none-any.whl', 'bdist_wheel'],
  ] as const)('%s as %s', (filename, type) => {
    expect(refusalOfFileName(filename, type)).toBeUndefined()
  })

  const known = 'See https://www.python.org/dev/peps/pep-0527 for more information.'
  test.each([
    [
      'a\nb.whl',
      'bdist_wheel',
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    ],
    [
      'a\x7f.whl',
      'bdist_wheel',
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    ],
    ['a\\b.whl', 'bdist_wheel', "Cannot upload a file with '/' or '\\' in the name."],
    [
      'demo-1.0.tar.gz',
      'bdist_wheel',
      `Invalid file extension: Extension .tar.gz is invalid for filetype bdist_wheel. ${known}`,
    ],
    ['DEMO.WHL', 'bdist_wheel', `Invalid file extension: Extension .WHL is invalid for filetype bdist_wheel. ${known}`],
    [
      'demo-1.0.tar.bz2',
      'sdist',
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information',
    ],
    [
      '.whl',
      'bdist_wheel',
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information',
    ],
  ] as const)('%j as %s is refused', (filename, type, text) => {
    expect(refusalOfFileName(filename, type)).toBe(text)
  })

  test.each([
    ['demo-1.0.whl', "Invalid wheel filename (wrong number of parts): 'demo-1.0'"],
    ['a__b-1.0-py3-none-any.whl', "Invalid project name: 'a__b-1.0-py3-none-any'"],
    ['a-x-py3-none-any.whl', "Invalid wheel filename (invalid version): 'a-x-py3-none-any'"],
    ['a-1.0-b1-py3-none-any.whl', "Invalid build number: b1 in 'a-1.0-b1-py3-none-any'"],
  ])('%s cannot be read', (filename, text) => {
    expect(readWheelName(filename)).toBe(text)
  })

  test.each(['demo-1.0-py3--any.whl', 'demo-1.0-1-py3-none-Win_AMD64.macosx_11_0_arm64.whl'])(
    'PyPI reads %s',
    (filename) => {
      expect(readWheelName(filename)).toMatchObject({ name: 'demo' })
    },
  )

  test('the version of a post-release may have a hyphen', () => {
    expect(readSdistName('demo-1.0-1.tar.gz', 'demo', true)?.version.normal).toBe('1.0.post1')
    expect(readSdistName('demo-1.0-1.tar.gz', 'demo', false)?.name).toBe('demo-1-0')
    expect(readSdistName('demo-1.x.tar.gz', 'demo', false)).toBeUndefined()
  })
})

describe('platform tags', () => {
  test.each([
    'any',
    'win32',
    'Win_AMD64',
    'win_arm64',
    'linux_armv7l',
    'manylinux1_i686',
    'manylinux2010_x86_64',
    'manylinux2014_ppc64',
    'manylinux_2_28_riscv64',
    'manylinux_99_0_ppc64',
    'musllinux_1_2_aarch64',
    'macosx_10_9_fat3',
    'macosx_11_0_universal2',
    'macosx_26_0_arm64',
    'ios_13_0_arm64_iphonesimulator',
    'ios_13_0_arm64_iphoneosjunk',
    'android_21_armeabi_v7a',
    'pyemscripten_2025_0_wasm32',
  ])('PyPI takes %s', (tag) => {
    expect(isAcceptedPlatform(tag)).toBe(true)
  })

  test.each([
    'linux_x86_64',
    'linux_aarch64',
    'manylinux1_aarch64',
    'manylinux2014_riscv64',
    'manylinux_2_28_loongarch64',
    'musllinux_1_2_ppc64',
    'macosx_14_5_arm64',
    'macosx_16_0_arm64',
    'macosx_27_0_arm64',
    'macosx_9_2_x86_64',
    'macosx_10_15_amd64',
    'win_arm32',
    'pyodide_2024_0_wasm32',
    'wasi_0_0_wasm32',
    'anyone',
    'android_21_arm',
    '',
  ])('PyPI does not take %s', (tag) => {
    expect(isAcceptedPlatform(tag)).toBe(false)
  })
})

describe('names of new projects', () => {
  const page = 'See https://pypi.org/help/#project-name for more information.'
  test.each([
    ['fresh', undefined],
    ['-x', "The name '-x' is invalid."],
    ['Some.Name', `The name 'Some.Name' conflicts with an existing project. ${page}`],
    ['s0mename', `The name 's0mename' is too similar to an existing project. ${page}`],
    ...[
      'xml',
      'XML_etree',
      'xml.etree.ElementTree',
      'future',
      'main',
      'uU',
      'distutils',
      'tomllib',
      'ConfigParser',
    ].map((module): [string, string] => [
      module,
      `The name '${module}' isn't allowed (conflict with Python Standard Library module name). ${page}`,
    ]),
    ...['requirements.txt', 'RRequirements_txt'].map((name): [string, string] => [
      name,
      `The name '${name}' isn't allowed. ${page}`,
    ]),
    ['xml-etree-nothing', undefined],
    ['constructor', undefined],
  ])('%s beside some-name', (name, text) => {
    expect(refusalOfProjectName(name, ['other', 'some-name'])).toBe(text)
  })
})
