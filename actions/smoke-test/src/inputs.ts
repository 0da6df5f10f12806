import { duration, ignores, type Inputs, lines, oneOf, optionalText, pythons, text } from '@pyrelease/core'

export const table = {
  'package-dir': text,
  dist: text,
  plan: optionalText,
  pythons,
  extensions: oneOf('import', 'none'),
  'entry-points': oneOf('load', 'help', 'none'),
  smoke: lines,
  index: text,
  'retry-budget': duration,
  ignore: ignores,
}

export type SmokeInputs = Inputs<typeof table>
