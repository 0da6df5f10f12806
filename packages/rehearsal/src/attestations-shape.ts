import { JsonError, plainOf, type PythonValue, readPythonJson, reprOf } from './attestations-json.ts'
import { pydanticText } from './pydantic-text.ts'

/** An attestation as it came, and the bytes in it. */
export interface ShapedAttestation {
  /** To be served again: what PyPI does not know is left out. */
  readonly shown: unknown
  readonly certificate: Buffer
  readonly entries: readonly unknown[]
  readonly statement: Buffer
  readonly signature: Buffer
}

export type Shaped =
  | { readonly kind: 'shaped'; readonly attestations: readonly ShapedAttestation[] }
  /** Over several lines, as pydantic prints it. */
  | { readonly kind: 'malformed'; readonly text: string }

interface Problem {
  readonly place: readonly (string | number)[]
  readonly type: string
  readonly says: string
  readonly value: PythonValue
}

/** Looks at a value; what it finds goes to `report`. */
type Look = (value: PythonValue, place: Problem['place'], report: (problem: Problem) => void) => void

const fail =
  (type: string, says: string): Look =>
  (value, place, report) => {
    report({ place, type, says, value })
  }

const model =
  (fields: Readonly<Record<string, Look>>): Look =>
  (value, place, report) => {
    if (value.type !== 'dict') {
      fail('model_type', 'Input should be an object')(value, place, report)
      return
    }
    for (const [name, look] of Object.entries(fields)) {
      const inner = value.value.get(name)
      if (inner === undefined) fail('missing', 'Field required')(value, [...place, name], report)
      else look(inner, [...place, name], report)
    }
  }

const listOf =
  (look: Look, atLeast = 0): Look =>
  (value, place, report) => {
    if (value.type !== 'list') {
      fail('list_type', 'Input should be a valid array')(value, place, report)
      return
    }
    for (const [index, item] of value.value.entries()) look(item, [...place, index], report)
    if (value.value.length < atLeast)
      fail('too_short', `List should have at least ${atLeast} item after validation, not ${value.value.length}`)(
        value,
        place,
        report,
      )
  }

const dict: Look = (value, place, report) => {
  if (value.type !== 'dict') fail('dict_type', 'Input should be an object')(value, place, report)
}

const one: Look = (value, place, report) => {
  const isOne = (value.type === 'int' && value.value === '1') || (value.type === 'float' && value.value === 1)
  if (!isOne && !(value.type === 'bool' && value.value))
    fail('literal_error', 'Input should be 1')(value, place, report)
}

const bytes: Look = (value, place, report) => {
  if (value.type !== 'str') {
    fail('bytes_type', 'Input should be a valid bytes')(value, place, report)
    return
  }
  const { problem } = decodeBase64(value.value)
  if (problem !== undefined) fail('base64_decode', `Base64 decoding error: '${problem}'`)(value, place, report)
}

/** pypi-attestations 0.0.29, `Attestation`. */
const ATTESTATIONS = listOf(
  model({
    version: one,
    verification_material: model({ certificate: bytes, transparency_entries: listOf(dict, 1) }),
    envelope: model({ statement: bytes, signature: bytes }),
  }),
)

/** Reads the form field as `TypeAdapter(list[Attestation]).validate_json` does. */
export function readAttestations(field: string): Shaped {
  const problems: Problem[] = []
  let value: PythonValue
  try {
    value = readPythonJson(field)
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) throw thrown
    const whole: PythonValue = { type: 'str', value: field }
    return malformed([{ place: [], type: 'json_invalid', says: `Invalid JSON: ${thrown.message}`, value: whole }])
  }
  ATTESTATIONS(value, [], (problem) => problems.push(problem))
  if (problems.length > 0) return malformed(problems)
  return { kind: 'shaped', attestations: value.type === 'list' ? value.value.map(shaped) : [] }
}

function malformed(problems: readonly Problem[]): Shaped {
  const shown = problems.map((problem) => ({
    ...problem,
    value: reprOf(problem.value),
    valueType: problem.value.type,
  }))
  return { kind: 'malformed', text: pydanticText('list[Attestation]', shown) }
}

/** Only values whose shape was found right come here. */
function shaped(value: PythonValue): ShapedAttestation {
  const at = (...path: readonly string[]): PythonValue =>
    path.reduce<PythonValue>((inner, key) => (inner.type === 'dict' ? (inner.value.get(key) ?? NONE) : NONE), value)
  const read = (...path: readonly string[]): Buffer => {
    const inner = at(...path)
    return decodeBase64(inner.type === 'str' ? inner.value : '').bytes
  }
  const certificate = read('verification_material', 'certificate')
  const statement = read('envelope', 'statement')
  const signature = read('envelope', 'signature')
  const entries = at('verification_material', 'transparency_entries')
  const plain = entries.type === 'list' ? entries.value.map(plainOf) : []
  return {
    shown: {
      version: 1,
      verification_material: { certificate: certificate.toString('base64'), transparency_entries: plain },
      envelope: { statement: statement.toString('base64'), signature: signature.toString('base64') },
    },
    certificate,
    entries: plain,
    statement,
    signature,
  }
}

const NONE: PythonValue = { type: 'NoneType' }

/** As Python's `binascii.a2b_base64`: what is no digit is passed over, and complete padding ends it. */
function decodeBase64(text: string): { readonly bytes: Buffer; readonly problem: string | undefined } {
  let digits = ''
  let padding = 0
  for (const character of text) {
    if (character === '=') {
      padding += 1
      if (digits.length % 4 >= 2 && (digits.length % 4) + padding >= 4) break
    } else if (/[A-Za-z\d+/]/.test(character)) {
      digits += character
      padding = 0
    }
  }
  const rest = digits.length % 4
  const isComplete = rest === 0 || (rest >= 2 && rest + padding >= 4)
  return {
    bytes: Buffer.from(digits, 'base64'),
    problem: isComplete
      ? undefined
      : rest === 1
        ? `Invalid base64-encoded string: number of data characters (${digits.length}) cannot be 1 more than a multiple of 4`
        : 'Incorrect padding',
  }
}
