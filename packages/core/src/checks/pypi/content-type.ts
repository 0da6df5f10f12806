import { pythonRepr } from '../../standards/python-repr.ts'
import { failing, pythonList, type Refusal } from './warehouse.ts'

const TYPES = ['text/plain', 'text/x-rst', 'text/markdown']
const VARIANTS = ['GFM', 'CommonMark']

/** Type, lower-cased, and parameters by lower-cased name, as Python's `email` package reads a Content-Type. */
export function parseContentType(value: string): { type: string; parameters: ReadonlyMap<string, string> } {
  const [type = '', ...rest] = value.split(';')
  const parameters = new Map<string, string>()
  for (const parameter of rest) {
    const [, name, quoted, plain] = /^\s*([^\s=]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s"]+))\s*$/.exec(parameter) ?? []
    if (name !== undefined) parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '')
  }
  return { type: type.trim().toLowerCase(), parameters }
}

/**
 * packaging 26.2 on `Description-Content-Type`: case matters for the charset and the variant. PyPI prints the lists in
 * any order.
 */
export function problemOfContentType(value: string, field: string): Refusal | string | undefined {
  if (/[\r\n]/.test(value)) return failing(`${field} has a line break`)
  const { type, parameters } = parseContentType(value)
  if (!TYPES.includes(type)) return `${pythonRepr(field)} must be one of ${pythonList(TYPES)}, not ${pythonRepr(value)}`
  const charset = parameters.get('charset') ?? 'UTF-8'
  if (charset !== 'UTF-8') return `${pythonRepr(field)} can only specify the UTF-8 charset, not ${pythonRepr(charset)}`
  const variant = parameters.get('variant') ?? 'GFM'
  if (type === 'text/markdown' && !VARIANTS.includes(variant))
    return `valid Markdown variants for ${pythonRepr(field)} are ${pythonList(VARIANTS)}, not ${pythonRepr(variant)}`
  return undefined
}
