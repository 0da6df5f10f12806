import { down } from './platform-tags.ts'

export { linuxPlatforms, macosPlatforms, windowsPlatform } from './platform-tags.ts'
export type { Libc, MacosVersion } from './platform-tags.ts'

/** One compatibility tag (PEP 425), lower case. */
export interface Tag {
  readonly python: string
  readonly abi: string
  readonly platform: string
}

/** What decides which wheels an interpreter loads. */
export interface InterpreterTags {
  readonly implementation: 'cpython' | 'pypy' | 'graalpy'
  readonly major: number
  readonly minor: number
  readonly freeThreaded: boolean
  /** As the interpreter itself says it, `pypy311_pp73`. CPython's is known without; PyPy loads no binary wheel without. */
  readonly abiTag?: string | undefined
  /** Platform tags, best first. */
  readonly platforms: readonly string[]
}

/** Why a text is no tag. The message is packaging's text. */
export class TagError extends Error {
  override readonly name = 'TagError'
}

export function tagText(tag: Tag): string {
  return `${tag.python}-${tag.abi}-${tag.platform}`
}

/**
 * Every tag of a compressed tag set: `py2.py3-none-any` is two. Order of the text, without repetitions.
 * @param limit tags that the set may stand for, repetitions counted
 * @throws TagError unless there are three parts, none of their members empty and each interpreter an identifier
 */
export function expandTags(text: string, limit = Infinity): Tag[] {
  const components = text.split('-').map((component) => component.toLowerCase().split('.'))
  const hollow = components.find((members) => members.includes(''))
  if (hollow !== undefined) throw new TagError(`Tag '${text}' has an empty component: '${hollow.join('.')}'`)
  const count = components.reduce((product, members) => product * members.length, 1)
  if (count > limit) throw new TagError(`Compressed tag set would generate ${count} tags, exceeding limit ${limit}`)
  const [pythons, abis, platforms] = components
  if (pythons === undefined || abis === undefined || platforms === undefined || components.length !== 3)
    throw new TagError(`Tag '${text}' must have exactly three components`)
  const strange = pythons.find((python) => !/^[\p{XIDS}_]\p{XIDC}*$/u.test(python))
  if (strange !== undefined) throw new TagError(`Tag '${text}' has an invalid interpreter: '${strange}'`)
  const tags = pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => ({ python, abi, platform }))),
  )
  return [...new Map(tags.map((tag) => [tagText(tag), tag])).values()]
}

/** Whether the order of every compressed part is the sorted one that PEP 425 asks for. */
export function isSortedTagSet(text: string): boolean {
  return text.split('-').every((component) => component.split('.').toSorted().join('.') === component)
}

/** Every tag that the interpreter loads, best first (the order of the set), as packaging's `sys_tags` says it. */
export function supportedTags(interpreter: InterpreterTags): ReadonlySet<string> {
  const own = interpreter.implementation === 'cpython' ? cpythonTags(interpreter) : otherTags(interpreter)
  return new Set([...own, ...compatibleTags(interpreter)])
}

/**
 * Those of several files that an interpreter loads, the one that an installer takes first.
 * @param supported as `supportedTags` lists them
 */
export function bestFits<File>(
  files: readonly File[],
  tagsOf: (file: File) => readonly string[],
  supported: ReadonlySet<string>,
): File[] {
  const ranks = new Map([...supported].map((tag, rank) => [tag, rank]))
  const ranked = files.map((file) => ({
    file,
    rank: Math.min(...tagsOf(file).map((tag) => ranks.get(tag) ?? Infinity)),
  }))
  return ranked
    .filter(({ rank }) => rank !== Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ file }) => file)
}

function cpythonTags({ major, minor, freeThreaded, abiTag, platforms }: InterpreterTags): string[] {
  const python = `cp${major}${minor}`
  // Before 3.8 the ABI carries the flag of pymalloc, which every ordinary build has.
  const abi = `${python}${freeThreaded ? 't' : ''}${major === 3 && minor < 8 ? 'm' : ''}`
  // A debug build (`cp312d`) loads wheels of the ordinary build too.
  const abis = abiTag === undefined || abiTag === abi ? [abi] : [abiTag, abi]
  // PEP 384 begins with 3.2. Free-threaded builds know only abi3t (PEP 803), named after the same versions.
  const stable = freeThreaded ? 'abi3t' : 'abi3'
  const older = down(minor - 1, 2).map((past) => `cp${major}${past}-${stable}`)
  const pairs = [...abis.map((own) => `${python}-${own}`), `${python}-${stable}`, `${python}-none`, ...older]
  return pairs.flatMap((pair) => platforms.map((platform) => `${pair}-${platform}`))
}

const SHORT_NAMES: Readonly<Record<InterpreterTags['implementation'], string>> = {
  cpython: 'cp',
  pypy: 'pp',
  graalpy: 'graalpy',
}

function otherTags({ implementation, major, minor, abiTag, platforms }: InterpreterTags): string[] {
  const python = `${SHORT_NAMES[implementation]}${major}${minor}`
  const abis = abiTag === undefined ? ['none'] : [abiTag, 'none']
  return abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`))
}

/** What any interpreter of this language version loads. */
function compatibleTags({ implementation, major, minor, platforms }: InterpreterTags): string[] {
  const pythons = [`py${major}${minor}`, `py${major}`, ...down(minor - 1, 0).map((past) => `py${major}${past}`)]
  const named = { cpython: [`cp${major}${minor}-none-any`], pypy: ['pp3-none-any'], graalpy: [] }[implementation]
  return [
    ...pythons.flatMap((python) => platforms.map((platform) => `${python}-none-${platform}`)),
    ...named,
    ...pythons.map((python) => `${python}-none-any`),
  ]
}
