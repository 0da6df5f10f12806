import { setImmediate } from 'node:timers/promises'
import { type Clock, readReceipts, type Report } from '@pyrelease/core'
import { type FaultSchedule, type Faults, openFaults, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { chance } from '../../packages/rehearsal/src/faults-schedule.ts'
import { textIn } from '../fakes/runner.ts'
import { publish, PUBLISHER } from '../publish-oidc/stage.ts'
import { filesAt, MOST_FILES, type Pool, type Release, type SeedResult, wrongAt } from './release.ts'

/** Runs under faults; the one after them meets none. */
const TROUBLED_RUNS = 3
/** Requests with which one file may be sent in one run. */
const MOST_SENT = 5
const USER = { user: 'ann', password: 'canary-password-of-ann' }

interface Scenario {
  readonly files: number
  readonly schedule: FaultSchedule
  /** By Trusted Publishing, else by password. */
  readonly byIdentity: boolean
}

function scenarioOf(seed: number, most: number): Scenario {
  const draw = chance(`scenario ${seed}`)
  // Small releases more often: they show as much, and take less time.
  const files = 1 + Math.floor(draw() ** 3 * most)
  const rate = draw() * 0.5
  const skew = draw() < 0.3 ? Math.round((draw() - 0.5) * 1_200_000) : 0
  const outage =
    draw() < 0.2 ? { from: Math.floor(draw() * files), uploads: 1 + Math.floor(draw() * files * 5) } : undefined
  const byIdentity = draw() < 0.8
  return { files, byIdentity, schedule: { seed, rate, skew, ...(outage !== undefined && { outage }) } }
}

/** A clock for index and client, on which waiting takes no time. */
function fastTime(): { readonly now: () => number; readonly sleep: (milliseconds: number) => Promise<void> } {
  let ahead = 0
  const now = (): number => Date.now() + ahead
  return {
    now,
    async sleep(milliseconds) {
      const end = now() + milliseconds
      await setImmediate()
      ahead += Math.max(end - now(), 0)
    },
  }
}

/**
 * Publishes until all is there: first among faults, then without. Each run must keep every promise.
 * @param most files of the largest release
 */
export async function runSeed(seed: number, pool: Pool, most = MOST_FILES): Promise<SeedResult> {
  const scenario = scenarioOf(seed, most)
  const release = await pool.release(`seed-${seed}`, scenario.files)
  const time = fastTime()
  let skewed = 0
  const indexClock = {
    now: () => time.now() + skewed,
    advance: (by: number) => {
      skewed += by
    },
  }
  const faults = openFaults(scenario.schedule, indexClock)
  await using index = await startRehearsal({
    clock: indexClock.now,
    passwords: { [USER.user]: USER.password },
    ...(scenario.byIdentity ? { pending: [PUBLISHER] } : {}),
    middleware: [faults.middleware],
  })
  let runs = 0
  let problem: string | undefined
  let done = false
  while (!done && problem === undefined && runs <= TROUBLED_RUNS) {
    if (runs === TROUBLED_RUNS) faults.calm()
    const before = new Map(faults.asked)
    const draw = chance(`client ${seed} ${runs}`)
    const report = await run(index, release, scenario, { ...time, random: draw })
    runs += 1
    problem = (await brokenPromise(index, release, report)) ?? sentTooOften(faults, before)
    done = report.passed
  }
  if (problem === undefined && !done) problem = 'it failed although nothing went wrong any more'
  return { seed, problem, files: scenario.files, runs, faults: total(faults) }
}

interface Told {
  readonly passed: boolean
  readonly report: Report
  readonly secrets: ReadonlySet<string>
}

async function run(index: Rehearsal, release: Release, { byIdentity }: Scenario, clock: Clock): Promise<Told> {
  const secrets = new Set<string>()
  const given = { auth: 'token', user: USER.user, token: USER.password } as const
  const report = await publish(index, release.folder, {
    clock,
    inputs: { retryBudget: 900, ...(byIdentity ? {} : given) },
    ...(byIdentity ? {} : { job: undefined }),
    mask: (secret) => secrets.add(secret),
  })
  return { passed: report.passed, report, secrets }
}

async function brokenPromise(index: Rehearsal, release: Release, told: Told): Promise<string | undefined> {
  const { report, secrets } = told
  const wrong = await wrongAt(index, release, report.passed)
  if (wrong !== undefined) return wrong
  const there = new Map(await filesAt(index))
  const receipts = readReceipts(textIn(report, 'files'), 'the receipts')
  const claimed = receipts.files.filter(({ result }) => result === 'uploaded' || result === 'already-there')
  const false_ = claimed.find(({ name, sha256 }) => there.get(name) !== sha256)
  if (false_ !== undefined) return `the receipt says that ${false_.name} is there, and it is not`
  if (receipts.published !== report.passed) return 'receipt and verdict contradict each other'
  if (!report.passed && !report.findings.some(({ severity, remedy }) => severity === 'error' && remedy !== ''))
    return 'it failed without saying what to do'
  const shown = JSON.stringify(report)
  return [...secrets].some((secret) => shown.includes(secret)) ? 'a secret stands in the report' : undefined
}

/** A file that is sent over and over again would be one that nobody asked the index about. */
function sentTooOften(faults: Faults, before: ReadonlyMap<string, number>): string | undefined {
  for (const [request, count] of faults.asked)
    if (request.startsWith('POST /legacy/') && count - (before.get(request) ?? 0) > MOST_SENT)
      return `${request} came ${count - (before.get(request) ?? 0)} times in one run`
  return undefined
}

function total({ happened }: Faults): number {
  return [...happened.values()].reduce((sum, count) => sum + count, 0)
}
