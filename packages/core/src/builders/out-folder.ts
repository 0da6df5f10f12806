import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildReport, readBuildReport } from '../documents/build.ts'
import { documentText } from '../documents/index.ts'
import { Failure } from '../failure.ts'
import type { Built } from './built-file.ts'

/** What lies in the folder that files are written to. */
export interface OutFolder {
  /** Absolute. */
  readonly path: string
  readonly reports: readonly BuildReport[]
  /** Names that no build report accounts for. */
  readonly strange: readonly string[]
}

const REPORT = '.build.json'
/** Files that keep an empty folder in git, or its content out of it. */
const NEUTRAL = /^\.git(ignore|keep)$/

/** Name of the report beside the files of an entry. */
export function reportName(entry: string): string {
  return `${entry}${REPORT}`
}

/** Reads what earlier builds wrote; a folder that is not there is empty. */
export async function readOutFolder(path: string): Promise<OutFolder> {
  const names = (await readdir(path).catch(() => [])).filter((name) => !NEUTRAL.test(name))
  const reports = (
    await Promise.all(names.filter((name) => name.endsWith(REPORT)).map((name) => tryReport(path, name)))
  )
    .flat()
    .filter((report) => names.includes(reportName(report.entry)))
  const ours = new Set(reports.flatMap(({ entry, files }) => [reportName(entry), ...files.map(({ name }) => name)]))
  return { path, reports, strange: names.filter((name) => !ours.has(name)) }
}

async function tryReport(path: string, name: string): Promise<readonly BuildReport[]> {
  const text = await readFile(join(path, name), 'utf8')
  try {
    return [readBuildReport(text, name)]
  } catch (thrown) {
    // Whatever is no report of ours is a stranger: the plan refuses it by name.
    if (thrown instanceof Failure) return []
    throw thrown
  }
}

/** @throws Failure when the folder holds what no build of ours wrote */
export function refuseStrangers({ path, strange }: OutFolder): void {
  if (strange.length === 0) return
  const more = strange.length > 5 ? ` and ${strange.length - 5} more` : ''
  throw new Failure(
    `out is ${path}, which holds ${strange.slice(0, 5).join(', ')}${more}: no build of pyrelease wrote that`,
    {
      remedy: 'Empty the folder, or name another in out: what lies there would be published with the rest.',
    },
  )
}

/**
 * Replaces what an earlier build of the same entry wrote by these files and their report.
 * @returns absolute paths of all that was written, the report last
 * @throws Failure when another entry wrote other bytes under one of the names
 */
export async function writeOutFolder(
  out: OutFolder,
  report: BuildReport,
  files: readonly Built[],
): Promise<readonly string[]> {
  const others = out.reports.filter(({ entry }) => entry !== report.entry)
  refuseOtherBytes(report, others)
  await mkdir(out.path, { recursive: true })
  const shared = new Set(others.flatMap((other) => other.files.map(({ name }) => name)))
  const stale = out.reports.filter(({ entry }) => entry === report.entry).flatMap(({ files: old }) => old)
  for (const { name } of stale) if (!shared.has(name)) await rm(join(out.path, name), { force: true })
  for (const { path, file } of files) await copyFile(path, join(out.path, file.name))
  const written = reportName(report.entry)
  await writeFile(join(out.path, written), documentText(report))
  return [...files.map(({ file }) => file.name), written].map((name) => join(out.path, name))
}

function refuseOtherBytes(report: BuildReport, others: readonly BuildReport[]): void {
  for (const { entry, files } of others)
    for (const there of files) {
      const ours = report.files.find(({ name }) => name === there.name)
      if (ours === undefined || ours.sha256 === there.sha256) continue
      throw new Failure(
        `digest-differs: ${ours.name} occurs twice with different digests: ${there.sha256} from ${entry}, ${ours.sha256} from ${report.entry}`,
        { remedy: 'Two entries of the plan may not make one file: name the platform in one of them only.' },
      )
    }
}
