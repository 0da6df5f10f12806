import type { ReadmeTable } from '../../project/pyproject.ts'
import { decodeUtf8 } from '../../project/toml.ts'
import { countText } from '../../report-text.ts'
import type { Check, Problem } from '../check.ts'
import { parseContentType } from '../../standards/content-type.ts'
import { isDynamic, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'
import { relativeTargets } from './relative-targets.ts'

/** Summary and long description: what people see on the page of the release. */
export const DESCRIPTION_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-13',
    key: 'readme',
    severity: 'error',
    asks: 'there is a long description in a form that PyPI knows',
    definedBy: 'PEP 621; core metadata',
    needs: [projectTable, staticReadme],
    judge: judgeReadme,
  },
  {
    id: 'SRC-13',
    severity: 'warning',
    asks: 'links and images of the readme work on PyPI',
    definedBy: 'pypi.org shows the readme without the files beside it',
    needs: [projectTable, staticReadme],
    judge: judgeLinks,
  },
  {
    id: 'SRC-23',
    severity: 'error',
    asks: 'the summary is one line of at most 512 characters',
    definedBy: 'core metadata; warehouse/forklift/metadata.py',
    needs: [projectTable],
    judge: judgeSummary,
  },
]

function staticReadme(facts: SourceFacts): string | undefined {
  return isDynamic(facts, 'readme') ? 'the readme is dynamic' : undefined
}

const TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.rst': 'text/x-rst',
  '.txt': 'text/plain',
}

function judgeReadme(facts: SourceFacts): readonly Problem[] {
  const { readme } = tableOf(facts)
  const place = facts.project.pyproject.document.place('project', 'readme')
  const because = (reason: string, remedy: string): readonly Problem[] => [
    { message: `no long description: ${reason}`, remedy, place },
  ]
  if (readme === undefined)
    return because('[project] has no readme', 'Write readme = "README.md" under [project].').map((problem) => ({
      ...problem,
      severity: 'warning',
    }))
  if ((readme.file === undefined) === (readme.text === undefined))
    return because('project.readme must have either file or text', 'Write readme = "README.md".')
  return problemOfType(readme, place) ?? problemOfFile(facts, because)
}

/** What the content type says, what the suffix says, and whether PyPI knows it. */
function problemOfType(readme: ReadmeTable, place: NonNullable<Problem['place']>): readonly Problem[] | undefined {
  const suffix = /\.[^./]+$/.exec(readme.file ?? '')?.[0].toLowerCase() ?? ''
  const bySuffix = TYPES[suffix]
  const { contentType } = readme
  if (contentType === undefined) {
    if (bySuffix !== undefined) return undefined
    const subject = readme.file === undefined ? 'a text' : `"${readme.file}"`
    return [
      {
        message: `no long description: the content type of ${subject} is not known`,
        remedy: 'Name it *.md, *.rst or *.txt, or write content-type = "text/markdown" beside it.',
        place,
      },
    ]
  }
  const verdict = pypiVerdict('description_content_type', contentType)
  if (verdict !== undefined)
    return [{ message: verdict, remedy: `Write content-type = "${bySuffix ?? 'text/markdown'}".`, place }]
  const { type } = parseContentType(contentType)
  if (bySuffix === undefined || bySuffix === type) return undefined
  return [
    {
      message: `project.readme is ${readme.file ?? ''}, and its content-type is ${type}; expected ${bySuffix}`,
      remedy: `Write content-type = "${bySuffix}", or rename the file.`,
      place,
    },
  ]
}

function problemOfFile(
  { project: { readme } }: SourceFacts,
  because: (reason: string, remedy: string) => readonly Problem[],
): readonly Problem[] {
  if (readme === undefined) return []
  if (readme.bytes === undefined)
    return because(
      `${readme.file} does not exist`,
      `Write ${readme.file}, or point project.readme at the file that there is.`,
    )
  const text = decodeUtf8(readme.bytes)
  if (text === undefined) return because(`${readme.file} is not UTF-8`, `Save ${readme.file} as UTF-8.`)
  return text.trim() === '' ? because(`${readme.file} is empty`, 'Write what the package is for.') : []
}

/** Enough to work through; a readme that was written for a forge may have hundreds. */
const SHOWN = 40

function judgeLinks({ project: { readme } }: SourceFacts): readonly Problem[] {
  const text = readme?.bytes === undefined ? undefined : decodeUtf8(readme.bytes)
  if (readme === undefined || text === undefined) return []
  const found = relativeTargets(readme.file, text)
  const [first] = found
  if (first === undefined) return []
  const counted = (['image', 'link'] as const).flatMap((kind) => {
    const number = found.filter((target) => target.kind === kind).length
    return number === 0 ? [] : [countText(number, `relative ${kind}`)]
  })
  const targets = [...new Set(found.map(({ target }) => target))]
  const rest = targets.length > SHOWN ? `, and ${targets.length - SHOWN} more` : ''
  const shown = targets.slice(0, SHOWN).join(', ') + rest
  return [
    {
      message: `${readme.file}: ${counted.join(' and ')} will be broken on PyPI: ${shown}`,
      remedy: 'Write whole addresses, for example https://github.com/OWNER/REPO/raw/main/logo.png.',
      place: { file: readme.file, line: first.line },
    },
  ]
}

function judgeSummary(facts: SourceFacts): readonly Problem[] {
  const { description } = tableOf(facts)
  const verdict = description === undefined ? undefined : pypiVerdict('summary', description)
  if (verdict === undefined) return []
  const place = facts.project.pyproject.document.place('project', 'description')
  return [{ message: verdict, remedy: 'Write one sentence; the long description is the readme.', place }]
}
