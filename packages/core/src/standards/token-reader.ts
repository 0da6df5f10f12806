/**
 * Why a text is no requirement or marker (PEP 508). `position` counts characters from 0.
 * The message is packaging's, on one line.
 */
export class RequirementError extends Error {
  override readonly name = 'RequirementError'
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.position = position
  }
}

/** Takes tokens off a text from its left. Patterns are sticky (`/…/y`). */
export class TokenReader {
  readonly text: string
  position = 0

  constructor(text: string) {
    this.text = text
  }

  isAtEnd(): boolean {
    return this.position === this.text.length
  }

  /** What comes next, if it matches; stays where it is. */
  peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    return pattern.exec(this.text)?.[0]
  }

  /** Takes what comes next, if it matches. */
  take(pattern: RegExp): string | undefined {
    const token = this.peek(pattern)
    this.position += token?.length ?? 0
    return token
  }

  skipBlanks(): void {
    this.take(/[ \t]+/y)
  }

  /** @throws RequirementError when something else comes next */
  expect(pattern: RegExp, expected: string): string {
    return this.take(pattern) ?? this.refuse(`Expected ${expected}`)
  }

  /**
   * Reads `inside`, which may stand between brackets; an opening one needs its closing one.
   * @throws RequirementError
   */
  enclosed<T>(open: RegExp, close: RegExp, missing: string, inside: () => T): T {
    const start = this.position
    const opened = this.take(open) !== undefined
    this.skipBlanks()
    const value = inside()
    this.skipBlanks()
    if (opened && this.take(close) === undefined) this.refuse(missing, start)
    return value
  }

  refuse(message: string, position = this.position): never {
    throw new RequirementError(message, position)
  }
}
