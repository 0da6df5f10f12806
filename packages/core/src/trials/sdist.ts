import { join } from 'node:path'
import type { Interpreter } from '../tools/interpreters.ts'
import { findFiles, readSubject, type Subject } from './subjects.ts'
import { callUv, type Uv } from './uv.ts'

/** Why an sdist gave no wheel, in the builder's own words. */
export class NotBuilt extends Error {}

/**
 * Builds a wheel from an sdist as an installer does: in an isolated environment, far from any checkout.
 * @param folder where the wheel shall lie
 * @throws NotBuilt
 */
export async function buildWheel(uv: Uv, sdist: Subject, interpreter: Interpreter, folder: string): Promise<Subject> {
  const out = join(folder, 'w')
  const problem = await callUv(uv, [
    'build',
    '--wheel',
    '--python',
    interpreter.executable,
    '--out-dir',
    out,
    sdist.path,
  ])
  if (problem !== undefined) throw new NotBuilt(problem)
  const [path] = (await findFiles(out, out)).files
  if (path === undefined) throw new NotBuilt('the backend made no wheel')
  return readSubject(path)
}
