import { noIdentity } from '../../oidc/identity.ts'
import { parseVersion, type Version } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { plan, readableFile } from '../set/facts.ts'
import type { ReleaseFacts } from './facts.ts'

/** What stops a publication whatever its files are like, judged before a token is asked for. */
export const RUN_CHECKS: readonly Check<ReleaseFacts>[] = [
  {
    key: 'permission-missing',
    severity: 'error',
    asks: 'the run is no pull request from a fork',
    definedBy: 'GitHub Actions',
    judge: ({ run }) => (run.isFork ? [noIdentity(true)] : []),
  },
  {
    key: 'publisher-claims',
    severity: 'error',
    asks: 'the run was not started by pull_request_target',
    definedBy: 'Warehouse',
    judge: ({ run }) =>
      run.event === 'pull_request_target'
        ? [
            {
              message: 'this workflow was started by pull_request_target, with foreign code in reach',
              remedy: 'Publish from a pushed tag, a release or workflow_dispatch.',
            },
          ]
        : [],
  },
  {
    id: 'SRC-10',
    key: 'tag-moved',
    severity: 'error',
    asks: 'the plan was made for the commit of this run',
    definedBy: 'pyrelease.plan/1',
    needs: [plan, builtInRun],
    judge: judgeCommit,
  },
  {
    id: 'SRC-27',
    key: 'shallow-clone',
    severity: 'error',
    asks: 'the history that the version comes from is there',
    definedBy: 'setuptools-scm and its kin',
    needs: [({ source }) => (source === undefined ? 'this job has no checkout of the package' : undefined)],
    judge: ({ source }) =>
      source?.isShallow === true && source.versionFromTags
        ? [
            {
              message: "the version comes from git's tags, and this clone was cut off",
              remedy: 'Set `fetch-depth: 0` at actions/checkout in every job that builds, and build again.',
            },
          ]
        : [],
  },
  {
    id: 'SRC-07',
    key: 'version-local',
    severity: 'error',
    asks: 'the version is no local one',
    definedBy: 'PEP 440; Warehouse',
    needs: [readableFile],
    judge: (facts) =>
      ifVersion(
        facts,
        ({ local }) => local !== undefined,
        (version) => ({
          message: `${version} is a local version: no public index takes it`,
          remedy:
            'Build from the tagged commit of a full, clean checkout (`fetch-depth: 0`), or take the part behind the + out of the version.',
        }),
      ),
  },
  {
    id: 'SRC-28',
    key: 'version-fallback',
    severity: 'error',
    asks: 'the version is not what builds without tags fall back to',
    definedBy: 'setuptools-scm and its kin',
    needs: [readableFile],
    judge: (facts) =>
      ifVersion(
        facts,
        ({ isDevrelease, release }) => isDevrelease && release.every((part) => part === 0),
        (version) => ({
          message: `${version} is what a build falls back to when it finds no tag`,
          remedy: 'Build from the tagged commit of a full checkout: set `fetch-depth: 0` at actions/checkout.',
        }),
      ),
  },
  {
    key: 'version-dev',
    severity: 'warning',
    asks: 'the version is a release, where PyPI itself is published to',
    definedBy: 'PEP 440',
    needs: [readableFile, ({ index }) => (index.name === 'pypi' ? undefined : 'the index is not PyPI')],
    judge: (facts) =>
      ifVersion(
        facts,
        ({ isDevrelease }) => isDevrelease,
        (version) => ({
          message: `${version} is a development version`,
          remedy: 'If a release was meant, build from its tag.',
        }),
      ),
  },
]

function builtInRun({ run, promotion }: ReleaseFacts): string | undefined {
  return run.onRunner || promotion !== undefined ? undefined : 'this is no run of a workflow'
}

/** Files of another run belong to the commit of that run, wherever this one began. */
function judgeCommit({ plan, run, promotion }: ReleaseFacts): readonly Problem[] {
  const began =
    promotion?.kind === 'resolved'
      ? { run: `run ${promotion.run} of tag ${promotion.tag}`, sha: promotion.commit }
      : { run: `this run of ${run.tag === undefined ? run.ref : `tag ${run.tag}`}`, sha: run.sha }
  const planned = plan?.project.commit ?? undefined
  if (planned === undefined || began.sha === undefined || planned === began.sha) return []
  return [
    {
      message: `the plan was made for commit ${planned}; ${began.run} began at ${began.sha}`,
      remedy: 'Start one run for the commit that is to be released, and take plan and files from that run.',
    },
  ]
}

function ifVersion(
  { project }: ReleaseFacts,
  isMeant: (version: Version) => boolean,
  say: (version: string) => Problem,
): readonly Problem[] {
  const version = parseVersion(project?.version ?? '')
  return version !== undefined && isMeant(version) ? [say(version.normal)] : []
}
