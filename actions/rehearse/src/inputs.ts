import { ignores, type Inputs, lines, oneOf, optionalText, pythons, tagFormats, words } from '@pyrelease/core'

export const table = {
  'package-dir': lines,
  tag: optionalText,
  'tag-format': tagFormats,
  pythons,
  locked: oneOf('auto', 'true', 'false'),
  features: words,
  extensions: oneOf('import', 'none'),
  'entry-points': oneOf('load', 'help', 'none'),
  smoke: lines,
  ignore: ignores,
}

export type RehearseInputs = Inputs<typeof table>
