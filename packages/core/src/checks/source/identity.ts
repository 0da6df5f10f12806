import { parseVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, projectTable, type SourceFacts, tableOf, tag, version } from './facts.ts'
import { pypiVerdict, pypiVerdictOfName } from './pypi-verdict.ts'

/** Name and version: what PyPI takes, and what a release may be called. */
export const IDENTITY_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-06',
    severity: 'error',
    asks: 'PyPI takes the name',
    definedBy: 'PEP 508; warehouse/utils/project.py',
    needs: [projectTable],
    judge: judgeName,
  },
  {
    id: 'SRC-07',
    severity: 'error',
    asks: 'the version is one of PEP 440',
    definedBy: 'PEP 440',
    needs: [manifest],
    judge: judgeVersion,
  },
  {
    id: 'SRC-07',
    severity: 'warning',
    asks: 'the version is written in normal form',
    definedBy: 'PEP 440',
    needs: [manifest, version],
    judge: judgeSpelling,
  },
  {
    id: 'SRC-07',
    key: 'version-local',
    severity: 'error',
    asks: 'the version has no local part',
    definedBy: 'PEP 440; warehouse/forklift/metadata.py',
    needs: [manifest, version],
    judge: judgeLocal,
  },
  {
    key: 'version-dev',
    severity: 'error',
    asks: 'what is tagged is no development version',
    definedBy: 'PEP 440',
    needs: [tag, version],
    judge: judgeDevelopment,
  },
  {
    id: 'SRC-28',
    key: 'version-fallback',
    severity: 'error',
    asks: 'what is tagged is no placeholder',
    definedBy: 'setuptools-scm and its kin',
    needs: [tag, version],
    judge: judgeFallback,
  },
]

function judgeName(facts: SourceFacts): readonly Problem[] {
  const { name } = tableOf(facts)
  const verdict = name === undefined ? undefined : pypiVerdictOfName(name)
  if (verdict === undefined) return []
  const place = facts.project.pyproject.document.place('project', 'name')
  return [{ message: verdict, remedy: 'Write a name such as name = "some-name" under [project].', place }]
}

/** Cargo's spelling is the business of SRC-09. */
function judgeVersion({ project: { versions } }: SourceFacts): readonly Problem[] {
  const stated = versions.find(({ decides }) => decides)
  if (stated === undefined || stated.kind === 'cargo' || stated.normal !== undefined) return []
  const verdict = pypiVerdict('version', stated.raw) ?? `'${stated.raw}' is invalid for 'version'.`
  return [{ message: verdict, remedy: 'Write a version such as 1.2.0, 1.2.0rc1 or 1.2.0.post1.', place: stated.where }]
}

function judgeSpelling({ project: { versions } }: SourceFacts): readonly Problem[] {
  const stated = versions.find(({ decides }) => decides)
  if (stated?.normal === undefined || ['cargo', 'tag'].includes(stated.kind) || stated.raw === stated.normal) return []
  return [
    {
      message: `version "${stated.raw}" is not in normal form; files and the index will say ${stated.normal}`,
      remedy: `Write ${stated.normal}.`,
      place: stated.where,
    },
  ]
}

function judgeLocal({ project }: SourceFacts): readonly Problem[] {
  const parsed = parseVersion(project.version ?? '')
  if (parsed?.local === undefined) return []
  const verdict = pypiVerdict('version', parsed.normal)
  const where = project.versions.find(({ decides }) => decides)?.where
  return [
    {
      message: verdict ?? `The use of local versions in '${parsed.normal}' is not allowed.`,
      remedy: `Release it as ${parsed.public}: local parts are for builds that stay at home.`,
      ...(where === undefined ? {} : { place: where }),
    },
  ]
}

function judgeDevelopment({ project }: SourceFacts): readonly Problem[] {
  const parsed = parseVersion(project.version ?? '')
  if (parsed?.isDevrelease !== true) return []
  const where = project.versions.find(({ decides }) => decides)?.where
  return [
    {
      message: `${parsed.normal} is a development version`,
      remedy: `Tag a version without .dev, such as ${parsed.release.join('.')}, or give a reason under ignore.`,
      ...(where === undefined ? {} : { place: where }),
    },
  ]
}

function judgeFallback({ project }: SourceFacts): readonly Problem[] {
  const parsed = parseVersion(project.version ?? '')
  const fallback = project.versioning.from === 'tag' ? project.versioning.fallback : undefined
  const isPlaceholder = parsed?.release.every((number) => number === 0) === true
  if (parsed === undefined || (!isPlaceholder && parsed.normal !== parseVersion(fallback ?? '')?.normal)) return []
  const where = project.versions.find(({ decides }) => decides)?.where
  return [
    {
      message: `version ${parsed.normal} is a ${isPlaceholder ? 'placeholder' : 'configured fallback'}, not a release`,
      remedy: 'State the version of the release where the backend reads it; from tags, fetch them (fetch-depth: 0).',
      ...(where === undefined ? {} : { place: where }),
    },
  ]
}
