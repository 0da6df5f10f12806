/** What was asked of a builder, as far as explaining its failure needs it. */
export interface BuildAttempt {
  /** The program and its arguments, for people. */
  readonly command: string
  /** What it was to make: `the sdist`, `the wheel for 3.12`. */
  readonly making: string
  /** Operating system or image, for people. */
  readonly where: string
  /** Values of `-i` or `--python`. */
  readonly interpreters: readonly string[]
  /** Tracked files that the sdist does not have, relative to the package; empty when the sdist itself was built. */
  readonly missingFromSdist: readonly string[]
}

export interface Explanation {
  /** Name of the finding, where the catalogue has one. */
  readonly finding?: string
  readonly message: string
  readonly remedy: string
}
