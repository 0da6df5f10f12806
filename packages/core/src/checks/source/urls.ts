import { flawOfUrl, wellKnownLabel } from '../../standards/project-url.ts'
import type { Check, Problem } from '../check.ts'
import { isDynamic, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'

/** `[project.urls]`: that PyPI takes them, and that the wanted ones are there. */
export const URL_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-22',
    severity: 'error',
    asks: 'PyPI takes every entry of [project.urls]',
    definedBy: 'core metadata; warehouse/utils/http.py',
    needs: [projectTable],
    judge: judgeUrls,
  },
  {
    id: 'SRC-22',
    key: 'project-urls',
    severity: 'warning',
    asks: '[project.urls] has the labels of required-urls',
    definedBy: 'the input required-urls; PEP 753',
    needs: [projectTable, staticUrls],
    judge: judgeLabels,
  },
]

function staticUrls(facts: SourceFacts): string | undefined {
  return isDynamic(facts, 'urls') ? 'the URLs are dynamic' : undefined
}

function judgeUrls(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  return [...tableOf(facts).urls].flatMap(([label, url]) => {
    const place = document.place('project', 'urls', label)
    const verdict = pypiVerdict('project_urls', `${label}, ${url}`)
    if (verdict !== undefined) return [{ message: verdict, remedy: remedyFor(verdict), place, subject: label }]
    const flaw = flawOfUrl(url)
    if (flaw === undefined) return []
    // PyPI takes it and shows a link that leads nowhere.
    const message = `the URL of ${label} ${flaw}`
    return [{ message, remedy: remedyFor(message), place, subject: label, severity: 'warning' as const }]
  })
}

function remedyFor(verdict: string): string {
  return /label|characters/.test(verdict)
    ? 'Write a label of 1 to 32 characters.'
    : 'Write a whole address that begins with https:// and holds no blanks.'
}

function judgeLabels(facts: SourceFacts): readonly Problem[] {
  const labels = new Set([...tableOf(facts).urls.keys()].map(plain))
  const missing = facts.requiredUrls.filter((wanted) => !labels.has(plain(wanted)))
  const place = facts.project.pyproject.document.place('project', 'urls')
  const repository = repositoryUrl(facts)
  const unknown: Problem = {
    message: `none of the labels of [project.urls] is one that PyPI knows: ${[...tableOf(facts).urls.keys()].join(', ')}`,
    remedy: 'Use Homepage, Source, Documentation, Changelog, Issues or Funding.',
    place,
  }
  const lacking: Problem = {
    message: `[project.urls] lacks ${missing.join(', ')}`,
    remedy: `Write under [project.urls]:\n${missing.map((label) => `${label} = "${repository}"`).join('\n')}`,
    place,
  }
  const isKnown = [...tableOf(facts).urls.keys()].some((label) => wellKnownLabel(label) !== undefined)
  return [...(labels.size === 0 || isKnown ? [] : [unknown]), ...(missing.length === 0 ? [] : [lacking])]
}

/** Labels are compared as PEP 753 does: the well-known one that they stand for, else without marks and case. */
function plain(label: string): string {
  return wellKnownLabel(label) ?? label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function repositoryUrl({ run }: SourceFacts): string {
  return run.repository === undefined ? 'https://…' : `${run.serverUrl}/${run.repository}`
}
