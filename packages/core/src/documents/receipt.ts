import * as v from 'valibot'
import { documentReader, sha256 } from './schema.ts'

const Receipt = v.strictObject({
  name: v.string(),
  sha256,
  size: v.number(),
  /** `uploaded` now, `already-there` with the same bytes, what a dry run would do, or refused or never sent. */
  result: v.picklist(['uploaded', 'already-there', 'would-upload', 'not-uploaded']),
  /** Where the index serves it; null until it is visible. */
  url: v.nullable(v.string()),
  seconds: v.number(),
})

/** `pyrelease.receipt/1`: what an index now holds of this release. */
export const Receipts = v.strictObject({
  schema: v.literal('pyrelease.receipt/1'),
  project: v.strictObject({ name: v.string(), version: v.string() }),
  /** Upload address. */
  index: v.string(),
  /** Page of the release for people; null for a dry run. */
  page: v.nullable(v.string()),
  published: v.boolean(),
  /** True when every file was seen on the index with our SHA-256. */
  visible: v.boolean(),
  files: v.array(Receipt),
})

export type Receipts = v.InferOutput<typeof Receipts>
export type Receipt = v.InferOutput<typeof Receipt>

/** @throws Failure when the text is no receipt of this version */
export const readReceipts = documentReader('pyrelease.receipt/1', Receipts)
