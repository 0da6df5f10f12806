import { type Answer, json, type Outcome, type Request, text } from './exchange.ts'
import { type Exchange, mint } from './minting.ts'
import { brokenAnswer } from './pyramid.ts'

// Discovery of trusted publishing (PEP 807, a draft that PyPI does not have): an index may be told to offer it. Its
// routes are others than PyPI's, so that a client that finds them has read the document.

export const DISCOVERY_TYPE = 'application/vnd.pypi.pytp.v1+json'

/** `GET /.well-known/pytp?discover=<path of the upload address>` */
export function answerDiscovery(request: Request): Answer {
  const { origin, searchParams } = request.url
  if (searchParams.get('discover') !== '/legacy/') return text('404 Not Found', 404)
  const content = {
    'audience-endpoint': `${origin}/_/pytp/audience`,
    'token-mint-endpoint': `${origin}/_/pytp/mint-token`,
    features: ['multi-use-token'],
    'default-features': ['multi-use-token'],
  }
  return json(content, 200, { 'content-type': DISCOVERY_TYPE })
}

/** `POST /_/pytp/mint-token`: what is wrong is told as RFC 9457 has it. */
export async function mintByDiscovery(exchange: Exchange, request: Request): Promise<Outcome> {
  const minted = await mint(exchange, request)
  switch (minted.kind) {
    case 'token':
      return json({ token: minted.token, expires: minted.expires })
    case 'refused': {
      const problem = { type: 'about:blank', title: minted.code, status: 422, detail: minted.description }
      return json(problem, 422, { 'content-type': 'application/problem+json' })
    }
    case 'breaks':
      return brokenAnswer()
  }
}
