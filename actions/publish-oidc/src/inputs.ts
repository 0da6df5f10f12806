import { duration, flag, type Inputs, oneOf, optionalText, tagFormats, text, words } from '@pyrelease/core'

export const table = {
  'package-dir': text,
  dist: text,
  plan: optionalText,
  'from-workflow': optionalText,
  'run-id': optionalText,
  tag: optionalText,
  'tag-format': tagFormats,
  index: text,
  auth: oneOf('oidc', 'token', 'auto'),
  token: optionalText,
  user: text,
  'if-no-credentials': oneOf('fail', 'skip'),
  existing: oneOf('skip-identical', 'fail'),
  'require-index': optionalText,
  'require-checks': words,
  'github-token': optionalText,
  attestations: oneOf('auto', 'required', 'none'),
  provenance: flag,
  'retry-budget': duration,
  'dry-run': flag,
}

export type PublishInputs = Inputs<typeof table>
