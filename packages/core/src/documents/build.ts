import * as v from 'valibot'
import { BUILDERS } from './plan.ts'
import { documentReader, sha256 } from './schema.ts'

const BuiltFile = v.strictObject({
  name: v.string(),
  kind: v.picklist(['sdist', 'wheel']),
  sha256,
  /** Bytes. */
  size: v.number(),
  /** Expanded tags, `cp312-cp312-manylinux_2_34_x86_64`; none for an sdist. */
  tags: v.array(v.string()),
  'requires-python': v.nullable(v.string()),
  /** Dotted names. */
  'extension-modules': v.array(v.string()),
})

/** `pyrelease.build/1`: what one job built, with what, and how long it took. Travels beside the files. */
export const BuildReport = v.strictObject({
  schema: v.literal('pyrelease.build/1'),
  /** Id of the plan's entry; `this-machine` for a build without one. */
  entry: v.string(),
  project: v.strictObject({ name: v.string(), version: v.string() }),
  builder: v.strictObject({ name: v.picklist(BUILDERS), version: v.string() }),
  strategy: v.string(),
  rustc: v.nullable(v.string()),
  'source-date-epoch': v.number(),
  'wheels-from': v.picklist(['sdist', 'tree']),
  phases: v.array(v.strictObject({ name: v.string(), seconds: v.number() })),
  files: v.array(BuiltFile),
})

export type BuildReport = v.InferOutput<typeof BuildReport>
export type BuiltFile = v.InferOutput<typeof BuiltFile>

/** @throws Failure when the text is no build report of this version */
export const readBuildReport = documentReader('pyrelease.build/1', BuildReport)

const PROGRAMS: Readonly<Record<BuildReport['builder']['name'], string>> = {
  maturin: 'maturin',
  cibuildwheel: 'cibuildwheel',
  build: 'uv build',
}

/** The program that built, for people: `uv build 0.13.9`. */
export function builderText({ builder }: BuildReport): string {
  return `${PROGRAMS[builder.name]} ${builder.version}`
}
