import { type Case, edited, FILES, judgeEach, MANIFEST } from './judged.ts'

const DESCRIPTION_CASES: readonly Case[] = [
  [
    'no readme',
    edited('readme = "README.md"', ''),
    ['warning readme SRC-13 pyproject.toml:5'],
    '[project] has no readme',
  ],
  ['a dynamic readme', edited('readme = "README.md"', 'dynamic = ["readme"]'), []],
  [
    'a readme that is not there',
    { 'pyproject.toml': MANIFEST },
    ['error readme SRC-13 pyproject.toml:9'],
    'README.md does not exist',
  ],
  ['an empty readme', { ...FILES, 'README.md': ' \n' }, ['error readme SRC-13 pyproject.toml:9'], 'is empty'],
  [
    'a readme in Latin-1',
    { ...FILES, 'README.md': new Uint8Array([0xe4]) },
    ['error readme SRC-13 pyproject.toml:9'],
    'is not UTF-8',
  ],
  [
    'a suffix that says nothing',
    { ...edited('README.md', 'README'), README: 'pip install demo' },
    ['error readme SRC-13 pyproject.toml:9'],
    '"README" is not known',
  ],
  [
    'text and file',
    edited('"README.md"', '{ file = "README.md", text = "x" }'),
    ['error readme SRC-13 pyproject.toml:9'],
    'either file or text',
  ],
  [
    'text without a type',
    edited('"README.md"', '{ text = "x" }'),
    ['error readme SRC-13 pyproject.toml:9'],
    'a text is not known',
  ],
  ['text with a type', edited('"README.md"', '{ text = "x", content-type = "text/plain" }'), []],
  [
    'Markdown that is declared as reStructuredText',
    edited('"README.md"', '{ file = "README.md", content-type = "text/x-rst" }'),
    ['error readme SRC-13 pyproject.toml:9'],
    'its content-type is text/x-rst; expected text/markdown',
  ],
  [
    'a type that PyPI does not know',
    edited('"README.md"', '{ file = "README.md", content-type = "text/html" }'),
    ['error readme SRC-13 pyproject.toml:9'],
    "'description-content-type' must be one of",
  ],
  [
    'relative links and images',
    {
      ...FILES,
      'README.md':
        '# Demo\n[a](docs/a.md) ![b](b.png)\n<img src="c.png">\n```\n[x](y)\n```\n[d](#d) [e](https://x) `[f](g)`\n[h]: i.md\n\npip install demo\n',
    },
    ['warning SRC-13 README.md:2'],
    'README.md: 2 relative images and 2 relative links will be broken on PyPI: b.png, docs/a.md, c.png, i.md',
  ],
  [
    'relative targets of reStructuredText',
    {
      ...edited('README.md', 'README.rst'),
      'README.rst': '.. image:: a.png\n`x <b.html>`_ `y <https://x>`_ `z <other_>`_\n\npip install demo\n',
    },
    ['warning SRC-13 README.rst:1'],
    '1 relative image and 1 relative link',
  ],
  ['plain text', { ...edited('README.md', 'README.txt'), 'README.txt': '[a](b) pip install demo' }, []],
  [
    'a summary of two lines',
    edited('"A demonstration"', '"A\\nB"'),
    ['error SRC-23 pyproject.toml:8'],
    "'summary' must be a single line.",
  ],
  [
    'a long summary',
    edited('A demonstration', 'x'.repeat(513)),
    ['error SRC-23 pyproject.toml:8'],
    "'summary' field must be 512 characters or less.",
  ],
  ['a summary that just fits', edited('A demonstration', 'x'.repeat(512)), []],
]

judgeEach('description', DESCRIPTION_CASES)
