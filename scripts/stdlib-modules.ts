// Writes the names of the standard library's modules that PyPI keeps from new projects, from the newest stdlib-list on
// the package index: Warehouse takes them from the same package. Run it with `node scripts/stdlib-modules.ts` when there
// is a new Python.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const OUT = 'packages/core/src/checks/data/stdlib-modules.ts'
const READ = `
import importlib.metadata, json, stdlib_list as s
print(json.dumps({"version": importlib.metadata.version("stdlib-list"), "pythons": s.short_versions,
                  "modules": sorted({m for v in s.short_versions for m in s.stdlib_list(v)})}))`

interface Modules {
  readonly version: string
  readonly pythons: readonly string[]
  /** With their packages: `xml.etree.ElementTree`. */
  readonly modules: readonly string[]
}

const scratch = await mkdtemp(join(tmpdir(), 'pyrelease-stdlib-'))
try {
  const python = process.env['PYTHON'] ?? 'python3'
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', scratch, 'stdlib-list'], {
    stdio: 'inherit',
  })
  const printed = execFileSync(python, ['-c', READ], { env: { ...process.env, PYTHONPATH: scratch }, encoding: 'utf8' })
  const found = JSON.parse(printed) as Modules
  await writeFile(OUT, await format(sourceOf(found), { ...(await resolveConfig(OUT)), parser: 'typescript' }))
  console.log(`${OUT}: ${found.modules.length} modules of stdlib-list ${found.version}`)
} finally {
  await rm(scratch, { recursive: true, force: true })
}

/** Each module and its packages by their PEP 503 names, without punctuation at the ends: `__main__` is `main`. */
function namesOf(modules: readonly string[]): readonly string[] {
  const paths = modules.flatMap((module) => {
    const parts = module.split('.')
    return parts.map((_, place) => parts.slice(0, place + 1).join('.'))
  })
  const names = paths.map((path) => path.replace(/^[-_.]+|[-_.]+$/g, '').replace(/[-_.]+/g, '-'))
  return [...new Set(names.map((name) => name.toLowerCase()))].toSorted()
}

function sourceOf({ version, pythons, modules }: Modules): string {
  const groups = new Map<string, string[]>()
  for (const name of namesOf(modules)) {
    const [group = '', ...rest] = name.split('-')
    groups.set(group, [...(groups.get(group) ?? []), rest.join('-')])
  }
  const alone = [...groups].filter(([, rests]) => rests.every((rest) => rest === '')).map(([group]) => group)
  const packages = [...groups].filter(([group]) => !alone.includes(group))
  const range = `${pythons[0] ?? ''} to ${pythons.at(-1) ?? ''}`
  return `// Written by scripts/stdlib-modules.ts on ${new Date().toISOString().slice(0, 10)} from stdlib-list ${version} on PyPI: Python ${range}.

/** Names of one word, separated by bars; PEP 503 normalised. */
export const STDLIB_MODULES = ${JSON.stringify(alone.join('|'))}

/** Names of several words by their first; the rests are separated by bars, an empty one is the first word alone. */
export const STDLIB_PACKAGES: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries(packages.map(([group, rests]) => [group, rests.join('|')])),
  )}
`
}
