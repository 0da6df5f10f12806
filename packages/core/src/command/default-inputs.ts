import { type Inputs, type InputTable, readInputs } from '../inputs.ts'
import type { ActionName } from '../door.ts'
import { faces, inputs } from './faces.ts'

/** The inputs of an action as its action.yml presets them, for a caller that fills in values instead of texts. */
export function defaultInputs<Table extends InputTable>(action: ActionName, table: Table): Inputs<Table> {
  return readInputs(table, {
    written: 'action.yml',
    label: (name) => name,
    names: [],
    read: (name) => faces[action].presets[name] ?? inputs[name]?.default,
  })
}
