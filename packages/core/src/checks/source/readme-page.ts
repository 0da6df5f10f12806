import { decodeUtf8 } from '../../project/toml.ts'
import { parseContentType } from '../../standards/content-type.ts'
import type { Check, Problem } from '../check.ts'
import { projectTable, type SourceFacts, tableOf } from './facts.ts'

/** The readme as people will see it: that it renders, and that it says how to install the package. */
export const README_PAGE_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-14',
    key: 'readme',
    severity: 'error',
    asks: 'a readme in reStructuredText renders',
    definedBy: 'readme_renderer, as warehouse/forklift/legacy.py calls it',
    needs: [projectTable, readableReadme, isRst, rendered],
    judge: judgeRst,
  },
  {
    key: 'readme-install',
    severity: 'notice',
    asks: 'the readme says how to install the package',
    definedBy: 'Python Packaging User Guide',
    needs: [projectTable, readableReadme],
    judge: judgeInstall,
  },
]

function textOf({ project: { readme } }: SourceFacts): string | undefined {
  return readme?.bytes === undefined ? undefined : decodeUtf8(readme.bytes)
}

function readableReadme(facts: SourceFacts): string | undefined {
  return (textOf(facts) ?? '').trim() === '' ? 'there is no readme that can be read' : undefined
}

/** What PyPI takes for reStructuredText: by its content type, else by its suffix. */
function isRst(facts: SourceFacts): string | undefined {
  const { readme } = tableOf(facts)
  const stated = readme?.contentType
  const rst = stated === undefined ? /\.rst$/i.test(readme?.file ?? '') : parseContentType(stated).type === 'text/x-rst'
  return rst ? undefined : 'the readme is not reStructuredText'
}

function rendered({ rst }: SourceFacts): string | undefined {
  if (rst === undefined) return 'nobody has rendered it'
  return rst.kind === 'not-judged' ? rst.because : undefined
}

function judgeRst({ rst, project: { readme } }: SourceFacts): readonly Problem[] {
  if (rst?.kind !== 'fails') return []
  const file = readme?.file ?? ''
  return rst.problems.map(({ text, line }) => ({
    message: `${file} does not render as reStructuredText: ${text}`,
    remedy: 'Correct the line; PyPI refuses the upload otherwise, and shows no part of it.',
    place: line === undefined ? { file } : { file, line },
  }))
}

/** Commands that install, in one line with the name; quotes, versions and extras may stand between. */
function judgeInstall(facts: SourceFacts): readonly Problem[] {
  const { name = '', readme } = facts.project
  const spelled = name.replace(/[-_.]+/g, '[-_.]+')
  const command = new RegExp(
    `\\b(?:install|add|uvx|pipx run|uv tool run|pixi add)\\b[^\\n]*?(?<![\\w.-])${spelled}(?![\\w])`,
    'i',
  )
  if (name === '' || command.test(textOf(facts) ?? '')) return []
  return [
    {
      message: `README has no install section naming ${name}`,
      remedy: `Write the command into ${readme?.file ?? 'the readme'}: pip install ${name}`,
      place: { file: readme?.file ?? 'README.md' },
    },
  ]
}
