import { describe } from '@jest/globals'
import { type Case, type File, judgeEach, renamed, sound } from './structure.ts'

/** A wheel of which the file name has so many bytes. */
function named(bytes: number): File {
  const around = 'demo-1.0-cp312-cp312-manylinux_2__x86_64.whl'.length
  return sound({ tags: `cp312-cp312-manylinux_2_${'1'.repeat(bytes - around)}_x86_64` })
}

describe('the file name of a wheel', () => {
  judgeEach([
    ['a sound one', sound(), []],
    ['another spelling of an equal version', sound({ version: '1.0.0' }), []],
    ['a build tag', sound({ build: '1' }), []],
    ['sorted tags', sound({ tags: 'py2.py3-none-any' }), []],
    ['too few parts', renamed('demo-1.0.whl'), [['error WHL-01', 'wrong number of parts']]],
    ['an ending in capitals', renamed('demo-1.0-py3-none-any.WHL'), [['error WHL-01', 'is invalid for filetype']]],
    [
      'a control character',
      renamed('demo-1.0-py3-none-any\x7f.whl'),
      [
        ['error WHL-01', 'non-printable'],
        ['error WHL-04', 'any'],
        ['error WHL-12', 'the file name says'],
      ],
    ],
    [
      'a build tag without number',
      renamed('demo-1.0-q-py3-none-any.whl'),
      [['error WHL-01', 'Invalid build number: q']],
    ],
    [
      'an empty tag, which only newer packaging refuses',
      renamed('demo-1.0-py3--any.whl'),
      [['error WHL-01', 'invalid tag component']],
    ],
    [
      'a name that is not normalised',
      renamed('Demo-1.0-py3-none-any.whl'),
      [
        ['error WHL-02', "should contain the normalized project name 'demo', not 'Demo'."],
        ['error WHL-09', 'the metadata lie in demo-1.0.dist-info, should be Demo-1.0.dist-info'],
      ],
    ],
    [
      'the name of another project',
      renamed('other-1.0-py3-none-any.whl'),
      [
        ['error WHL-02', "Start filename for 'demo' with 'demo'."],
        ['error WHL-09', 'WHEEL not found at other-1.0.dist-info/WHEEL'],
      ],
    ],
    [
      'another version',
      renamed('demo-1.1-py3-none-any.whl'),
      [
        ['error WHL-03', "Version in filename should be '1.0' not '1.1'."],
        ['error WHL-09', 'should be demo-1.1.dist-info'],
      ],
    ],
    ['a version not in normal form', sound({ version: '1.00' }), [['warning WHL-03', 'its normal form is 1.0']]],
    [
      'a variant wheel',
      renamed('demo-1.0-cp313-cp313-manylinux_2_28_x86_64-x86_64_v3.whl', {
        tags: 'cp313-cp313-manylinux_2_28_x86_64',
      }),
      [
        ['error WHL-01', 'Invalid build number: cp313'],
        ['warning WHL-03', 'PEP 825, x86_64_v3'],
      ],
    ],
    [
      'a bare Linux tag',
      sound({ tags: 'cp312-cp312-linux_x86_64' }),
      [['error wheel-linux-tag WHL-04', "has an unsupported platform tag 'linux_x86_64'."]],
    ],
    ['a Linux tag that PyPI takes', sound({ tags: 'cp312-cp312-linux_armv7l' }), []],
    [
      'two platforms that PyPI does not take',
      sound({ tags: 'cp312-cp312-pyodide_2024_0_wasm32.wasi_0_0_wasm32' }),
      [
        ['error WHL-04', 'pyodide_2024_0_wasm32'],
        ['error WHL-04', 'wasi_0_0_wasm32'],
      ],
    ],
    [
      'a tail behind a platform tag',
      sound({ tags: 'cp313-cp313-pyemscripten_2025_0_wasm32junk' }),
      [['warning WHL-04', 'only because it does not look at its end']],
    ],
    [
      'tags out of order',
      sound({ tags: 'py3.py2-none-any' }),
      [['warning WHL-05', "tag set 'py3.py2' should be 'py2.py3'"]],
    ],
    ['a name of 246 bytes', named(246), []],
    ['a name of 247 bytes', named(247), [['error WHL-37', 'file name has 247 bytes; PyPI takes at most 246']]],
    ['a name of 256 bytes', named(256), [['error WHL-37', 'file name has 256 bytes']]],
  ] satisfies readonly Case[])
})
