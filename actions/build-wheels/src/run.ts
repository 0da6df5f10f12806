import {
  artifacts,
  type BuildFacts,
  buildReport,
  type BuildReport,
  buildSdist,
  type BuildServices,
  copyFindings,
  copySources,
  type Finding,
  identityFindings,
  inWorkshop,
  judgeBuilt,
  wheelsFrom,
  type Workshop,
  writeOutFolder,
} from '@pyrelease/core'
import type { BuildPlan } from './plan.ts'

export interface BuildResult {
  readonly report: BuildReport
  readonly findings: readonly Finding[]
  /** Absolute paths in `out`, the build report last; empty when the files were judged unfit: nobody gets those. */
  readonly written: readonly string[]
  /** Absolute. */
  readonly out: string
  /** Name under which the files are handed on. */
  readonly artifact: string
}

/**
 * Builds in the project's fixed place, judges what came out, and writes it to `out`.
 * @throws Failure when the copy, the sdist, a wheel or a repair fails
 */
export function runBuild(plan: BuildPlan, facts: BuildFacts, services: BuildServices): Promise<BuildResult> {
  return inWorkshop(plan.place, services, (workshop) => buildAll(plan, facts, workshop))
}

async function buildAll(plan: BuildPlan, facts: BuildFacts, workshop: Workshop): Promise<BuildResult> {
  const sources = await workshop.phase('copy', 'Copying the tracked files', () => copySources(plan, workshop))
  const call = plan.sdist
  const sdist =
    call && (await workshop.phase('sdist', 'Building the sdist', () => buildSdist(call, plan, sources, workshop)))
  const before = [...plan.warnings, ...copyFindings(sources)]
  const strange = sdist === undefined ? [] : identityFindings(sdist, plan.expectations)
  const isMeant = strange.length === 0
  const wheels =
    isMeant && plan.wheels.length > 0 ? await wheelsFrom(plan, facts.interpreters, { sources, sdist }, workshop) : []
  const all = [...(sdist === undefined ? [] : [sdist]), ...wheels]
  const files = plan.keepsSdist ? all : wheels
  const findings = [...before, ...(isMeant ? judgeBuilt(all, plan.expectations) : strange)]
  const report = buildReport(plan, facts.rust, { all, files }, workshop.phases)
  const isFit = !findings.some(({ severity }) => severity === 'error')
  const written = isFit ? await writeOutFolder(facts.out, report, files) : []
  return { report, findings, written, out: facts.out.path, artifact: plan.artifact }
}

/**
 * Hands the files on to later jobs, where a job runs that can.
 * @returns name of the artifact; undefined outside a workflow run
 */
export async function handOn(result: BuildResult, { machine, progress }: BuildServices): Promise<string | undefined> {
  const { artifact, written, out } = result
  if ((machine.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || written.length === 0) return undefined
  const { uploadArtifact } = await artifacts()
  await progress.during(`Handing on ${artifact}`, () => uploadArtifact(artifact, written, out))
  return artifact
}
