import type { AuditVerdict } from '../../audit.ts'
import type { CargoManifest } from '../../project/cargo.ts'
import type { ProjectTable } from '../../project/pyproject.ts'
import type { Run } from '../../project/run.ts'
import type { NamedTag, Project } from '../../project/source.ts'
import type { SourceTexts } from '../../project/source-texts.ts'

/** All that is needed to judge a source tree. */
export interface SourceFacts {
  readonly project: Project
  readonly run: Run
  readonly tagFormats: readonly string[]
  readonly tagAnnotated: boolean
  readonly pythons: 'auto' | readonly string[]
  readonly requiredUrls: readonly string[]
  /** What `targets` asks for; undefined where nothing is planned. */
  readonly targets?: 'auto' | readonly string[]
  /** Undefined where nobody has read them. */
  readonly texts?: SourceTexts | undefined
  /** What PyPI's renderer makes of a readme in reStructuredText; undefined where nobody has asked it. */
  readonly rst?: AuditVerdict | undefined
}

type Need = (facts: SourceFacts) => string | undefined

export const manifest: Need = ({ project: { pyproject } }) => {
  if (!pyproject.exists) return 'there is no pyproject.toml'
  return pyproject.document.problems.some(({ kind }) => kind !== 'toml-1.1')
    ? 'pyproject.toml cannot be read'
    : undefined
}

export const projectTable: Need = (facts) =>
  manifest(facts) ?? (facts.project.pyproject.project === undefined ? 'pyproject.toml has no [project]' : undefined)

export const cargo: Need = ({ project }) => (project.cargo === undefined ? 'no Cargo.toml is built' : undefined)

export const readableCargo: Need = (facts) =>
  cargo(facts) ??
  (facts.project.cargo?.document.problems.some(({ kind }) => kind !== 'toml-1.1') === true
    ? 'Cargo.toml cannot be read'
    : undefined)

/** Cargo.toml, behind the needs `cargo` and `readableCargo`. */
export function cargoOf({ project }: SourceFacts): CargoManifest {
  if (project.cargo === undefined) throw new Error('a check of Cargo.toml ran without one')
  return project.cargo
}

export const git: Need = ({ project }) => (project.git === undefined ? 'there is no git repository' : undefined)

export const version: Need = ({ project }) =>
  project.version === undefined ? 'the version is dynamic; the built files will tell' : undefined

export const tag: Need = ({ project }) => (project.tag === undefined ? 'no tag is released or rehearsed' : undefined)

export const texts: Need = (facts) =>
  facts.texts === undefined ? 'the texts beside pyproject.toml were not read' : undefined

/** Texts of the tree, behind the need `texts`. */
export function textsOf(facts: SourceFacts): SourceTexts {
  if (facts.texts === undefined) throw new Error('a check of the texts ran without them')
  return facts.texts
}

/** `[project]`, behind the need `projectTable`. */
export function tableOf({ project }: SourceFacts): ProjectTable {
  const table = project.pyproject.project
  if (table === undefined) throw new Error('a check of [project] ran without one')
  return table
}

/** The tag, behind the need `tag`. */
export function tagOf({ project }: SourceFacts): NamedTag {
  if (project.tag === undefined) throw new Error('a check of the tag ran without one')
  return project.tag
}

/** True when the backend computes a field, so that pyproject.toml cannot be judged for it. */
export function isDynamic(facts: SourceFacts, field: string): boolean {
  return tableOf(facts).dynamic.includes(field)
}
