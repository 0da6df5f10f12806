import { makeSdist, type SdistContent } from '../../fakes/archives.ts'
import { type Case, judgeEach, made, type MadeFile, PYPROJECT, tarOf, TOP } from './judged.ts'

const says = (metadata: NonNullable<SdistContent['metadata']>): MadeFile => made({}, { metadata })

const CASES: readonly Case[] = [
  [
    'no PKG-INFO',
    tarOf({ name: `${TOP}/demo.py` }, { name: `${TOP}/pyproject.toml`, data: PYPROJECT }),
    ['error SDI-05: demo-1.0.tar.gz: Invalid distribution file. PKG-INFO not found at demo-1.0/PKG-INFO'],
  ],
  ['a field that PyPI refuses', says({ Dynamic: 'Colour' }), [/^error SDI-05: .*[Cc]olour/]],
  [
    'a Metadata-Version that PyPI does not know',
    says({ 'Metadata-Version': '2.6' }),
    [/^error metadata-version WHL-21: .*'2.6' is not a valid metadata version/],
  ],
  [
    'an old Metadata-Version',
    says({ 'Metadata-Version': '2.1' }),
    ['warning SDI-05: demo-1.0.tar.gz: PKG-INFO has Metadata-Version 2.1; an sdist needs 2.2 or later'],
  ],
  [
    'another version',
    says({ Version: '1.1' }),
    [/^error SDI-01/, 'warning SDI-05: demo-1.0.tar.gz: PKG-INFO has Version 1.1, the file name says 1.0'],
  ],
  ['a licence file that is there', made({ LICENSE: 'MIT' }, { metadata: { 'License-File': 'LICENSE' } }), []],
  [
    'licence files that are not there',
    says({ 'License-File': ['LICENSE', 'NOTICE'] }),
    [
      'error license-file SDI-07: License-File LICENSE does not exist in distribution file demo-1.0.tar.gz at demo-1.0/LICENSE',
      /^error license-file SDI-07: License-File NOTICE/,
    ],
  ],
  [
    'a licence without its text',
    says({ 'License-Expression': 'MIT' }),
    ['warning license-file SDI-07: no licence file in demo-1.0.tar.gz'],
  ],
  ['a licence with its text', made({ 'COPYING.txt': 'MIT' }, { metadata: { License: 'MIT' } }), []],
  [
    'dependencies that only a build knows',
    says({ Dynamic: ['Requires-Dist', 'Classifier'] }),
    [
      'warning SDI-09: demo-1.0.tar.gz: Dynamic: Requires-Dist — the dependencies of the sdist are unknown without a build',
    ],
  ],
  [
    'no pyproject.toml',
    makeSdist({ files: { 'setup.py': '' } }),
    ['warning SDI-06: demo-1.0.tar.gz: demo-1.0/pyproject.toml is missing: the sdist cannot be built by PEP 517'],
  ],
  [
    'a pyproject.toml that is none',
    made({ 'pyproject.toml': 'a = \n' }),
    [/^warning SDI-06: .*pyproject.toml:1:\d+: /],
  ],
]

judgeEach('PKG-INFO and pyproject.toml', CASES)
