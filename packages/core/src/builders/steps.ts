import { basename, dirname, join } from 'node:path'
import { Failure } from '../failure.ts'
import { childEnvironment } from '../process/environment.ts'
import { tagText } from '../standards/tags.ts'
import { parseWheelFilename } from '../standards/wheel-filename.ts'
import type { Interpreter } from '../tools/interpreters.ts'
import { pythonTool } from '../tools/python-tool.ts'
import { toolPath } from '../tools/tool.ts'
import { unpackSdist } from '../unpack.ts'
import { type Built, describeBuilt } from './built-file.ts'
import { type CleanCopy, type CopyFacts, makeCleanCopy } from './clean-copy.ts'
import { pruneLock, readLockFile, refuseChangedLock } from './locked-crates.ts'
import type { BuildPlace } from './place.ts'
import type { ProgramCall } from './program-call.ts'
import { needsRepair, repairWheel } from './repair.ts'
import { type CallSite, runCall } from './run-call.ts'
import { onlySdist, type SourceTree, treeOfCopy, treeOfSdist } from './source-tree.ts'
import type { Workshop } from './workshop.ts'

/** What the steps of a build have in common. */
export interface BuildCourse {
  readonly copy: Omit<CopyFacts, 'env'>
  /** Relative to the root of the copy, with forward slashes. */
  readonly packageDir: string
  readonly place: BuildPlace
  /** What every builder is told. */
  readonly variables: Readonly<Record<string, string>>
  /** Undefined where wheels are built from the tree. */
  readonly sdist: ProgramCall | undefined
  readonly wheels: readonly ProgramCall[]
  /** Cargo.lock in the copy, where builds are `--locked`. */
  readonly lockFile: string | undefined
  /** The system, for people: `Linux x64`. */
  readonly where: string
}

/** A clean copy of the sources, and where it is. */
export interface Sources extends CleanCopy {
  /** Absolute root of the copy. */
  readonly path: string
  /** Tracked files of the package's folder, relative to it. */
  readonly packaged: readonly string[]
}

export async function copySources(plan: BuildCourse, workshop: Workshop): Promise<Sources> {
  const { machine } = workshop.services
  const path = await workshop.folder('copy')
  const copy = await makeCleanCopy({ ...plan.copy, env: childEnvironment(machine.env, machine) }, path)
  const prefix = plan.packageDir === '.' ? '' : `${plan.packageDir}/`
  const packaged = copy.files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length))
  if (!packaged.includes('pyproject.toml') && !packaged.includes('setup.py'))
    throw new Failure(`${prefix}pyproject.toml is not tracked by git, and only tracked files are built`, {
      remedy: `Run \`git add\` on the files of the package: whatever is not tracked is taken for a leftover.`,
    })
  return { ...copy, path, packaged }
}

export async function buildSdist(
  call: ProgramCall,
  plan: BuildCourse,
  sources: Sources,
  workshop: Workshop,
): Promise<Built> {
  const site = siteOf(plan, sources, [], workshop)
  const lock = plan.lockFile === undefined ? undefined : join(sources.path, plan.lockFile)
  const before = lock === undefined ? undefined : await readLockFile(lock)
  const files = await runCall(call, site, await workshop.folder('sdist'))
  if (lock !== undefined) await refuseChangedLock(lock, before)
  return describeBuilt(onlySdist(files))
}

/** The fixed folder, filled with what wheels are built from. */
export async function sourceTree(
  plan: BuildCourse,
  sources: Sources,
  sdist: Built | undefined,
  workshop: Workshop,
): Promise<SourceTree> {
  if (sdist === undefined) return treeOfCopy(sources.path, plan.place.source)
  const { machine } = workshop.services
  const { top } = await unpackSdist(sdist.path, await workshop.folder('sources'))
  if (plan.lockFile !== undefined) await pruneLock(top, childEnvironment(machine.env, machine, plan.variables))
  return treeOfSdist(top, plan.place.source, sources.packaged)
}

/** Absolute paths of the wheels, as the builders made them. */
export async function buildWheels(
  plan: BuildCourse,
  sources: Sources,
  tree: SourceTree,
  workshop: Workshop,
): Promise<readonly string[]> {
  const site = siteOf(plan, sources, tree.missing, workshop)
  const wheels: string[] = []
  for (const call of plan.wheels) {
    if (wheels.some((wheel) => serves(wheel, call))) continue
    const making = call.making.replace(/^the /, '')
    const made = await workshop.phase(making, `Building ${call.making}`, async () => {
      await tree.refresh()
      return runCall(call, site, await workshop.folder('wheel'))
    })
    wheels.push(...made.filter((path) => path.endsWith('.whl')))
  }
  return wheels
}

function serves(wheel: string, { servedBy }: ProgramCall): boolean {
  return parseWheelFilename(basename(wheel)).tags.some((tag) => servedBy.has(tagText(tag)))
}

/** Repairs those of the wheels that carry the tag that PyPI refuses; the others stay as they are. */
export async function repairWheels(
  plan: BuildCourse,
  wheels: readonly string[],
  interpreters: readonly Interpreter[],
  workshop: Workshop,
): Promise<readonly string[]> {
  if (!wheels.some((wheel) => needsRepair(wheel))) return wheels
  return workshop.phase('repair', 'Bundling libraries and tagging (auditwheel)', async () => {
    const { machine } = workshop.services
    const [auditwheel, patchelf] = await Promise.all([
      pythonTool(machine, 'auditwheel', interpreters),
      toolPath(machine, 'patchelf'),
    ])
    const isMusl = interpreters[0]?.tags.platforms.some((tag) => tag.startsWith('musllinux')) ?? false
    const tools = {
      auditwheel,
      patchelf: dirname(patchelf),
      libc: isMusl ? 'musl' : 'glibc',
      env: childEnvironment(machine.env, machine, plan.variables),
    } as const
    const repaired: string[] = []
    for (const wheel of wheels)
      repaired.push(needsRepair(wheel) ? await repairWheel(wheel, await workshop.folder('repaired'), tools) : wheel)
    return repaired
  })
}

function siteOf(plan: BuildCourse, sources: Sources, missing: readonly string[], workshop: Workshop): CallSite {
  const { machine, progress } = workshop.services
  return {
    machine,
    place: plan.place,
    folders: {
      copy: join(sources.path, plan.packageDir),
      // An sdist holds the package alone; the copy, the whole repository.
      source: plan.sdist === undefined ? join(plan.place.source, plan.packageDir) : plan.place.source,
    },
    variables: plan.variables,
    where: plan.where,
    missingFromSdist: missing,
    onLine: (line) => {
      progress.note(line)
    },
  }
}
