import { entryOf, type YamlEntry, type YamlMap, type YamlNode } from './yaml.ts'

/** The values of `matrix` in one job of a matrix. */
export type Combination = Readonly<Record<string, YamlNode>>

/** More jobs than this GitHub does not start from one matrix. */
const MOST_COMBINATIONS = 256

/**
 * The jobs that a `strategy.matrix` stands for, as GitHub makes them: the product of its lists, without `exclude`,
 * with `include` added to what it does not contradict, else by itself.
 * @returns one empty combination without a matrix; undefined where an expression makes it
 */
export function combinationsOf(matrix: YamlNode | undefined): readonly Combination[] | undefined {
  if (matrix === undefined) return [{}]
  if (matrix.kind !== 'map') return undefined
  const axes = matrix.entries.filter(({ key }) => key !== 'include' && key !== 'exclude')
  const [include, exclude] = [mapsOf(entryOf(matrix, 'include')), mapsOf(entryOf(matrix, 'exclude'))]
  if (include === undefined || exclude === undefined) return undefined
  let product: readonly Combination[] = axes.length === 0 ? [] : [{}]
  for (const { key, value } of axes) {
    if (value.kind !== 'list' || value.items.some(isExpression)) return undefined
    if (product.length * value.items.length > MOST_COMBINATIONS) return undefined
    product = product.flatMap((made) => value.items.map((item) => ({ ...made, [key]: item })))
  }
  if (include.length > MOST_COMBINATIONS) return undefined
  const kept = product.filter((made) => !exclude.some((one) => agrees(made, one)))
  return withIncluded(
    kept,
    include.map(recordOf),
    axes.map(({ key }) => key),
  )
}

/** Entries are added to what the lists made: never over a value of theirs, over each other's they are. */
function withIncluded(
  made: readonly Combination[],
  included: readonly Combination[],
  axes: readonly string[],
): readonly Combination[] {
  const grown = made.map((combination) => ({ original: combination, now: combination }))
  const alone: Combination[] = []
  for (const one of included) {
    const fitting = grown.filter(({ original }) =>
      axes.every((key) => one[key] === undefined || equal(one[key], original[key])),
    )
    if (fitting.length === 0) alone.push(one)
    for (const entry of fitting) entry.now = { ...entry.now, ...one }
  }
  return [...grown.map(({ now }) => now), ...alone]
}

function agrees(made: Combination, { entries }: YamlMap): boolean {
  return entries.every(({ key, value }) => equal(made[key], value))
}

function equal(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (a?.kind === 'scalar' && b?.kind === 'scalar') return a.text === b.text
  if (a?.kind === 'list' && b?.kind === 'list')
    return a.items.length === b.items.length && a.items.every((item, index) => equal(item, b.items[index]))
  if (a?.kind !== 'map' || b?.kind !== 'map') return false
  return (
    a.entries.length === b.entries.length && a.entries.every(({ key, value }) => equal(value, entryOf(b, key)?.value))
  )
}

/** The maps of a list; undefined where an expression makes them. */
function mapsOf(entry: YamlEntry | undefined): readonly YamlMap[] | undefined {
  if (entry === undefined) return []
  if (entry.value.kind !== 'list') return undefined
  const maps = entry.value.items.filter((item) => item.kind === 'map')
  return maps.length === entry.value.items.length ? maps : undefined
}

function recordOf({ entries }: YamlMap): Combination {
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]))
}

function isExpression(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text.includes('${{')
}
