import { type Inputs, oneOf, optionalText, pythons, text, words } from '@pyrelease/core'

export const table = {
  'package-dir': text,
  plan: optionalText,
  target: optionalText,
  builder: oneOf('auto', 'maturin', 'cibuildwheel', 'build'),
  pythons,
  native: oneOf('auto', 'required', 'none'),
  locked: oneOf('auto', 'true', 'false'),
  features: words,
  'build-args': words,
  out: text,
}

export type BuildInputs = Inputs<typeof table>
