import { JsonError, type PythonValue, readPythonJson, reprOf } from './attestations-json.ts'
import { pydanticText } from './pydantic-text.ts'

/**
 * Reads `{"token": <text>}` as PyPI does (warehouse/oidc/views.py `TokenPayload`); more keys are ignored.
 * @returns the token, or what PyPI's parser has against the body, over several lines
 */
export function readTokenPayload(body: string): { readonly token: string } | { readonly problem: string } {
  const problem = (place: string[], type: string, says: string, value: string, valueType: string) => ({
    problem: pydanticText('TokenPayload', [{ place, type, says, value, valueType }]),
  })
  let payload: PythonValue
  try {
    payload = readPythonJson(body)
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) throw thrown
    return problem([], 'json_invalid', `Invalid JSON: ${thrown.message}`, bytesRepr(body), 'bytes')
  }
  if (payload.type !== 'dict')
    return problem([], 'model_type', 'Input should be an object', reprOf(payload), payload.type)
  const token = payload.value.get('token')
  if (token === undefined) return problem(['token'], 'missing', 'Field required', reprOf(payload), payload.type)
  return token.type === 'str'
    ? { token: token.value }
    : problem(['token'], 'string_type', 'Input should be a valid string', reprOf(token), token.type)
}

/** Bytes as Python's `repr` prints them. */
function bytesRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const shown = Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte)
    if (character === quote || character === '\\') return `\\${character}`
    if (byte >= 32 && byte < 127) return character
    return ESCAPES[character] ?? `\\x${byte.toString(16).padStart(2, '0')}`
  })
  return `b${quote}${shown.join('')}${quote}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
