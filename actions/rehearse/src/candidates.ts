import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Failure, findProgram, type Machine, type Project, readProject } from '@pyrelease/core'
import type { Candidate } from './plan.ts'

/** Where the examples lie in a folder that is no project itself. */
const EXAMPLES = 'examples'

/**
 * Looks at each folder that was named: a project, or a folder whose `examples/` are projects.
 * @throws Failure for a folder that is neither
 */
export async function findCandidates(named: readonly string[], machine: Machine): Promise<readonly Candidate[]> {
  const folders = (await Promise.all(named.map(expand))).flat()
  return Promise.all(
    folders.map(async ({ folder, example }) => ({
      folder,
      label: labelOf(folder),
      lacks: missingCompilers(await readProject(folder), machine),
      example,
    })),
  )
}

async function expand(named: string): Promise<readonly { folder: string; example: boolean }[]> {
  const folder = resolve(named)
  if (isProject(folder)) return [{ folder, example: false }]
  const examples = join(folder, EXAMPLES)
  const inside = existsSync(examples) ? (await readdir(examples)).sort().map((name) => join(examples, name)) : []
  const projects = inside.filter(isProject)
  if (projects.length > 0) return projects.map((project) => ({ folder: project, example: true }))
  throw new Failure(`${folder} has no pyproject.toml`, {
    remedy: 'Name the folder of a Python project: the one that holds its pyproject.toml.',
  })
}

function isProject(folder: string): boolean {
  return existsSync(join(folder, 'pyproject.toml'))
}

function labelOf(folder: string): string {
  const below = relative(process.cwd(), folder)
  return below === '' ? '.' : below.startsWith('..') ? folder : below
}

function missingCompilers({ backend }: Project, { env }: Machine): readonly string[] {
  if (backend.family === 'maturin') return findProgram('cargo', env) === undefined ? ['cargo'] : []
  // Windows keeps its compiler off PATH, where only the build can find it.
  if (backend.compiled.length === 0 || process.platform === 'win32') return []
  const compilers = [env['CC'] ?? 'cc', 'gcc', 'clang']
  return compilers.some((name) => findProgram(name, env) !== undefined) ? [] : ['C compiler']
}
