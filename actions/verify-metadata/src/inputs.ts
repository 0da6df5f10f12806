import {
  flag,
  ignores,
  type Inputs,
  oneOf,
  optionalText,
  pythons,
  text,
  tagFormats,
  targets,
  words,
} from '@pyrelease/core'

export const table = {
  'package-dir': text,
  tag: optionalText,
  'tag-format': tagFormats,
  'tag-annotated': flag,
  pythons,
  targets,
  'required-urls': words,
  'fail-on': oneOf('error', 'warning'),
  ignore: ignores,
}

export type VerifyInputs = Inputs<typeof table>
