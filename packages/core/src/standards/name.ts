/** The one spelling under which an index knows a project (PEP 503): lower case, runs of `-`, `_`, `.` as one `-`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** Whether PyPI takes it as a project's name: ASCII letters, numerals, `.`, `_`, `-`; no punctuation at the ends. */
export function isValidName(name: string): boolean {
  return /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i.test(name)
}

/** Whether the name is spelled as `normalizeName` spells it, and valid. */
export function isNormalizedName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
}

/** The normalised name as it stands in file names of wheels and sdists (PEP 427, PEP 625): `some_thing`. */
export function escapeName(name: string): string {
  return normalizeName(name).replaceAll('-', '_')
}
