import type { Files } from '../project/source-tree.ts'
import { type Case, edited, judgeEach } from './judged.ts'

const built = (requires: string, backend: string): Files =>
  edited(
    'requires = ["hatchling>=1.27,<2"]\nbuild-backend = "hatchling.build"',
    `requires = ${requires}\nbuild-backend = "${backend}"`,
  )
const UNBOUND = 'notice SRC-03 pyproject.toml:2'

judgeEach('build backend', [
  ['a bound', built('["uv_build>=0.9,<1"]', 'uv_build'), []],
  ['a pin', built('["setuptools==80.1"]', 'setuptools.build_meta'), []],
  ['a compatible release', built('["hatchling~=1.27"]', 'hatchling.build'), []],
  ['an address', built('["hatchling @ https://example.org/h.whl"]', 'hatchling.build'), []],
  [
    'no bound where the makers ask for none',
    built('["hatchling", "hatch-vcs"]', 'hatchling.build'),
    [UNBOUND],
    "build requirement 'hatchling' has no upper bound",
  ],
  [
    'no bound where the makers ask for one',
    built('["flit_core >=3.4"]', 'flit_core.buildapi'),
    ['warning SRC-03 pyproject.toml:2'],
    "build requirement 'flit_core' has no upper bound",
  ],
  ['what is no requirement', built('["hatchling @"]', 'hatchling.build'), []],
  ['a backend that nobody knows', built('["other"]', 'other.backend'), []],
  [
    'a Metadata-Version that PyPI does not take',
    edited('[project.urls]', '[tool.hatch.build.targets.wheel]\ncore-metadata-version = "2.6"\n\n[project.urls]'),
    ['error metadata-version SRC-29 pyproject.toml:22'],
    'is "2.6"; PyPI takes up to 2.5',
  ],
  [
    'a Metadata-Version that it takes',
    edited('[project.urls]', '[tool.hatch.build.targets.sdist]\ncore-metadata-version = "2.3"\n\n[project.urls]'),
    [],
  ],
  [
    'a list that the backend adds to',
    edited('version = "1.2.0"', 'version = "1.2.0"\ndynamic = ["dependencies"]'),
    ['error metadata-version SRC-29 pyproject.toml:8'],
    'that needs Metadata-Version 2.6, and PyPI takes up to 2.5',
  ],
] satisfies readonly Case[])
