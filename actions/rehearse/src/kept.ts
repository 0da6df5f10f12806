import {
  type BuildReport,
  type Document,
  Failure,
  type Findings,
  type Receipts,
  type SmokeReport,
} from '@pyrelease/core'
import type { Rehearsed } from './run.ts'
import type { StageName } from './stages.ts'

/** What the stages of one project have written down, as far as it came. */
export interface Kept {
  readonly findings: Findings | undefined
  readonly build: BuildReport | undefined
  readonly smoke: SmokeReport | undefined
  readonly receipts: Receipts | undefined
  readonly back: SmokeReport | undefined
}

export function keptOf({ stages }: Rehearsed): Kept {
  const of = <Schema extends Document['schema']>(name: StageName, schema: Schema) => {
    const outcome = stages.find((stage) => stage.name === name)?.outcome
    return outcome === undefined || outcome instanceof Failure ? undefined : documentOf(outcome.documents, schema)
  }
  return {
    findings: of('verify', 'pyrelease.findings/1'),
    build: of('build', 'pyrelease.build/1'),
    smoke: of('smoke-test', 'pyrelease.smoke/1'),
    receipts: of('publish', 'pyrelease.receipt/1'),
    back: of('install back', 'pyrelease.smoke/1'),
  }
}

/** The first document of one schema. */
export function documentOf<Schema extends Document['schema']>(
  documents: readonly Document[],
  schema: Schema,
): Extract<Document, { schema: Schema }> | undefined {
  const isWanted = (document: Document): document is Extract<Document, { schema: Schema }> => document.schema === schema
  return documents.find(isWanted)
}
