import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Name of the file that carries a publish attestation beside its distribution, as twine and uv look for it. */
export function attestationName(distribution: string): string {
  return `${distribution}.publish.attestation`
}

/** The attestation beside a distribution; undefined when there is none. */
export async function readBeside(path: string): Promise<string | undefined> {
  try {
    return await readFile(attestationName(path), 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Writes attestations down for other steps and jobs, which may publish the same bytes elsewhere.
 * @param byName JSON of each distribution's attestation
 * @returns paths, one per attestation
 */
export async function keepAttestations(
  folder: string,
  byName: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const kept: string[] = []
  for (const [name, text] of byName) {
    const path = join(folder, attestationName(name))
    await writeFile(path, text)
    kept.push(path)
  }
  return kept
}
