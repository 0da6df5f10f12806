/** Index addresses may carry a user and a password; messages never do. */
export function withoutCredentials(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/?#]*@/, '$1')
}

/** An address as it may be printed: neither credentials nor a query, where storage services put their signatures. */
export function printable(url: string): string {
  return withoutCredentials(url).replace(/[?#].*$/s, '')
}

/** What follows `Basic` in a header (RFC 7617). */
export function basicOf(user: string, password: string): string {
  return Buffer.from(`${user}:${password}`).toString('base64')
}

/** Takes the credentials out of an address and says them as a header, as RFC 7617 wants them. */
export function splitCredentials(url: string): { readonly url: string; readonly authorization: string | undefined } {
  const parsed = new URL(url)
  if (parsed.username === '' && parsed.password === '') return { url, authorization: undefined }
  const basic = basicOf(decodeURIComponent(parsed.username), decodeURIComponent(parsed.password))
  parsed.username = ''
  parsed.password = ''
  return { url: parsed.href, authorization: `Basic ${basic}` }
}

/** The same address with the credentials of `index`, where it lies on the same server: what pip and uv do too. */
export function withCredentialsOf(index: string, url: string): string {
  const [from, to] = [new URL(index), new URL(url)]
  if (from.origin !== to.origin || to.username !== '') return url
  to.username = from.username
  to.password = from.password
  return to.href
}
