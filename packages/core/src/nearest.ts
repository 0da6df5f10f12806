import { distance } from 'fastest-levenshtein'

/** The known word that a misspelt one most likely stands for; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, apart: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.apart - b.apart)
  return best !== undefined && best.apart <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined
}
