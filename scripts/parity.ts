// Agreement with PyPI and with the specifications, measured on data that nobody of this project wrote. Prints every
// figure, writes parity.json, and fails where a figure drops or a disagreement has no reason in test/parity/known.json.
//   node scripts/parity.ts                 the data beside the repository
//   node scripts/parity.ts --data FOLDER   other data of the same form, held to nothing that is recorded
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drops, headline, type KnownRow, type Score, scoresOf, sumOf } from './parity/score.ts'

const root = join(import.meta.dirname, '..')
const RECORD = join(root, 'parity.json')

interface Recorded {
  readonly sets: Readonly<Record<string, { agree: number; total: number }>>
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const isOther = values.data !== undefined
const folder = values.data ?? join(root, '..', 'shared', 'corpora')
const known = JSON.parse(readFileSync(join(root, 'test', 'parity', 'known.json'), 'utf8')) as readonly KnownRow[]

const { groups, absent, unread } = scoresOf(folder, isOther ? undefined : known)
const problems: string[] = []

if (groups.length === 0) {
  const message = `${folder} holds no data: NO PARITY WAS MEASURED`
  if (isOther || process.env['CI'] !== undefined) problems.push(message)
  else console.warn(message)
} else {
  print(groups)
  for (const name of absent) console.warn(`not run, because ${folder} does not have it: ${name}`)
  for (const name of unread) console.warn(`not run, because nothing here reads it: ${name}`)
  problems.push(...groups.flatMap(unnamed))
  if (!isOther) {
    const recorded = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded).sets : {}
    problems.push(...drops(groups, recorded))
    if (process.env['CI'] !== undefined) problems.push(...absent.map((name) => `${name} is absent`))
    if (problems.length === 0) writeFileSync(RECORD, `${JSON.stringify(record(groups), null, 2)}\n`)
  }
}

for (const problem of problems) console.error(`error: ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1

function print(scores: readonly Score[]): void {
  console.log('| set | agree / total | |\n| --- | ---: | ---: |')
  for (const { name, agree, total } of scores)
    console.log(`| ${name} | ${agree} / ${total} | ${percent(agree, total)} |`)
  for (const corpus of new Set(scores.map(corpusOf))) {
    const { agree, total } = sumOf(scores.filter((score) => corpusOf(score) === corpus))
    console.log(`| *${corpus}* | *${agree} / ${total}* | *${percent(agree, total)}* |`)
  }
  for (const rules of ['PyPI', 'specification'] as const) {
    const { agree, total } = headline(scores, rules)
    console.log(`| **${rules} parity** | **${agree} / ${total}** | **${percent(agree, total)}** |`)
  }
  for (const { name, disagreements, notCounted } of scores) {
    for (const { row, reason, thrown } of disagreements)
      console.log(`disagrees: ${name} ${row}: ${reason ?? thrown ?? 'nobody has said why'}`)
    for (const { row, reason } of notCounted) console.log(`not counted: ${name} ${row}: ${reason ?? ''}`)
  }
}

function corpusOf({ name }: Score): string {
  return name.split('/')[0] ?? name
}

function percent(agree: number, total: number): string {
  return `${(Math.floor((agree / total) * 10_000) / 100).toFixed(2)} %`
}

function unnamed({ name, disagreements }: Score): readonly string[] {
  return disagreements
    .filter(({ reason }) => reason === undefined)
    .map(({ row }) => `${name} ${row}: no reason is given`)
}

function record(scores: readonly Score[]): object {
  return {
    PyPI: headline(scores, 'PyPI'),
    specification: headline(scores, 'specification'),
    sets: Object.fromEntries(
      scores.map(({ name, agree, total, disagreements }) => [name, { agree, total, disagreements }]),
    ),
  }
}
