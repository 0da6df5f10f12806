/** Secrets that this process knows, and texts without them. */
export interface Secrets {
  readonly add: (secret: string) => void
  /** The text with every secret replaced, also where it stands in JSON or in an address. */
  readonly hide: (text: string) => string
}

/** Shorter ones would black out half of a log; no token is that short. */
const SHORTEST = 4

export function openSecrets(): Secrets {
  // The longest first: one secret may hold another.
  let known: readonly string[] = []
  return {
    add(secret) {
      const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
      known = [...new Set([...known, ...forms.filter((form) => form.length >= SHORTEST)])].toSorted(
        (a, b) => b.length - a.length,
      )
    },
    hide: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
  }
}
