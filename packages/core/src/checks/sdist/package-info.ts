import { field, fields } from '../../standards/core-metadata.ts'
import { normalizeName } from '../../standards/name.ts'
import { sameVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { readForm } from '../pypi/form.ts'
import { refusalOfMetadata } from '../pypi/metadata.ts'
import { refusalText } from '../pypi/warehouse.ts'
import { answered } from './container.ts'
import { filename, oneFolder, packageInfo, type SdistFacts, withinBounds } from './facts.ts'

const METADATA_VERSION = /is not a valid metadata version/
/** Fields without which a resolver has to build the sdist before it can go on. */
const RESOLVED_BY = ['Requires-Dist', 'Requires-Python', 'Provides-Extra']
/** The source distribution format asks for this Metadata-Version at least. */
const LOWEST = '2.2'

/** PKG-INFO: what the sdist says of itself. */
export const PACKAGE_INFO_CHECKS: readonly Check<SdistFacts>[] = [
  {
    id: 'SDI-05',
    severity: 'error',
    asks: 'PKG-INFO lies in the top-level folder',
    definedBy: 'warehouse/forklift/legacy.py',
    needs: [withinBounds],
    judge: answered('PKG-INFO', 'Let the backend make the sdist: it writes PKG-INFO.'),
  },
  {
    id: 'SDI-05',
    severity: 'error',
    asks: 'PyPI takes what PKG-INFO says',
    definedBy: 'warehouse/forklift/metadata.py',
    needs: [packageInfo],
    judge: (facts) =>
      refusedMetadata(facts, (text) => !METADATA_VERSION.test(text), 'Correct it in the project, and build again.'),
  },
  {
    id: 'WHL-21',
    key: 'metadata-version',
    severity: 'error',
    asks: 'PyPI knows its Metadata-Version',
    definedBy: 'warehouse/forklift/metadata.py',
    needs: [packageInfo],
    judge: (facts) =>
      refusedMetadata(
        facts,
        (text) => METADATA_VERSION.test(text),
        'Build with a version of the backend that writes a Metadata-Version that PyPI knows.',
      ),
  },
  {
    id: 'SDI-05',
    severity: 'warning',
    asks: `its Metadata-Version is ${LOWEST} or later`,
    definedBy: 'source distribution format; PEP 643',
    needs: [packageInfo],
    judge: judgeMetadataVersion,
  },
  {
    id: 'SDI-05',
    severity: 'warning',
    asks: 'PKG-INFO and file name say the same',
    definedBy: 'source distribution format',
    needs: [packageInfo, filename],
    judge: judgeIdentity,
  },
  {
    id: 'SDI-07',
    key: 'license-file',
    severity: 'error',
    asks: 'every License-File is in it',
    definedBy: 'PEP 639; warehouse/forklift/legacy.py',
    needs: [packageInfo, oneFolder],
    judge: judgeLicenseFiles,
  },
  {
    id: 'SDI-07',
    key: 'license-file',
    severity: 'warning',
    asks: 'the text of the licence is in it',
    definedBy: 'PEP 639',
    needs: [packageInfo, oneFolder, licence],
    judge: judgeLicenseText,
  },
  {
    id: 'SDI-09',
    severity: 'warning',
    asks: 'dependencies are known without a build',
    definedBy: 'PEP 643',
    needs: [packageInfo],
    judge: judgeDynamic,
  },
]

function refusedMetadata(
  { name, form }: SdistFacts,
  isOurs: (text: string) => boolean,
  remedy: string,
): readonly Problem[] {
  const refusal = refusalOfMetadata(readForm(form ?? []))
  const text = refusal === undefined ? undefined : refusalText(refusal)
  return text === undefined || !isOurs(text) ? [] : [{ message: `${name}: ${text}`, remedy, subject: name }]
}

function judgeMetadataVersion({ name, metadata }: SdistFacts): readonly Problem[] {
  const found = metadata === undefined ? undefined : field(metadata, 'Metadata-Version')
  if (found === undefined || !/^(?:1\.\d+|2\.[01])$/.test(found)) return []
  return [
    {
      message: `${name}: PKG-INFO has Metadata-Version ${found}; an sdist needs ${LOWEST} or later`,
      remedy: 'Build it with a newer version of the backend: from 2.2 on resolvers can trust what an sdist says.',
      subject: name,
    },
  ]
}

function judgeIdentity({ name, metadata, filename: parsed }: SdistFacts): readonly Problem[] {
  if (metadata === undefined || parsed === undefined) return []
  const [ownName = '', ownVersion = ''] = [field(metadata, 'Name'), field(metadata, 'Version')]
  const rows = [
    { what: 'Name', own: ownName, same: normalizeName(ownName) === parsed.name, said: parsed.name },
    {
      what: 'Version',
      own: ownVersion,
      same: sameVersion(ownVersion, parsed.version.normal),
      said: parsed.version.normal,
    },
  ]
  return rows
    .filter(({ same }) => !same)
    .map(({ what, own, said }) => ({
      message: `${name}: PKG-INFO has ${what} ${own === '' ? 'not at all' : own}, the file name says ${said}`,
      remedy: 'Do not rename the file: build it from a tree that states the release.',
      subject: name,
    }))
}

/** twine drops the field below Metadata-Version 2.4, and PyPI then never learns of it. */
function judgeLicenseFiles({ name, metadata, members, top = '' }: SdistFacts): readonly Problem[] {
  if (metadata === undefined) return []
  const paths = new Set(members.map((member) => member.path))
  const missing = fields(metadata, 'License-File').filter((path) => !paths.has(path))
  const isOld = /^(?:1\.\d+|2\.[0-3])$/.test(field(metadata, 'Metadata-Version') ?? '')
  return missing.map((path) => ({
    message: `License-File ${path} does not exist in distribution file ${name} at ${top}/${path}`,
    remedy: `Add ${path} to the sdist, or take it out of license-files in pyproject.toml.`,
    severity: isOld ? 'warning' : 'error',
    subject: name,
  }))
}

function licence({ metadata }: SdistFacts): string | undefined {
  const isStated =
    metadata !== undefined &&
    (field(metadata, 'License-Expression') !== undefined ||
      field(metadata, 'License') !== undefined ||
      fields(metadata, 'Classifier').some((classifier) => classifier.startsWith('License ::')))
  return isStated ? undefined : 'PKG-INFO states no licence'
}

const LICENSE_FILE = /(?:^|\/)(?:LICEN[CS]E|COPYING|UNLICENSE)[^/]*$|^LICENSES\//i

/** Some backends, and old versions of others, drop `license-files` without a word. */
function judgeLicenseText({ name, members, tracked, metadata }: SdistFacts): readonly Problem[] {
  const isThere = members.some(({ kind, path }) => kind === 'file' && LICENSE_FILE.test(path))
  const isListed = metadata !== undefined && fields(metadata, 'License-File').length > 0
  if (isThere || isListed) return []
  const [nearest] = [...(tracked ?? [])].filter((path) => LICENSE_FILE.test(path))
  return [
    {
      message: `no licence file in ${name}${nearest === undefined ? '' : `; the nearest is ${nearest} in the source tree`}`,
      remedy:
        'Put the text of the licence beside pyproject.toml, name it in license-files, and use a backend that packs it.',
      subject: name,
    },
  ]
}

function judgeDynamic({ name, metadata }: SdistFacts): readonly Problem[] {
  const dynamic = new Set(
    (metadata === undefined ? [] : fields(metadata, 'Dynamic')).map((value) => value.toLowerCase()),
  )
  return RESOLVED_BY.filter((one) => dynamic.has(one.toLowerCase())).map((one) => ({
    message: `${name}: Dynamic: ${one} — ${MEANS[one] ?? 'it'} of the sdist are unknown without a build`,
    remedy: 'State it in [project] of pyproject.toml instead of computing it in the build.',
    subject: name,
  }))
}

const MEANS: Readonly<Record<string, string>> = {
  'Requires-Dist': 'the dependencies',
  'Requires-Python': 'the Python versions',
  'Provides-Extra': 'the extras',
}
