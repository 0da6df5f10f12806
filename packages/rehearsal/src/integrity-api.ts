import { canonicalizeVersion, normalizeName } from '@pyrelease/core'
import { apiRefusal, cachedPage, sortedJson } from './cached-page.ts'
import { type Answer, negotiate, type Request, text } from './exchange.ts'
import type { State } from './state.ts'

const TYPES = ['application/vnd.pypi.integrity.v1+json', 'application/json'] as const

/** `GET /integrity/{project}/{version}/{filename}/provenance` (PEP 740, warehouse/api/integrity.py) */
export function answerProvenance(
  state: State,
  request: Request,
  [project = '', version = '', filename = '']: readonly string[],
): Answer {
  const release = state.projects.get(normalizeName(project))?.releases.get(canonicalizeVersion(version))
  const file = release?.files.find((one) => one.filename === filename)
  if (file === undefined) return text('404 Not Found', 404)
  const type = negotiate(request.headers.accept, TYPES)
  if (type === undefined) return apiRefusal(406, 'Request not acceptable')
  if (state.flags.noAttestations) return apiRefusal(403, 'Attestations temporarily disabled')
  if (file.provenance === undefined) return apiRefusal(404, `No provenance available for ${filename}`)
  return cachedPage(request, { type, body: sortedJson(file.provenance), maxAge: 600, vary: 'Accept' })
}
