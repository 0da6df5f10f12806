/** Asks at the first call, and gives the same answer ever after. */
export function lazily<Result>(ask: () => Result): () => Result {
  let answer: { readonly result: Result } | undefined
  return () => (answer ??= { result: ask() }).result
}
