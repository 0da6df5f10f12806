import type { Alias, Node } from 'yaml'
import type { Place } from '../failure.ts'

/** A YAML value with its place. Scalars are texts, as they are to a reader that knows no types. */
export type YamlNode = YamlScalar | YamlMap | YamlList

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly text: string
  readonly place: Place
  /** For a text over several lines: the line of the file that its first line stands on. */
  readonly firstLine: number
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly place: Place
}

export interface YamlEntry {
  readonly key: string
  readonly place: Place
  readonly value: YamlNode
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly place: Place
}

/** Why a reader refuses the file. */
export interface YamlProblem {
  readonly kind: 'syntax' | 'duplicate-key'
  readonly message: string
  readonly place: Place
}

export interface YamlDocument {
  /** Undefined when the file cannot be parsed, or is empty. */
  readonly root: YamlNode | undefined
  readonly problems: readonly YamlProblem[]
}

/** Anchors may unfold to more than a file holds: more nodes, or deeper ones, are read by nobody. */
const MOST_NODES = 50_000
const MOST_DEPTH = 64

/**
 * Parses YAML 1.2. Keys count as the same whatever their case, as in GitHub's reader (actions/runner,
 * `TemplateReader`); of equal keys the first is kept.
 * @param file path for places
 */
export async function readYaml(file: string, text: string): Promise<YamlDocument> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false,
  })
  const [error] = document.errors
  if (error !== undefined)
    return { root: undefined, problems: [{ kind: 'syntax', message: error.message, place: at(error.pos[0]) }] }
  // The parser's own lookup walks the document once more for each alias.
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node | undefined>()
  yaml.visit(document, {
    Alias(_, alias) {
      targets.set(alias, anchors.get(alias.source))
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  // Kept by node: what aliases repeat is one mistake.
  const duplicates = new Map<Node, YamlProblem>()
  let nodes = 0
  try {
    const root = document.contents === null ? undefined : convert(document.contents, 0)
    return { root, problems: [...duplicates.values()] }
  } catch (thrown) {
    if (!(thrown instanceof TooMuch)) throw thrown
    return { root: undefined, problems: [{ kind: 'syntax', message: thrown.message, place: thrown.place }] }
  }

  function at(offset: number): Place {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  function textOf(node: Node): string {
    return yaml.isScalar(node) && typeof node.value === 'string' ? node.value : ''
  }

  function convert(node: Node, depth: number): YamlNode {
    const place = at(node.range?.[0] ?? 0)
    nodes += 1
    if (nodes > MOST_NODES || depth > MOST_DEPTH) throw new TooMuch(place)
    if (yaml.isAlias(node)) {
      const target = targets.get(node)
      if (target === undefined) throw new TooMuch(place)
      return convert(target, depth + 1)
    }
    if (yaml.isMap<Node, Node | null>(node)) {
      const groups = new Map<string, (typeof node.items)[number][]>()
      for (const pair of node.items) {
        const key = textOf(pair.key).toLowerCase()
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [pair])
        else group.push(pair)
      }
      const entries = [...groups.values()].flatMap((equal): readonly YamlEntry[] => {
        const [first, second] = equal
        if (first === undefined) return []
        const key = textOf(first.key)
        if (second !== undefined)
          duplicates.set(second.key, {
            kind: 'duplicate-key',
            message: `${key} occurs ${equal.length} times`,
            place: at(second.key.range?.[0] ?? 0),
          })
        const keyPlace = at(first.key.range?.[0] ?? 0)
        const value = first.value === null ? emptyScalar(keyPlace) : convert(first.value, depth + 1)
        return [{ key, place: keyPlace, value }]
      })
      return { kind: 'map', entries, place }
    }
    if (yaml.isSeq<Node | null>(node)) {
      const items = node.items.map((item) => (item === null ? emptyScalar(place) : convert(item, depth + 1)))
      return { kind: 'list', items, place }
    }
    const block = yaml.isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
    return {
      kind: 'scalar',
      text: textOf(node),
      place,
      firstLine: (place.line ?? 1) + (block ? 1 : 0),
    }
  }
}

class TooMuch extends Error {
  readonly place: Place

  constructor(place: Place) {
    super('its aliases unfold to more than can be read')
    this.place = place
  }
}

function emptyScalar(place: Place): YamlScalar {
  return { kind: 'scalar', text: '', place, firstLine: place.line ?? 1 }
}

/** The entry of a map; undefined in anything else. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

/** The value under a path of keys. */
export function valueAt(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((inner, key) => entryOf(inner, key)?.value, node)
}

export function scalarAt(node: YamlNode | undefined, ...path: readonly string[]): YamlScalar | undefined {
  const value = valueAt(node, ...path)
  return value?.kind === 'scalar' ? value : undefined
}

/** One scalar or a list of them, as many keys of workflows take either. */
export function scalarsAt(node: YamlNode | undefined, ...path: readonly string[]): readonly YamlScalar[] {
  const value = valueAt(node, ...path)
  if (value === undefined) return []
  if (value.kind === 'list') return value.items.filter((item) => item.kind === 'scalar')
  return value.kind === 'scalar' && value.text !== '' ? [value] : []
}

/** The scalars of a map by key, without what is no scalar. */
export function scalarsOf(node: YamlNode | undefined): Readonly<Record<string, YamlScalar>> {
  const entries = node?.kind === 'map' ? node.entries : []
  return Object.fromEntries(entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value]] : [])))
}
