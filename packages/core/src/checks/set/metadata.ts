import { quotedText } from '../../report-text.ts'
import { fields } from '../../standards/core-metadata.ts'
import type { Check, Problem } from '../check.ts'
import type { Distribution } from '../distribution.ts'
import { metadataDifferences, type MetadataDifference } from '../metadata-differences.ts'
import { type WholeSetFacts } from './facts.ts'

/** Whether all files say the same of the release. */
export const METADATA_CHECKS: readonly Check<WholeSetFacts>[] = [
  {
    id: 'SET-04',
    key: 'metadata-differs',
    severity: 'error',
    asks: 'all files have the same metadata',
    definedBy: 'Warehouse: the first file’s metadata is the release’s; lock files of uv, Poetry and PDM',
    needs: [twoFiles],
    judge: judgeMetadata,
  },
  {
    id: 'SET-05',
    severity: 'warning',
    asks: 'all files give the same names to import',
    definedBy: 'PEP 794',
    needs: [twoFiles],
    judge: judgeImportNames,
  },
]

type WithMetadata = Distribution & { readonly metadata: NonNullable<Distribution['metadata']> }

function withMetadata({ files }: WholeSetFacts): readonly WithMetadata[] {
  return files.flatMap((file) => (file.metadata === undefined ? [] : [{ ...file, metadata: file.metadata }]))
}

function twoFiles(facts: WholeSetFacts): string | undefined {
  return withMetadata(facts).length < 2 ? 'fewer than two files have metadata that can be read' : undefined
}

/** Each against the first wheel: what most files say alike is said once, by field. */
function judgeMetadata(facts: WholeSetFacts): readonly Problem[] {
  const files = withMetadata(facts)
  const first = files.find(({ kind }) => kind === 'wheel') ?? files[0]
  if (first === undefined) return []
  const found = files
    .filter((file) => file !== first)
    .flatMap((file) => metadataDifferences(first, file).map((difference) => ({ file, difference })))
  const fieldNames = [...new Set(found.map(({ difference }) => difference.field))]
  return fieldNames.flatMap((name) => {
    const [one, ...others] = found.filter(({ difference }) => difference.field === name)
    if (one === undefined) return []
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return [
      {
        message: `${name} differs between ${first.name} and ${one.file.name}${more}: ${differenceText(one.difference)}`,
        remedy: REMEDIES[name] ?? 'State it once in [project] of pyproject.toml, and build all files from one commit.',
        severity: one.difference.isResolved ? 'error' : 'warning',
        subject: one.file.name,
      },
    ]
  })
}

const REMEDIES: Readonly<Record<string, string>> = {
  'Requires-Dist':
    'State it for all and condition it by a marker, such as: pywin32; sys_platform == "win32". Resolvers read one file and take it for all.',
}

function differenceText({ onlyFirst, onlySecond }: MetadataDifference): string {
  const list = (values: readonly string[]): string => values.map(quotedText).join(', ')
  return [
    ...(onlyFirst.length === 0 ? [] : [`the first alone says ${list(onlyFirst)}`]),
    ...(onlySecond.length === 0 ? [] : [`the second alone says ${list(onlySecond)}`]),
  ].join(', ')
}

const IMPORT_FIELDS = ['Import-Name', 'Import-Namespace']

function judgeImportNames(facts: WholeSetFacts): readonly Problem[] {
  const files = withMetadata(facts)
  return IMPORT_FIELDS.flatMap((name) => {
    const said = files.map(({ name: file, metadata }) => ({
      file,
      names: [...fields(metadata, name)].toSorted().join(', '),
    }))
    const [first, ...others] = said
    const other = others.find(({ names }) => names !== first?.names)
    if (first === undefined || other === undefined) return []
    return [
      {
        message: `${first.file} says ${name}: ${first.names === '' ? 'nothing' : first.names}, ${other.file} says ${other.names === '' ? 'nothing' : other.names}`,
        remedy:
          'State import-names and import-namespaces in pyproject.toml, and build all files with one version of the backend.',
        subject: other.file,
      },
    ]
  })
}
