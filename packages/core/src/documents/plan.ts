import * as v from 'valibot'
import { documentReader, sha256 } from './schema.ts'

/** A file that exists: the manifest is the plan with these filled in. */
export const ReleaseFile = v.strictObject({ name: v.string(), sha256, size: v.number() })
export type ReleaseFile = v.InferOutput<typeof ReleaseFile>

export const SKIP_REASONS = [
  'not-asked',
  'pure',
  'requires-python',
  'eol-policy',
  'binding',
  'no-interpreter',
  'served-by',
  'pypi-refuses',
  'no-builder',
  'prerelease',
  'pr-subset',
  'retired-runner',
  'user-skip',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

export const BUILDERS = ['maturin', 'cibuildwheel', 'build'] as const
export type Builder = (typeof BUILDERS)[number]

/** How sure an expectation is: read from a built file, from `cargo metadata`, from the declaration, or guessed. */
const Confidence = v.picklist(['proved', 'resolved', 'declared', 'guessed'])

const Abi = v.strictObject({
  kind: v.picklist(['pure', 'none', 'abi3', 'version-specific']),
  /** Lowest minor version of the stable ABI, such as `3.10`. */
  minimum: v.nullable(v.string()),
  /** The stable ABI that free-threaded builds share from this version on (PEP 803), where the project has it too. */
  also: v.optional(v.strictObject({ kind: v.literal('abi3t'), minimum: v.string() })),
  confidence: Confidence,
  from: v.string(),
})

const ExpectedWheel = v.strictObject({
  python: v.string(),
  abi: v.string(),
  platform: v.strictObject({ family: v.string(), floor: v.nullable(v.string()), arch: v.nullable(v.string()) }),
  /** Interpreters that load this wheel: `cp312`, `cp314t`. Empty for a pure wheel: all that requires-python admits. */
  serves: v.array(v.string()),
})

/** How an interpreter runs there: `none` where nothing of ours can. */
export const TEST_MODES = ['native', 'container', 'qemu', 'rosetta', 'none'] as const
export type TestMode = (typeof TEST_MODES)[number]

const PlannedTest = v.strictObject({
  /** Index into `expected`. */
  wheel: v.number(),
  /** `3.12`, `3.14t`, `pypy3.11` */
  interpreter: v.string(),
  runner: v.string(),
  mode: v.picklist(TEST_MODES),
})

const Entry = v.strictObject({
  id: v.string(),
  /** The target word as the user wrote it, in its canonical spelling. */
  word: v.string(),
  runner: v.string(),
  builder: v.picklist(BUILDERS),
  strategy: v.strictObject({
    how: v.picklist(['frontend', 'host', 'native', 'zig', 'container']),
    container: v.nullable(v.string()),
    why: v.string(),
  }),
  /** Rust triple; null where no compiler is told a target. */
  target: v.nullable(v.string()),
  /** maturin: names for `-i`, lowest first; cibuildwheel: its build identifiers. `target` and `strategy` add their own. */
  calls: v.array(v.strictObject({ interpreters: v.array(v.string()), args: v.array(v.string()) })),
  expected: v.array(ExpectedWheel),
  /** Which interpreter tries which wheel. */
  tests: v.optional(v.array(PlannedTest)),
  /** Whole minutes and US dollars, to show the cost before it is spent; no price where the runner is not GitHub's. */
  estimate: v.optional(v.strictObject({ minutes: v.number(), price: v.nullable(v.number()) })),
  artifact: v.string(),
  reason: v.string(),
})

const Skipped = v.strictObject({
  /** Id of a row; `*` for every row of the plan. */
  id: v.string(),
  python: v.optional(v.string()),
  reason: v.picklist(SKIP_REASONS),
  detail: v.optional(v.string()),
})

/**
 * `pyrelease.plan/1`: which wheels a release shall have, and why. Deterministic: the same tree gives the same bytes.
 */
export const Plan = v.strictObject({
  schema: v.literal('pyrelease.plan/1'),
  project: v.strictObject({
    name: v.string(),
    /** PEP 440 normal form; null when only the built files will tell. */
    version: v.nullable(v.string()),
    'package-dir': v.string(),
    'requires-python': v.nullable(v.string()),
    commit: v.nullable(v.string()),
    /** Unix seconds: the commit's time. One value for all jobs. */
    'source-date-epoch': v.number(),
  }),
  ref: v.strictObject({ tag: v.nullable(v.string()), release: v.boolean(), reason: v.string() }),
  abi: Abi,
  sdist: v.strictObject({
    build: v.boolean(),
    expected: v.nullable(v.string()),
    'wheels-from': v.picklist(['sdist', 'tree']),
  }),
  tools: v.array(v.strictObject({ name: v.string(), version: v.string() })),
  entries: v.array(Entry),
  skipped: v.array(Skipped),
  totals: v.strictObject({
    jobs: v.number(),
    wheels: v.number(),
    /** How often a free account must wait for runners: of all kinds, and of macOS, which has a limit of its own. */
    waves: v.optional(v.strictObject({ all: v.number(), macos: v.number() })),
  }),
  files: v.optional(v.array(ReleaseFile)),
})

export type Plan = v.InferOutput<typeof Plan>
export type PlanEntry = v.InferOutput<typeof Entry>
export type SkippedEntry = v.InferOutput<typeof Skipped>
export type PlannedTest = v.InferOutput<typeof PlannedTest>
export type ExpectedWheel = v.InferOutput<typeof ExpectedWheel>
export type Abi = v.InferOutput<typeof Abi>

/** @throws Failure when the text is no plan of this version */
export const readPlan = documentReader('pyrelease.plan/1', Plan)
