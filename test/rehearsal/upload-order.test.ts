import { createHash } from 'node:crypto'
import type { RehearsalConfig } from '@pyrelease/rehearsal'
import { describe, expect, test } from '@jest/globals'
import { partsOf, type Part } from './exchange.ts'
import { ANN, as, BOB, demo, openStage, wheel } from './stage.ts'

// Room, precedence, and the form of answers.

const HELP = 'https://pypi.org/help/'
const NAMES = `See ${HELP}#project-name for more information.`
const twice = (reason: string) => `403 Invalid API Token: ${reason}, ${reason}`

describe('room', () => {
  const MB = 1024 ** 2
  const pad = (bytes: number): readonly Part[] =>
    partsOf({ filename: 'demo-1.0-py3-none-any.whl', bytes: Buffer.alloc(bytes) })
  const tooLarge = (limit: number) =>
    `400 File too large. Limit for project 'demo' is ${limit} MB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase for more information.`
  const projectTooLarge = (limit: number) =>
    `400 Project size too large. Limit for project 'demo' total size is ${limit} GB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-project-size-limit-increase`
  const noArchive = '400 Invalid distribution file. File is not a zipfile'
  test.each<[string, RehearsalConfig, number, string]>([
    ['as much as there is', { limits: { file: MB } }, MB, noArchive],
    ['a byte more', { limits: { file: MB } }, MB + 1, tooLarge(1)],
    [
      'more room of the project’s own',
      { limits: { file: MB }, ...demo({ limits: { file: 2 * MB } }) },
      MB + 1,
      noArchive,
    ],
    ['less room of the project’s own does not count', { ...demo({ limits: { file: 1 } }) }, MB, noArchive],
    ['of the whole project', { limits: { project: MB } }, MB + 1, projectTooLarge(0)],
    ['of both, the file’s first', { limits: { file: MB, project: MB } }, MB + 1, tooLarge(1)],
    ['of both, the project’s first', { limits: { file: 2 * MB, project: MB } }, 3 * MB, projectTooLarge(0)],
    ['an empty file in a full project', { limits: { project: 0 } }, 0, noArchive],
  ])('%s', async (_case, config, bytes, answer) => {
    await using stage = await openStage(config)
    expect(await stage.send(ANN, pad(bytes))).toBe(answer)
  })
})

describe('what comes first', () => {
  const broken = { filename: 'demo-1.0-py3-none-any.whl', bytes: Buffer.from('no archive') }
  const archived = demo({ status: 'archived', organization: { name: 'org', active: false } })
  test.each<[string, RehearsalConfig, string, readonly Part[], string | RegExp]>([
    [
      'the form before the token’s limits',
      {},
      as('pypi-old'),
      partsOf(wheel, { filetype: 'egg' }),
      '400 Invalid value for filetype. Error: Use a known file type.',
    ],
    [
      'the limits of a token before the state of the project',
      archived,
      as('pypi-old'),
      partsOf(wheel),
      twice('token is expired'),
    ],
    [
      'the state before the organisation',
      archived,
      ANN,
      partsOf(wheel),
      `403 The user 'ann' isn't allowed to upload to project 'Demo'. ${NAMES}`,
    ],
    [
      'permission before the description',
      {},
      BOB,
      partsOf(wheel, { description: ' ' }),
      `403 The user 'bob' isn't allowed to upload to project 'Demo'. ${NAMES}`,
    ],
    [
      'permission before the name of the file',
      {},
      BOB,
      [...partsOf(wheel).filter(({ name }) => name !== 'content'), { name: 'content', content: 'x' }],
      `403 The user 'bob' isn't allowed to upload to project 'Demo'. ${NAMES}`,
    ],
    [
      'the description before a file without a name',
      {},
      ANN,
      [
        ...partsOf(wheel, { description: ' ' }).filter(({ name }) => name !== 'content'),
        { name: 'content', content: 'x' },
      ],
      `400 The description failed to render in the default format of reStructuredText. See ${HELP}#description-content-type for more information.`,
    ],
    ['an empty file name is none', {}, ANN, partsOf({ ...wheel, filename: '' }), '500 Internal Server Error'],
    [
      'an empty file name makes a text of a field',
      {},
      ANN,
      [...partsOf(wheel), { name: 'summary', filename: '', content: 'x' }],
      '200 OK',
    ],
    [
      'the room before the digests',
      { limits: { file: 1 } },
      ANN,
      partsOf(broken, { sha256_digest: '0'.repeat(64) }),
      /^400 File too large\./,
    ],
    [
      'the digests before the archive',
      {},
      ANN,
      partsOf(broken, { sha256_digest: '0'.repeat(64) }),
      '400 The digest supplied does not match a digest calculated from the uploaded file.',
    ],
    [
      'the name of a deleted file before the archive',
      demo({ deleted: [broken.filename] }),
      ANN,
      partsOf(broken),
      `400 This filename was previously used by a file that has since been deleted. Use a different version. See ${HELP}#file-name-reuse for more information.`,
    ],
    [
      'attestations last',
      {},
      ANN,
      partsOf(broken, { attestations: '[]' }),
      '400 Invalid distribution file. File is not a zipfile',
    ],
    [
      'attestations of a user',
      {},
      ANN,
      partsOf(wheel, { attestations: '[]' }),
      '400 Invalid attestations supplied during upload: Attestations are only supported when using Trusted Publishing',
    ],
    [
      'attestations while they are off',
      { flags: { noAttestations: true } },
      ANN,
      partsOf(wheel, { attestations: '[]' }),
      '200 OK',
    ],
  ])('%s', async (_case, config, credentials, parts, answer) => {
    await using stage = await openStage(config)
    expect(await stage.send(credentials, parts)).toEqual(
      typeof answer === 'string' ? answer : expect.stringMatching(answer),
    )
  })

  test('a file name that no file system takes ends the connection', async () => {
    await using stage = await openStage()
    const filename = `demo-1.0-${'a'.repeat(240)}-none-any.whl`
    await expect(stage.send(ANN, partsOf({ ...wheel, filename }))).rejects.toThrow()
  })
})

