import { duration, flag, type Inputs, oneOf, optionalText, text } from '@pyrelease/core'

export const table = {
  'package-dir': text,
  dist: text,
  plan: optionalText,
  index: text,
  auth: oneOf('oidc', 'token', 'auto'),
  token: optionalText,
  user: text,
  'if-no-credentials': oneOf('fail', 'skip'),
  existing: oneOf('skip-identical', 'fail'),
  'retry-budget': duration,
  'dry-run': flag,
}

export type PublishInputs = Inputs<typeof table>
