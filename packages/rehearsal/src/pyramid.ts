import { type Answer, negotiate, type Request } from './exchange.ts'

// How PyPI's web framework words a refusal: the text is the reason phrase, and the body follows `Accept`
// (Pyramid's httpexceptions). `code` of the JSON body is the field that clients show.

const TITLES: Readonly<Record<number, readonly [title: string, explanation: string]>> = {
  200: ['OK', ''],
  400: [
    'Bad Request',
    'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  ],
  403: ['Forbidden', 'Access was denied to this resource.'],
  409: ['Conflict', 'There was a conflict when trying to complete your request.'],
  410: ['Gone', 'This resource is no longer available.  No forwarding address is given.'],
  413: ['Request Entity Too Large', 'The body of your request was too large for this server.'],
  429: ['Too Many Requests', 'The action could not be performed because there were too many requests by the client.'],
}

/** An answer to an upload: 200 without a text, or a refusal with one. */
export function pyramidAnswer(request: Request, status: number, message = ''): Answer {
  const [title, explanation] = TITLES[status] ?? ['', '']
  const line = latin1(message === '' ? title : message)
  const code = `${status} ${line}`
  const reason = onOneLine(line)
  switch (negotiate(request.headers.accept ?? 'text/plain', ['text/html', 'application/json'])) {
    case 'application/json': {
      const body = { message: `${explanation}\n\n\n${message}\n\n`, code, title }
      return { status, reason, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    }
    case 'text/html': {
      // The framework escapes the text below, and puts the status line as it is into title and heading.
      const content = `${escapeHtml(explanation)}<br/><br/>\n${escapeHtml(message)}\n\n`
      const page =
        `<html>\n <head>\n  <title>${code}</title>\n </head>\n <body>\n  ` +
        `<h1>${code}</h1>\n  ${content}\n </body>\n</html>`
      return { status, reason, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: page }
    }
    default: {
      const page = `${code}\n\n${explanation}\n\n\n${message}\n\n`
      return { status, reason, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: page }
    }
  }
}

/** What PyPI answers when it breaks: the same page, whatever was accepted. */
export function brokenAnswer(): Answer {
  return {
    status: 500,
    reason: 'Internal Server Error',
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: '<html><head><title>Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>',
  }
}

export function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}

/** A status line is ISO-8859-1, and so is what repeats it. */
function latin1(message: string): string {
  return message.replace(/[^\0-\u00ff]/gu, '?')
}

/** PyPI's server sends line breaks raw, which ends the status line; here they are blanks, and bodies keep them. */
function onOneLine(line: string): string {
  return line.replace(/[\r\n]+/g, ' ').replace(/[^\t -~\u00a0-\u00ff]/g, '?')
}
