const MOST = 4096
/** Characters above which a text is not kept. */
const LONG = 256

/**
 * A pure function that remembers its answers: the files of one release say the same few things again and again. Its
 * results are shared, so nobody may change them; what it throws is not remembered.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (text) => {
    const earlier = known.get(text)
    if (earlier !== undefined) return earlier.result
    const result = read(text)
    if (text.length > LONG) return result
    if (known.size === MOST) known.clear()
    known.set(text, { result })
    return result
  }
}
