import { basename } from 'node:path'
import type { Tag } from '../standards/tags.ts'
import { FilenameError, parseWheelFilename } from '../standards/wheel-filename.ts'

/** The tags of a wheel by the name of its file, expanded; none when it is no name of a wheel. */
export function tagsOf(wheel: string): readonly Tag[] {
  try {
    return parseWheelFilename(basename(wheel)).tags
  } catch (thrown) {
    if (thrown instanceof FilenameError) return []
    throw thrown
  }
}
