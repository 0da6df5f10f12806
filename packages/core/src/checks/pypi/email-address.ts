import { pythonRepr } from '../../standards/python-repr.ts'

const RESERVED = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']

/**
 * `Author-email` and `Maintainer-email` as PyPI judges them: CPython's `parseaddr`, then email-validator without DNS.
 * A value passes unchecked there when it is more than one address or cannot be parsed. Here addresses outside ASCII,
 * with comments, backslashes or a quoted local part pass too.
 */
export function problemOfAddresses(value: string): string | undefined {
  const address = soleAddress(value)
  if (address === undefined || !/^[\t-~]*$/.test(address)) return undefined
  const reason = problemOfAddress(address)
  return reason === undefined ? undefined : `${pythonRepr(address)} is not a valid email address: ${reason}`
}

/** `Name <local@domain>` or a bare address, as `parseaddr` reads them; undefined for what it cannot parse. */
function soleAddress(value: string): string | undefined {
  const bare = /^[^"<>()[\],;:\\]*$/.exec(value.trim())?.[0]
  const angled = /^(?:"(?:[^"\\]|\\.)*"|[^"<>()[\],;:@\\])*<([^<>()[\],;:"\\]*)>\s*$/.exec(value)?.[1]
  const [local = '', domain, more] = (angled ?? bare ?? '').split('@')
  if (local.trim() === '' && (domain === undefined || angled !== undefined)) return undefined
  if (domain === undefined) return angled === undefined ? local.split(/\s+/)[0] : local.trim()
  return domain === '' || more !== undefined ? undefined : `${local.trim()}@${domain.replace(/\s+/g, '')}`
}

function problemOfAddress(address: string): string | undefined {
  const at = address.indexOf('@')
  if (at < 0) return 'An email address must have an @-sign.'
  return (
    problemOfLocalPart(address.slice(0, at)) ??
    problemOfDomain(address.slice(at + 1).toLowerCase()) ??
    (address.length > 254 ? `The email address is too long ${excess(address, 254)}.` : undefined)
  )
}

function problemOfLocalPart(local: string): string | undefined {
  if (local === '') return 'There must be something before the @-sign.'
  const strange = strangers(local, /[\w!#$%&'*+\-/=?^`{|}~.]/)
  if (strange !== '') return `The email address contains invalid characters before the @-sign: ${strange}.`
  if (local.endsWith('.')) return 'An email address cannot have a period immediately before the @-sign.'
  if (local.startsWith('.')) return 'An email address cannot start with a period.'
  return local.includes('..') ? 'An email address cannot have two periods in a row.' : undefined
}

const DOMAIN_RULES: readonly (readonly [RegExp, string])[] = [
  [/\.$/, 'An email address cannot end with a period.'],
  [/^\./, 'An email address cannot have a period immediately after the @-sign.'],
  [/\.\./, 'An email address cannot have two periods in a row.'],
  [/-$/, 'An email address cannot end with a hyphen.'],
  [/^-/, 'An email address cannot have a hyphen immediately after the @-sign.'],
  [/\.-|-\./, 'An email address cannot have a period and a hyphen next to each other.'],
  [
    /(?:^|\.)(?!xn)[^.]{2}--/,
    'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
      'except Punycode.',
  ],
]

function problemOfDomain(domain: string): string | undefined {
  if (domain.length > 253) return `The email address is too long after the @-sign ${excess(domain, 253)}.`
  const strange = strangers(domain, /[a-z0-9.-]/)
  if (strange !== '') return `The part after the @-sign contains invalid characters: ${strange}.`
  const broken = DOMAIN_RULES.find(([pattern]) => pattern.test(domain))
  if (broken !== undefined) return broken[1]
  const long = domain.split('.').find((label) => label.length > 63)
  if (long !== undefined)
    return `After the @-sign, periods cannot be separated by so many characters ${excess(long, 63)}.`
  if (!domain.includes('.')) return 'The part after the @-sign is not valid. It should have a period.'
  if (!/[a-z]$/.test(domain))
    return 'The part after the @-sign is not valid. It is not within a valid top-level domain.'
  return RESERVED.some((name) => domain.endsWith(`.${name}`))
    ? 'The part after the @-sign is a special-use or reserved name that cannot be used with email.'
    : undefined
}

/** The characters that do not belong, as email-validator lists them. */
function strangers(text: string, belongs: RegExp): string {
  const shown = Array.from(text)
    .filter((character) => !belongs.test(character))
    .map((character) => {
      if (character === ' ') return 'SPACE'
      return /[!-~]/.test(character) ? pythonRepr(character) : `U+${hex(character)}`
    })
  return [...new Set(shown)].sort().join(', ')
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

function excess(text: string, limit: number): string {
  const diff = text.length - limit
  return `(${diff} character${diff > 1 ? 's' : ''} too many)`
}
