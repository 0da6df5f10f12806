import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import {
  canonicalizeVersion,
  Failure,
  formOf,
  normalizeName,
  openFileBytes,
  openSdist,
  parseCoreMetadata,
  parseWheelFilename,
  parseVersion,
  type PypiRules,
  pypiRules,
  reasonOf,
  type UploadFields,
} from '@pyrelease/core'
import type { PendingConfig, ProjectConfig, PublisherConfig, UserConfig } from './index-config.ts'
import { ownerIdOf } from './job.ts'
import { addPublisher, sameWorkflow } from './minting.ts'
import { receiveCopy } from './received.ts'
import { newProject, type Project, type PublisherIdentity, type Role, type State, touch } from './state.ts'
import { storeFile } from './store.ts'

/** Where files of a configuration are looked for, and where the index keeps its own. */
export interface Places {
  /** Paths of the configuration are relative to it. */
  readonly from: string
  readonly folder: string
}

export function addUser(state: State, user: UserConfig): void {
  const { name, password, verifiedEmail = true, twoFactor = true, tokens = [] } = user
  state.users.set(name, { name, password, verifiedEmail, twoFactor })
  for (const { token, projects, expires } of tokens)
    state.tokens.set(token, {
      kind: 'user',
      user: name,
      projects: projects === undefined ? undefined : new Set(projects.map(normalizeName)),
      expires: expires === undefined ? undefined : Date.parse(expires) / 1000,
    })
}

/** A project that is there already takes what is said of it; the rest stays. */
export function setProject(state: State, config: Omit<ProjectConfig, 'releases'>): Project {
  const { name, status, owners, maintainers, limits, organization, alternateLocations, deleted = [] } = config
  const known = state.projects.get(normalizeName(name))
  const project = known ?? newProject(name)
  if (known === undefined) state.projects.set(normalizeName(name), project)
  if (status !== undefined) project.status = status
  if (owners !== undefined || maintainers !== undefined) {
    const maintaining = (maintainers ?? []).map((user): [string, Role] => [user, 'Maintainer'])
    const owning = (owners ?? []).map((user): [string, Role] => [user, 'Owner'])
    project.roles = new Map([...maintaining, ...owning])
  }
  if (limits !== undefined) project.limits = limits
  if (organization !== undefined) project.organization = organization
  if (alternateLocations !== undefined) project.alternateLocations = alternateLocations
  for (const filename of deleted) state.usedNames.add(filename)
  touch(state, project)
  return project
}

/** @throws Failure for a file that is not there or cannot be read; PyPI's other rules are not asked */
export async function addReleases(
  state: State,
  places: Places,
  { name, releases = [] }: ProjectConfig,
  now: number,
): Promise<void> {
  const rules = await pypiRules()
  const project = state.projects.get(normalizeName(name))
  if (project === undefined) throw new Error(`${name} is no project of this index`)
  for (const { created, yanked, files } of releases) {
    const entries = files.map((file) => (typeof file === 'string' ? { path: file, uploaded: undefined } : file))
    const known = [created, ...entries.map(({ uploaded }) => uploaded)].filter((text) => text !== undefined)
    const moment = created === undefined ? Math.min(now, ...known.map(Date.parse)) : Date.parse(created)
    for (const { path, uploaded } of entries) {
      const at = uploaded === undefined ? moment : Date.parse(uploaded)
      const version = await addFile(state, places, rules, project, resolve(places.from, path), at)
      const release = project.releases.get(canonicalizeVersion(version))
      if (release === undefined) throw new Error(`${version} was stored and is not there`)
      project.releases.set(canonicalizeVersion(version), { ...release, created: moment, yanked: yanked ?? false })
    }
  }
}

async function addFile(
  state: State,
  { folder }: Places,
  rules: PypiRules,
  project: Project,
  path: string,
  now: number,
): Promise<string> {
  const filename = basename(path)
  if (!(await stat(path).catch(() => undefined))?.isFile())
    throw new Failure(`projects: there is no file ${path} for ${project.name}`, {
      remedy: 'Write the path of a wheel or an sdist; it is relative to the configuration.',
    })
  const file = { ...(await receiveCopy(path, filename, folder)), filename }
  try {
    const form = formOfFile(rules, filename, file.path, file.digests.sha256)
    const version = parseVersion(rules.formValue(form, 'version') ?? '')?.normal
    if (version === undefined) throw new Error('its metadata has no version')
    storeFile(state, folder, rules, { file, form, project, version, now, provenance: undefined })
    return version
  } catch (thrown) {
    throw new Failure(`projects: ${path} cannot be read: ${reasonOf(thrown)}`, {
      remedy: 'Write the path of a wheel or an sdist; it is relative to the configuration.',
      cause: thrown,
    })
  }
}

/** The form that an honest client would have sent with it. */
function formOfFile(rules: PypiRules, filename: string, path: string, sha256: string): UploadFields {
  using bytes = openFileBytes(path)
  const content = filename.endsWith('.whl') ? rules.metadataOfWheel({ filename, bytes }) : undefined
  const metadata = content === undefined ? openSdist(filename, bytes).metadata : parseCoreMetadata(content)
  const kind = content === undefined ? 'sdist' : 'wheel'
  const pythonTag = kind === 'wheel' ? parseWheelFilename(filename).parts.python : 'source'
  return rules.readForm(formOf({ kind, sha256, pythonTag, metadata }))
}

/** A publisher's project exists: without a word of its own it is every user's. */
export function registerPublisher(state: State, publisher: PublisherConfig): void {
  const name = normalizeName(publisher.project)
  if (!state.projects.has(name)) setProject(state, { name: publisher.project })
  addPublisher(state.publishers, identityOf(publisher), name)
}

/** @throws Failure for a second one of the same workflow: PyPI has one project for each */
export function registerPending(state: State, pending: PendingConfig, now: number): void {
  const identity = identityOf(pending)
  if (state.pending.some((other) => sameWorkflow(other, identity)))
    throw new Failure(
      `pending: a pending trusted publisher matching ${pending.owner}/${pending.repository}, ${pending.workflow} has ` +
        `already been registered for a different project name than ${pending.project}`,
      { remedy: 'Give each project an environment or a workflow file of its own.' },
    )
  const created = pending.created === undefined ? now : Date.parse(pending.created)
  state.pending.push({ ...identity, project: pending.project, user: pending.user, created })
}

export function identityOf({
  owner,
  repository,
  workflow,
  environment = '',
  ownerId,
}: PublisherConfig): PublisherIdentity {
  return { owner, repository, workflow, environment: environment.toLowerCase(), ownerId: ownerId ?? ownerIdOf(owner) }
}
