import * as v from 'valibot'
import { documentReader, sha256 } from './schema.ts'

const Row = v.strictObject({
  file: v.string(),
  sha256,
  /** `cp312`, `cp314t`, `pp311`; with the platform that ran it. */
  interpreter: v.string(),
  platform: v.string(),
  result: v.picklist(['passed', 'failed', 'not-executed', 'waived']),
  /** Why it was not executed, or by which `ignore` it was waived. */
  reason: v.optional(v.string()),
  /** What was proved, in order: `installed`, `imported demo`, … */
  proofs: v.array(v.string()),
  seconds: v.number(),
})

/** `pyrelease.smoke/1`: one row per file × interpreter. */
export const SmokeReport = v.strictObject({
  schema: v.literal('pyrelease.smoke/1'),
  project: v.strictObject({ name: v.string(), version: v.string() }),
  /** `dist`, or the address of the index that the files came from. */
  from: v.string(),
  rows: v.array(Row),
})

export type SmokeReport = v.InferOutput<typeof SmokeReport>
export type SmokeRow = v.InferOutput<typeof Row>

/** @throws Failure when the text is no smoke report of this version */
export const readSmokeReport = documentReader('pyrelease.smoke/1', SmokeReport)
