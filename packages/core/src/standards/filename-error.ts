/** Why a file name is none of a wheel or an sdist. The message is packaging's own text, which PyPI prints. */
export class FilenameError extends Error {
  override readonly name = 'FilenameError'
}
