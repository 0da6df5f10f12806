import type { Middleware } from '@pyrelease/rehearsal'

/** Notes every request that a rehearsal answers, as `GET /simple/demo/ → 200`. */
export function recorder(): { readonly lines: string[]; readonly middleware: Middleware } {
  const lines: string[] = []
  return {
    lines,
    middleware: async (request, next) => {
      const outcome = await next(request)
      lines.push(`${request.method} ${request.url.pathname} → ${outcome === 'no answer' ? outcome : outcome.status}`)
      return outcome
    },
  }
}
