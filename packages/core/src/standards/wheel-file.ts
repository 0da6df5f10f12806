import { parseHeaderBlock } from './header-block.ts'

/** `.dist-info/WHEEL`. Source: packaging.python.org, "Binary distribution format"; PEP 427. */
export interface WheelFile {
  readonly wheelVersion: string | undefined
  readonly generator: string | undefined
  /** As written: `true` or `false`, in whatever case. */
  readonly rootIsPurelib: string | undefined
  /** As written, each perhaps a compressed set. */
  readonly tags: readonly string[]
  readonly build: string | undefined
}

/** Reads WHEEL; fields that are missing are undefined, and what is no field does not count. */
export function parseWheelFile(text: string): WheelFile {
  const { fields } = parseHeaderBlock(text)
  const all = (name: string): readonly string[] =>
    fields.filter((field) => field.name.toLowerCase() === name).map((field) => field.value.trim())
  return {
    wheelVersion: all('wheel-version')[0],
    generator: all('generator')[0],
    rootIsPurelib: all('root-is-purelib')[0],
    tags: all('tag'),
    build: all('build')[0],
  }
}
