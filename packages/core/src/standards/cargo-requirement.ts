import intersects from 'semver/ranges/intersects.js'
import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'

/**
 * Version requirements of Cargo (The Cargo Book, "Specifying Dependencies") as ranges of node-semver: clauses are joined
 * by commas, and a bare version means `^`.
 * @returns undefined for what is none
 */
function toRange(requirement: string): string | undefined {
  const clauses = requirement.split(',').map((clause) => clause.trim())
  const range = clauses.map((clause) => (/^\d+(\.\d+)*([-+]|$)/.test(clause) ? `^${clause}` : clause)).join(' ')
  return validRange(range) === null ? undefined : range
}

/** Undefined when the requirement cannot be read. */
export function requirementAllows(requirement: string, version: string): boolean | undefined {
  const range = toRange(requirement)
  return range === undefined ? undefined : satisfies(version, range)
}

/**
 * Whether some version that a requirement allows is at least the given one.
 * @returns undefined when the requirement cannot be read
 */
export function requirementReaches(requirement: string, version: string): boolean | undefined {
  const range = toRange(requirement)
  return range === undefined ? undefined : intersects(range, `>=${version}`)
}
