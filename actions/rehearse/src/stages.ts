import { join } from 'node:path'
import {
  type BuildReport,
  defaultInputs,
  documentText,
  findInterpreters,
  indexOf,
  type Machine,
  makeScratch,
  openHttp,
  type Plan,
  type Progress,
  readProject,
  type Report,
  type SmokeFacts,
  systemClock,
  PUBLIC_SIGSTORE,
} from '@pyrelease/core'
import { gatherFacts as gatherBuildFacts } from '@pyrelease/build-wheels/facts'
import { table as buildTable } from '@pyrelease/build-wheels/inputs'
import { planBuild } from '@pyrelease/build-wheels/plan'
import { reportBuild } from '@pyrelease/build-wheels/report'
import { runBuild } from '@pyrelease/build-wheels/run'
import { gatherFacts as gatherPublishFacts } from '@pyrelease/publish-oidc/facts'
import { table as publishTable } from '@pyrelease/publish-oidc/inputs'
import { planPublish } from '@pyrelease/publish-oidc/plan'
import { reportPublish } from '@pyrelease/publish-oidc/report'
import { runPublish } from '@pyrelease/publish-oidc/run'
import { startRehearsal } from '@pyrelease/rehearsal'
import { localFacts, publishedFacts } from '@pyrelease/smoke-test/facts'
import { planSmoke } from '@pyrelease/smoke-test/plan'
import { reportSmoke } from '@pyrelease/smoke-test/report'
import { runSmoke } from '@pyrelease/smoke-test/run'
import { gatherFacts as gatherVerifyFacts } from '@pyrelease/verify-metadata/facts'
import { table as verifyTable } from '@pyrelease/verify-metadata/inputs'
import { planVerify } from '@pyrelease/verify-metadata/plan'
import { reportVerify } from '@pyrelease/verify-metadata/report'
import { runVerify } from '@pyrelease/verify-metadata/run'
import type { RehearseInputs } from './inputs.ts'

/** The outside world of a rehearsal. */
export interface Services {
  readonly machine: Machine
  readonly progress: Progress
}

/** The parts of a release, in the order in which nothing irreversible comes before what can be checked. */
export type StageName = 'verify' | 'build' | 'smoke-test' | 'publish' | 'install back'

export interface Stages extends AsyncDisposable {
  readonly inOrder: readonly { readonly name: StageName; readonly perform: () => Promise<Report> }[]
}

/** The publisher that the embedded index knows, and the job that presents itself to it. */
const WORKFLOW = 'release.yml'
const ENVIRONMENT = 'pypi'

/** Seconds to wait for an index on this machine. */
const INDEX_PATIENCE = 60

/**
 * The four actions on one project, by their own plans, runs and reports, against an index and an issuer of their own.
 * Each stage uses what those before it found out.
 */
export async function openStages(folder: string, inputs: RehearseInputs, services: Services): Promise<Stages> {
  const { machine, progress } = services
  const scratch = await makeScratch('rehearse')
  const project = await readProject(folder, { tag: inputs.tag, tagFormats: inputs.tagFormat })
  const repository = `rehearsal/${project.name ?? 'project'}`
  const dist = join(scratch.path, 'dist')
  const publisher = { project: project.name ?? '', owner: 'rehearsal', repository: project.name ?? '' }
  const job = { repository, workflow: WORKFLOW, environment: ENVIRONMENT }
  // Both make keys, which takes a moment, while verify and build have other things to do.
  const opening = startRehearsal({ pending: [{ ...publisher, workflow: WORKFLOW, environment: ENVIRONMENT }] }).then(
    (index) => ({ index, identity: index.identity(job) }),
  )
  opening.catch(() => undefined) // Whoever awaits it is told; until then nobody does.
  const finding = findInterpreters(machine)
  finding.catch(() => undefined)
  let plan: Plan | undefined
  let built: BuildReport | undefined

  /** The plan with the files of this machine: what a whole release hands to publish-oidc. */
  const manifest = (): Plan => {
    if (plan === undefined || built === undefined) throw new Error('there is no manifest before the build')
    return { ...plan, files: built.files.map(({ name, sha256, size }) => ({ name, sha256, size })) }
  }

  const verify = async (): Promise<Report> => {
    const { tag, tagFormat, pythons, ignore } = inputs
    const preset = defaultInputs('verify-metadata', verifyTable)
    // A rehearsal needs no network but the index that builds need, and asks no foreign tool to be fetched.
    const wanted = { ...preset, packageDir: folder, tag, tagFormat, pythons, ignore, index: 'none', audits: false }
    const verifyPlan = planVerify(wanted, await gatherVerifyFacts(wanted, { env: {}, into: scratch.path, project }))
    const results = await progress.during('verify', () => runVerify(verifyPlan, progress))
    plan = results.document
    return reportVerify(verifyPlan, results)
  }

  const build = async (): Promise<Report> => {
    const { pythons, locked, features } = inputs
    const wanted = {
      ...defaultInputs('build-wheels', buildTable),
      packageDir: folder,
      pythons,
      locked,
      features,
      out: dist,
    }
    const facts = await gatherBuildFacts(wanted, services, { project, interpreters: await finding })
    const result = await runBuild(planBuild(wanted, facts), facts, services)
    built = result.report
    return reportBuild(result, undefined)
  }

  const smoke = async (facts: SmokeFacts): Promise<Report> => {
    const smokePlan = planSmoke(facts, inputs)
    const places = { package: project.dir, project: project.root }
    return reportSmoke(smokePlan, await runSmoke(smokePlan, { machine, progress, places }), inputs)
  }

  const known = async () => ({
    plan: manifest(),
    interpreters: await finding,
    builds: built === undefined ? [] : [built],
  })

  const publish = async (): Promise<Report> => {
    const { index, identity } = await opening
    const wanted = {
      ...defaultInputs('publish-oidc', publishTable),
      packageDir: folder,
      dist,
      index: index.upload,
      plan: documentText(manifest()),
      retryBudget: INDEX_PATIENCE,
    }
    const http = await openHttp({ env: machine.env, authority: index.authority })
    const publishServices = {
      http,
      clock: systemClock,
      env: {},
      identity,
      sigstore: PUBLIC_SIGSTORE,
      mask: () => undefined,
    }
    const facts = await gatherPublishFacts(wanted, publishServices, scratch.path)
    const publishPlan = planPublish(wanted, facts)
    return reportPublish(publishPlan, await runPublish(wanted, publishPlan, publishServices, progress))
  }

  const installBack = async (): Promise<Report> => {
    const { authority, upload } = (await opening).index
    const publication = { index: indexOf(upload), plan: manifest(), budget: INDEX_PATIENCE }
    const openIndex = { clock: systemClock, openHttp: () => openHttp({ env: machine.env, authority }) }
    await using fetched = await makeScratch('fetched')
    return await smoke(await publishedFacts(publication, await known(), openIndex, fetched.path))
  }

  return {
    inOrder: [
      { name: 'verify', perform: verify },
      { name: 'build', perform: build },
      {
        name: 'smoke-test',
        perform: async () => smoke(await localFacts(pathsOf(dist, built), 'the build', await known())),
      },
      { name: 'publish', perform: publish },
      { name: 'install back', perform: installBack },
    ],
    async [Symbol.asyncDispose]() {
      await (await opening).index.close()
      await scratch[Symbol.asyncDispose]()
    },
  }
}

function pathsOf(dist: string, built: BuildReport | undefined): readonly string[] {
  return (built?.files ?? []).map(({ name }) => join(dist, name))
}
