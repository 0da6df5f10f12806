/** A link or image that points at a file beside the readme. */
export interface RelativeTarget {
  readonly kind: 'image' | 'link'
  readonly target: string
  readonly line: number
}

const MARKDOWN: readonly (readonly [RelativeTarget['kind'], RegExp])[] = [
  ['image', /!\[[^\]]*\]\(\s*<?(?<target>[^\s)>]+)/g],
  ['image', /<img\b[^>]*?\bsrc\s*=\s*["']?(?<target>[^\s"'>]+)/gi],
  ['link', /(?<!!)\[(?:[^\][]|!\[[^\]]*\]\([^)]*\))*\]\(\s*<?(?<target>[^\s)>]+)/g],
  ['link', /<a\b[^>]*?\bhref\s*=\s*["']?(?<target>[^\s"'>]+)/gi],
  ['link', /^\s{0,3}\[[^\]^]+\]:\s*<?(?<target>[^\s>]+)/g],
]

const RESTRUCTURED: readonly (readonly [RelativeTarget['kind'], RegExp])[] = [
  ['image', /^\s*\.\.(?:\s+\|[^|]+\|)?\s+(?:image|figure)::\s*(?<target>\S+)/g],
  ['link', /`[^`<]*<(?<target>[^>`]+)>`__?/g],
  ['link', /^\s*\.\.\s+_[^:]+:\s+(?<target>\S+)/g],
]

/** Everything in a readme that PyPI's page cannot resolve. Code blocks do not count. */
export function relativeTargets(file: string, text: string): readonly RelativeTarget[] {
  const isRst = /\.rst$/i.test(file)
  if (/\.txt$/i.test(file)) return []
  let fence: string | undefined
  return text.split(/\r?\n/).flatMap((line, index) => {
    const mark = isRst ? undefined : /^\s{0,3}(?<fence>```+|~~~+)/.exec(line)?.groups?.['fence']
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined
      return []
    }
    if (fence !== undefined) return []
    const prose = isRst ? line : line.replace(/`[^`]*`/g, '')
    return (isRst ? RESTRUCTURED : MARKDOWN).flatMap(([kind, pattern]) =>
      [...prose.matchAll(pattern)].flatMap(({ groups }) => {
        const target = groups?.['target'] ?? ''
        return isRelative(target, isRst) ? [{ kind, target, line: index + 1 }] : []
      }),
    )
  })
}

/** Anchors stay on the page; in reStructuredText a name with a final underscore is one of its own. */
function isRelative(target: string, isRst: boolean): boolean {
  return target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target) && !(isRst && target.endsWith('_'))
}