test('an upload to where uploads went long ago is told where they go', async () => {
  await using stage = await openStage()
  const headers = { accept: 'application/json' }
  const answer = await stage.client.http.request('POST', `${stage.index.url}/pypi?:action=file_upload`, {
    headers,
    body: '',
  })
  expect(await stage.client.told(answer)).toBe(
    `410 This API has moved to ${stage.index.url}/legacy/. See TODO for more information.`,
  )
  const old = await stage.client.http.request('POST', `${stage.index.url}/pypi?:action=submit`, { headers, body: '' })
  expect(await stage.client.told(old)).toMatch(/^410 Project pre-registration/)
})

test.each([
  ['POST', '/_/oidc/audience', 405, 'GET'],
  ['POST', '/_/oidc/audience/', 404, undefined],
  ['HEAD', '/_/oidc/mint-token', 405, 'POST'],
  ['POST', '/legacy/', 405, 'GET, HEAD, OPTIONS'],
  ['POST', '/.well-known/pytp', 405, 'GET'],
] as const)('%s %s is %d', async (method, path, status, allow) => {
  await using stage = await openStage()
  const answer = await stage.client.http.request(
    method,
    `${stage.index.url}${path}`,
    method === 'POST' ? { body: '' } : {},
  )
  expect([answer.status, answer.header('allow')]).toEqual([status, allow])
})

test('line breaks of a text stay in the body, and are blanks in the status line', async () => {
  await using stage = await openStage()
  const answer = await stage.client.upload(partsOf(wheel, { provides_dist: 'x y z' }), ANN)
  expect(answer.reason).toMatch(/^'x y z' is invalid: /)
  expect(answer.reason).not.toContain('\n')
})

test('the status line stands as it is in title and heading of a page, the text below is escaped', async () => {
  await using stage = await openStage()
  const body = Buffer.from('--b1\r\nContent-Disposition: form-data; name=":action"\r\n\r\nfile_upload\r\n--b1--\r\n')
  const headers = {
    accept: 'text/html',
    authorization: `Basic ${Buffer.from(ANN).toString('base64')}`,
    'content-type': 'multipart/form-data; boundary=b1',
  }
  const answer = await stage.client.http.request('POST', stage.index.upload, { headers, body: body.toString() })
  const text =
    "'' is an invalid value for Name. Error: This field is required. See https://packaging.python.org/specifications/core-metadata for more information."
  expect(await answer.text()).toBe(
    `<html>\n <head>\n  <title>400 ${text}</title>\n </head>\n <body>\n  <h1>400 ${text}</h1>\n  ` +
      'The server could not comply with the request since it is either malformed or otherwise incorrect.<br/><br/>\n' +
      `${text.replaceAll("'", '&#x27;')}\n\n\n </body>\n</html>`,
  )
})

test('digests of any algorithm are compared, in either case', async () => {
  await using stage = await openStage()
  const md5 = createHash('md5').update(wheel.bytes).digest('hex')
  const sha256 = createHash('sha256').update(wheel.bytes).digest('hex').toUpperCase()
  expect(await stage.send(ANN, partsOf(wheel, { md5_digest: '0'.repeat(32), sha256_digest: sha256 }))).toMatch(
    /^400 The digest/,
  )
  expect(await stage.send(ANN, partsOf(wheel, { md5_digest: md5, sha256_digest: sha256 }))).toBe('200 OK')
})
