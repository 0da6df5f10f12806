import { pythonRepr } from '../../standards/python-repr.ts'
import { refusalOfProjectSize } from './project-size.ts'
import { refusalOfSize } from './upload.ts'
import { FILE_LIMIT, HELP, PROJECT_LIMIT } from './warehouse.ts'

// What PyPI answers where what it holds already decides (warehouse/forklift/legacy.py `file_upload`).

const REUSE = `See ${HELP}#file-name-reuse for more information.`

/** Other bytes under this name, or these bytes under another name. twine looks for how it starts. */
export function fileExists(filename: string, blake2b: string): string {
  return `File already exists (${pythonRepr(filename)}, with blake2_256 hash ${pythonRepr(blake2b)}). ${REUSE}`
}

export const NAME_WAS_USED = `This filename was previously used by a file that has since been deleted. Use a different version. ${REUSE}`

export const RELEASE_IS_CLOSED = 'Uploading new files to releases older than 14 days is not allowed.'

export const OTHER_DIGEST = 'The digest supplied does not match a digest calculated from the uploaded file.'

/** Bytes that Warehouse copies at a time. */
const CHUNK = 8096

export interface Room {
  /** Bytes of the file. */
  readonly size: number
  /** Bytes of the project's other files. */
  readonly held: number
  readonly project: string
  /** Bytes; of what the index and the project allow, the greater. */
  readonly fileLimit?: number
  readonly projectLimit?: number
}

/** Both limits are looked at after each chunk, the file's first: the one that is passed in an earlier chunk answers. */
export function refusalOfRoom(room: Room): string | undefined {
  const { size, held, project, fileLimit = FILE_LIMIT, projectLimit = PROJECT_LIMIT } = room
  const ofFile = refusalOfSize(size, project, fileLimit)
  const ofProject = size === 0 ? undefined : refusalOfProjectSize(held + size, project, projectLimit)
  if (ofFile === undefined || ofProject === undefined) return ofFile ?? ofProject
  return chunkBeyond(fileLimit) <= chunkBeyond(projectLimit - held) ? ofFile : ofProject
}

/** Number of the chunk with which more than so many bytes are there. */
function chunkBeyond(bytes: number): number {
  return Math.floor(Math.max(bytes, 0) / CHUNK) + 1
}
