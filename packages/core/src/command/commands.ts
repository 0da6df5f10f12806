import type { ActionName } from '../door.ts'

export interface Command {
  readonly action: ActionName
  /** One line for the overview. */
  readonly does: string
  /** The input that words without a flag are for, and how `--help` shows them. */
  readonly operand: string
  readonly shown: string
  /** Several operands are allowed. */
  readonly many?: true
  /** The document that `--format json` prints: its schema, or all of them in one list. */
  readonly prints: string
}

/** What can be typed after `pyrelease`. The words of the actions without their nouns. */
export const commands: Readonly<Record<string, Command>> = {
  verify: {
    action: 'verify-metadata',
    does: 'judge the source tree of a project and, with --dist, its built files',
    operand: 'package-dir',
    shown: '[DIR]',
    prints: 'pyrelease.findings/1',
  },
  plan: {
    action: 'verify-metadata',
    does: 'show which wheels a release would have, and why',
    operand: 'package-dir',
    shown: '[DIR]',
    prints: 'pyrelease.plan/1',
  },
  build: {
    action: 'build-wheels',
    does: 'build the sdist and, from it, the wheels',
    operand: 'package-dir',
    shown: '[DIR]',
    prints: 'pyrelease.build/1',
  },
  smoke: {
    action: 'smoke-test',
    does: 'install the files in fresh environments and prove that they work',
    operand: 'dist',
    shown: '[DIST]',
    prints: 'pyrelease.smoke/1',
  },
  publish: {
    action: 'publish-oidc',
    does: 'judge every file and upload; outside CI to an index on this machine only',
    operand: 'dist',
    shown: '[DIST]',
    prints: 'pyrelease.receipt/1',
  },
  rehearse: {
    action: 'rehearse',
    does: 'all of the above, against an index on this machine',
    operand: 'package-dir',
    shown: '[DIR …]',
    many: true,
    prints: 'all',
  },
}
