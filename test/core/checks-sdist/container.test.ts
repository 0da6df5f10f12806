import { gzipSync } from 'node:zlib'
import { makeTar, type SdistContent, type TarContent } from '../../fakes/archives.ts'
import { type Case, judgeEach, made, type MadeFile, PYPROJECT, tarOf, TOP } from './judged.ts'

const withMembers = (...members: readonly TarContent[]): MadeFile => made({}, { members })
const named = (filename: string, content: SdistContent = {}): MadeFile => ({ ...made({}, content), filename })
const PACKAGE_INFO = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n'
const WHOLE = makeTar(
  Object.entries({ 'pyproject.toml': PYPROJECT, 'PKG-INFO': PACKAGE_INFO }).map(([path, data]) => ({
    name: `${TOP}/${path}`,
    data,
  })),
)

const CASES: readonly Case[] = [
  ['a sound sdist', made({}), []],
  [
    'a name that is not normalised',
    named('Demo-1.00.tar.gz'),
    [
      "error SDI-01: Filename 'Demo-1.00.tar.gz' is invalid, should be 'demo-1.0.tar.gz'.",
      "warning SDI-04: Demo-1.00.tar.gz: top-level directory is 'demo-1.0', should be 'Demo-1.00'",
    ],
  ],
  ['a name that is none', named('demo.tar.gz'), [/^error SDI-01: Invalid source distribution filename: demo.tar.gz/]],
  [
    'a name of another project',
    named('other-1.0.tar.gz'),
    [
      /^error SDI-01: other-1.0.tar.gz: Start filename for 'demo'/,
      /^warning SDI-04/,
      /^warning SDI-05: .* Name demo, the file name says other$/,
    ],
  ],
  [
    'no archive',
    { filename: 'demo-1.0.tar.gz', bytes: Buffer.from('<html>') },
    ['error SDI-02: demo-1.0.tar.gz: Invalid distribution file. File is not a tarfile'],
  ],
  [
    'a sparse member',
    withMembers({ name: `${TOP}/hole`, type: 'S' }),
    [/^error SDI-02: .*Sparse members are not allowed\. See/],
  ],
  [
    'what only some readers see',
    { filename: 'demo-1.0.tar.gz', bytes: gzipSync(Buffer.concat([WHOLE, WHOLE])) },
    ['error SDI-02: demo-1.0.tar.gz: data follows the end of the tar'],
  ],
  [
    'two folders',
    withMembers({ name: 'other/a.py' }),
    [
      'error SDI-03: demo-1.0.tar.gz: Invalid distribution file. Incorrect number of top-level directories in sdist',
      /^error SDI-05: .*PKG-INFO not found at \/PKG-INFO/,
    ],
  ],
  [
    'a folder of another name',
    tarOf({ name: 'package/PKG-INFO', data: PACKAGE_INFO }, { name: 'package/pyproject.toml', data: PYPROJECT }),
    ["warning SDI-04: demo-1.0.tar.gz: top-level directory is 'package', should be 'demo-1.0'"],
  ],
  [
    'links and names that leave the tree',
    withMembers(
      { name: `${TOP}/l`, type: '2', linkName: '../../etc/passwd' },
      { name: `${TOP}/../x` },
      { name: `${TOP}/fifo`, type: '6' },
      { name: `${TOP}/demo.py` },
    ),
    [
      'error SDI-08: demo-1.0.tar.gz: symlink demo-1.0/l → ../../etc/passwd leaves the tree',
      'error SDI-08: demo-1.0.tar.gz: "demo-1.0/../x" leaves the folder',
      'error SDI-08: demo-1.0.tar.gz: demo-1.0/fifo is neither file nor folder nor link',
      'error SDI-08: demo-1.0.tar.gz: demo-1.0/demo.py is in the archive twice',
    ],
  ],
  ['a link that stays inside', withMembers({ name: `${TOP}/l`, type: '2', linkName: 'demo.py' }), []],
  [
    'names that Windows cannot have',
    made({ 'tests/aux.py': '', 'tests/a:b': '' }),
    ['warning SDI-08: demo-1.0.tar.gz: demo-1.0/tests/aux.py and 1 more cannot be unpacked on Windows'],
  ],
  [
    'encrypted code',
    made({ 'demo.py': '__pyarmor_enter__' }),
    [/^error WHL-29: .*PyArmor-encrypted content is not allowed/],
  ],
]

judgeEach('container', CASES)
