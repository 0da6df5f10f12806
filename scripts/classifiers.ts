// Writes the list of trove classifiers that the checks hold projects against, from the newest trove-classifiers on the
// package index. Run it with `node scripts/classifiers.ts` when PyPI has learned new ones.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const OUT = 'packages/core/src/checks/data/trove-classifiers.ts'
const READ = `
import importlib.metadata, json, trove_classifiers as t
print(json.dumps({"version": importlib.metadata.version("trove-classifiers"),
                  "live": t.sorted_classifiers, "deprecated": t.deprecated_classifiers}))`

interface Trove {
  readonly version: string
  readonly live: readonly string[]
  readonly deprecated: Readonly<Record<string, readonly string[]>>
}

const scratch = await mkdtemp(join(tmpdir(), 'pyrelease-trove-'))
try {
  const python = process.env['PYTHON'] ?? 'python3'
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', scratch, 'trove-classifiers'], {
    stdio: 'inherit',
  })
  const printed = execFileSync(python, ['-c', READ], { env: { ...process.env, PYTHONPATH: scratch }, encoding: 'utf8' })
  const trove = JSON.parse(printed) as Trove
  await writeFile(OUT, await format(sourceOf(trove), { ...(await resolveConfig(OUT)), parser: 'typescript' }))
  console.log(`${OUT}: ${trove.live.length} classifiers of trove-classifiers ${trove.version}`)
} finally {
  await rm(scratch, { recursive: true, force: true })
}

/** Versions of trove-classifiers are the date of their release. */
function sourceOf({ version, live, deprecated }: Trove): string {
  const [year = '', month = '', day = ''] = version.split('.')
  const groups = new Map<string, string[]>()
  for (const classifier of live) {
    const [group = '', ...rest] = classifier.split(' :: ')
    groups.set(group, [...(groups.get(group) ?? []), rest.join(' :: ')])
  }
  const grouped = [...groups].map(([group, rests]) => [group, rests.join('|')])
  return `// Written by scripts/classifiers.ts from trove-classifiers on PyPI.
export const TROVE_VERSION = ${JSON.stringify(version)}
export const TROVE_DATE = ${JSON.stringify([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'))}

/** By first part; the rests are separated by bars. */
export const TROVE_GROUPS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(grouped))}

/** What PyPI refuses, and what it asks for instead. */
export const TROVE_DEPRECATED: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(deprecated)}
`
}
