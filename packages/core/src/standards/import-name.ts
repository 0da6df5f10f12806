import { pythonRepr } from './python-repr.ts'

// Import-Name and Import-Namespace (PEP 794): what a distribution lets its users import.

export interface ImportName {
  /** Dotted: `spam.eggs`. */
  readonly name: string
  /** Whether it is marked `; private`: importable, and not meant for users. */
  readonly isPrivate: boolean
}

export type ImportNameProblem = { readonly problem: string }

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/** Whether Python reads it as one name. Identifiers are Unicode's, as in Python. */
export function isIdentifier(text: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text)
}

/** Whether Python keeps the word for itself, so that nothing can be imported under it. */
export function isKeyword(text: string): boolean {
  return KEYWORDS.has(text)
}

/** Reads `spam.eggs` or `_spam ; private`. */
export function parseImportName(text: string): ImportName | undefined {
  const [name, suffix] = split(text)
  return problemOfImportName(text, '') === undefined ? { name, isPrivate: suffix !== undefined } : undefined
}

/** What packaging says is wrong with a value of the field; undefined where nothing is. */
export function problemOfImportName(text: string, field: string): string | undefined {
  const [name, suffix] = split(text)
  const invalid = (value: string): string => `${pythonRepr(value)} is invalid for ${pythonRepr(field)}; `
  for (const part of name.split('.')) {
    if (!isIdentifier(part)) return `${invalid(name)}${pythonRepr(part)} is not a valid identifier`
    if (isKeyword(part)) return `${invalid(name)}${pythonRepr(part)} is a keyword`
  }
  return suffix === undefined || suffix.trimStart() === 'private'
    ? undefined
    : `${invalid(text)}the only valid option is 'private'`
}

function split(text: string): readonly [name: string, suffix: string | undefined] {
  const semicolon = text.indexOf(';')
  return semicolon < 0 ? [text.trimEnd(), undefined] : [text.slice(0, semicolon).trimEnd(), text.slice(semicolon + 1)]
}

/**
 * What is wrong with the two lists together, one sentence each: a name twice, in one list or in both, and a parent that
 * is in neither (`spam.eggs` needs `spam`).
 */
export function problemsOfImportNames(names: readonly string[], namespaces: readonly string[]): readonly string[] {
  const known = [...names, ...namespaces].map((text) => split(text)[0])
  const twice = new Set(known.filter((name, index) => known.indexOf(name) !== index))
  const orphans = [...new Set(known)].flatMap((name) =>
    ancestors(name).flatMap((parent) => (known.includes(parent) ? [] : [{ name, parent }])),
  )
  return [
    ...[...twice].map((name) => `"${name}" is listed twice`),
    ...orphans.map(({ name, parent }) => `"${name}" needs "${parent}" in import-names or import-namespaces`),
  ]
}

/** `a.b` and `a` of `a.b.c`. */
function ancestors(name: string): readonly string[] {
  const parts = name.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'))
}
