// Judges every file of a folder, as a process of its own: `node scripts/bench/judge.ts same|all FOLDER`.
// Prints the findings as JSON.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { judgeOne } from '../../packages/core/src/checks/check.ts'
import { NOTHING_EXPECTED } from '../../packages/core/src/checks/expectations.ts'
import { judgeFile } from '../../packages/core/src/checks/files.ts'
import { openFile } from '../../packages/core/src/checks/read-file.ts'
import { SDIST_CHECKS } from '../../packages/core/src/checks/sdist/index.ts'
import { WHEEL_CHECKS } from '../../packages/core/src/checks/wheel/index.ts'
import type { FoundFile } from '../../packages/core/src/checks/candidate.ts'
import { inParallel } from '../../packages/core/src/in-parallel.ts'
import type { Finding } from '../../packages/core/src/finding.ts'

/** What twine check and check-wheel-contents ask: metadata that can be read, a description that renders, W001 to W202. */
const SAME = new Set(['WHL-19', 'WHL-20', 'WHL-21', 'WHL-22', 'WHL-26', 'SDI-05'])

const [asked, folder = ''] = process.argv.slice(2)

async function findingsOf(found: FoundFile): Promise<readonly Finding[]> {
  if (asked !== 'same') {
    const { judgements } = await judgeFile(found, { expected: NOTHING_EXPECTED, contents: true })
    return judgements.flatMap(({ findings }) => findings)
  }
  return await openFile(found, { expected: NOTHING_EXPECTED, contents: false }, (read) =>
    (read.kind === 'wheel'
      ? WHEEL_CHECKS.filter(({ id }) => SAME.has(id ?? '')).map((check) => judgeOne(check, read.facts))
      : SDIST_CHECKS.filter(({ id }) => SAME.has(id ?? '')).map((check) => judgeOne(check, read.facts))
    ).flatMap(({ findings }) => findings),
  )
}

const names = readdirSync(folder).toSorted()
const found = await inParallel(names, 8, (name) => findingsOf({ name, path: join(folder, name), from: folder }))
process.stdout.write(JSON.stringify(Object.fromEntries(names.map((name, place) => [name, found[place]]))))
