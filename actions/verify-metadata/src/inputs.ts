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
  dist: text,
  plan: optionalText,
  tag: optionalText,
  'tag-format': tagFormats,
  'tag-annotated': flag,
  pythons,
  targets,
  native: oneOf('auto', 'required', 'none'),
  changelog: text,
  'required-urls': words,
  'sdist-require': words,
  'sdist-forbid': words,
  'sdist-allow': words,
  'require-checks': words,
  'github-token': optionalText,
  index: text,
  audits: flag,
  'fail-on': oneOf('error', 'warning'),
  ignore: ignores,
}

export type VerifyInputs = Inputs<typeof table>
