import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { newProject, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type Client, clientOf, type Part, partsOf } from './exchange.ts'

const DAY = 86_400_000
const HELP = 'https://pypi.org/help/'
const wheel = makeWheel()
const sdist = makeSdist()
const user = 'me:secret'

let now: number
let index: Rehearsal
let client: Client

beforeEach(async () => {
  now = 1_750_000_000_000
  index = await startRehearsal({
    clock: () => now,
    passwords: { me: 'secret' },
    publishers: [{ project: 'Demo', owner: 'octo-org', repository: 'demo', workflow: 'release.yml' }],
  })
  client = await clientOf(index)
})
afterEach(() => index.close())

const send = async (parts: readonly Part[], credentials = user, query = '') =>
  client.told(await client.upload(parts, credentials, query))

const without = (...names: readonly string[]): readonly Part[] =>
  partsOf(wheel).filter(({ name }) => !names.includes(name))

async function token(): Promise<string> {
  const identity = await client.identity({ repository: 'octo-org/demo', workflow: 'release.yml' })
  const { body } = await client.mint(JSON.stringify({ token: identity }))
  return `__token__:${/pypi-[\w-]+/.exec(JSON.stringify(body))?.[0] ?? ''}`
}

test('an accepted file is in the index with its digests, and a wheel with its metadata', async () => {
  expect(await send(partsOf(wheel, { requires_python: '>=3.8' }))).toBe('200 OK')
  const [file] = index.state.projects.get('demo')?.releases.get('1')?.files ?? []
  const sha256 = createHash('sha256').update(wheel.bytes).digest('hex')
  expect(file).toMatchObject({
    filename: wheel.filename,
    size: wheel.bytes.length,
    uploaded: now,
  })
  expect(file?.digests.sha256).toBe(sha256)
  expect(readFileSync(file?.path ?? '')).toEqual(wheel.bytes)
  expect(readFileSync(file?.metadata?.path ?? '', 'utf8')).toContain('Name: demo')
})

test('identical bytes are done, other bytes under the same name and the same bytes elsewhere are refused', async () => {
  await send(partsOf(wheel))
  expect(await send(partsOf(wheel))).toBe('200 OK')
  const other = makeWheel({ files: { 'demo.py': 'VALUE = 2\n' } })
  const says = (filename: string) =>
    expect.stringMatching(
      new RegExp(
        `^400 File already exists \\('${filename}', with blake2_256 hash '[0-9a-f]{64}'\\)\\. See ${HELP}#file-name-reuse for more information\\.$`,
      ),
    )
  expect(await send(partsOf(other))).toEqual(says(wheel.filename))
  expect(await send(partsOf({ ...wheel, filename: 'demo-1.0-py2-none-any.whl' }))).toEqual(
    says('demo-1.0-py2-none-any.whl'),
  )
  expect(index.state.usedNames.size).toBe(1)
})

test('two uploads of one file at once are both done, and the file is there once', async () => {
  expect(await Promise.all([send(partsOf(wheel)), send(partsOf(wheel))])).toEqual(['200 OK', '200 OK'])
  expect(index.state.projects.get('demo')?.releases.get('1')?.files).toHaveLength(1)
})

test('the name of a deleted file is never free again', async () => {
  index.state.usedNames.add(wheel.filename)
  expect(await send(partsOf(wheel))).toBe(
    '400 This filename was previously used by a file that has since been deleted. Use a different version. ' +
      `See ${HELP}#file-name-reuse for more information.`,
  )
})

test('a release is open for 14 days; identical files may come later, one sdist only', async () => {
  await send(partsOf(sdist))
  now += 14 * DAY
  expect(await send(partsOf(wheel))).toBe('200 OK')
  now += 1
  const late = makeWheel({ tags: 'py2-none-any' })
  expect(await send(partsOf(late))).toBe('400 Uploading new files to releases older than 14 days is not allowed.')
  expect(await send(partsOf(sdist))).toBe('200 OK')
  expect(await send(partsOf(makeSdist({ version: '2.0' }), { version: '2.0' }))).toBe('200 OK')
  const second = makeSdist({ version: '2', description: 'again' })
  expect(await send(partsOf(second, { version: '2' }))).toBe('400 Only one sdist may be uploaded per release.')
})

test.each<[string, () => readonly Part[], string]>([
  [
    'a text field sent as a file',
    () => [...partsOf(wheel), { name: 'summary', filename: 'x', content: '' }],
    '400 summary: Should not be a tuple.',
  ],
  ['another protocol', () => partsOf(wheel, { protocol_version: '2' }), '400 Unknown protocol version.'],
  ['no digest', () => without('sha256_digest'), '400 Error: Include at least one message digest.'],
  [
    'a local version',
    () => partsOf(wheel, { version: '1.0+x' }),
    "400 The use of local versions in '1.0+x' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.",
  ],
  ['no file', () => without('content'), '400 Upload payload does not have a file.'],
  [
    'a file without a name',
    () => [...without('content'), { name: 'content', content: 'x' }],
    '500 Internal Server Error',
  ],
  [
    'a blank description',
    () => partsOf(wheel, { description: ' \n' }),
    `400 The description failed to render in the default format of reStructuredText. See ${HELP}#description-content-type for more information.`,
  ],
  [
    'a name with a slash',
    () => partsOf({ ...wheel, filename: 'a/demo-1.0-py3-none-any.whl' }),
    "400 Cannot upload a file with '/' or '\\' in the name.",
  ],
  [
    'a picture',
    () => partsOf(wheel).map((part) => (part.name === 'content' ? { ...part, type: 'image/png' } : part)),
    '400 Invalid distribution file.',
  ],
  [
    'a wrong SHA-256',
    () => partsOf(wheel, { sha256_digest: '0'.repeat(64) }),
    '400 The digest supplied does not match a digest calculated from the uploaded file.',
  ],
  [
    'a wrong BLAKE2 digest',
    () => partsOf(wheel, { blake2_256_digest: '0'.repeat(64) }),
    '400 The digest supplied does not match a digest calculated from the uploaded file.',
  ],
  [
    'no archive',
    () => partsOf({ ...wheel, bytes: Buffer.from('no archive') }),
    '400 Invalid distribution file. File is not a zipfile',
  ],
  [
    'an unknown platform tag',
    () => partsOf(makeWheel({ tags: 'py3-none-linux_x86_64' })),
    "400 Binary wheel 'demo-1.0-py3-none-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
  ],
  [
    'the name of another project',
    () => partsOf(makeWheel({ name: 'other' })),
    "400 Start filename for 'demo' with 'demo'.",
  ],
  ['another version', () => partsOf(wheel, { version: '1.1' }), "400 Version in filename should be '1.1' not '1.0'."],
  [
    'an empty line in RECORD',
    () => partsOf(makeWheel({ distInfo: { RECORD: 'demo.py,,\n\n' } })),
    '500 Internal Server Error',
  ],
  [
    'a message in another script',
    () => partsOf(wheel, { requires_python: '≥3' }),
    "400 '?3' is invalid for 'requires-python'. See https://packaging.python.org/specifications/core-metadata for more information.",
  ],
])('%s is refused in PyPI’s words, and leaves nothing behind', async (_case, parts, answer) => {
  expect(await send(parts())).toBe(answer)
  expect(index.state.projects.get('demo')?.releases.size).toBe(0)
})

test('of several faults the first in PyPI’s order is told', async () => {
  const faulty = { protocol_version: '2', name: '-', version: '1.0+x', sha256_digest: '0'.repeat(64) }
  expect(await send(partsOf(wheel, faulty), 'me:wrong')).toContain(
    '403 Invalid or non-existent authentication information.',
  )
  expect(await send(partsOf(wheel, faulty))).toBe('400 Unknown protocol version.')
  expect(await send(partsOf(wheel, { ...faulty, protocol_version: '1' }))).toContain(
    "400 '-' is an invalid value for Name.",
  )
})

test.each([
  ['read-only mode', 'readOnly', '403 Read-only mode: Uploads are temporarily disabled.'],
  [
    'closed uploads',
    'noUploads',
    `403 New uploads are temporarily disabled. See ${HELP}#admin-intervention for more information.`,
  ],
] as const)('%s refuses everything', async (_case, flag, answer) => {
  index.state.flags[flag] = true
  expect(await send(partsOf(wheel), 'me:wrong')).toBe(answer)
})

const invalid = `403 Invalid or non-existent authentication information. See ${HELP}#invalid-auth for more information.`

test('a minted token uploads to its projects for 900 seconds', async () => {
  const given = await token()
  expect(await send(partsOf(wheel), `${given}  `)).toBe('200 OK')
  now += 900_000
  expect(await send(partsOf(sdist), given)).toBe('403 Invalid API Token: token is expired, token is expired')
  index.state.tokens.clear()
  expect(await send(partsOf(sdist), given)).toBe(invalid)
})

test('a minted token is bound to publisher and projects, and creates none', async () => {
  const given = await token()
  const other = makeWheel({ name: 'other' })
  expect(await send(partsOf(other, { name: 'other' }), given)).toContain(
    '400 Non-user identities cannot create new projects.',
  )
  index.state.projects.set('other', newProject('Other'))
  const [oidc, scoped] = [
    "OIDC scoped token is not valid for project 'Other'",
    "project-scoped token is not valid for project: 'Other'",
  ]
  expect(await send(partsOf(other, { name: 'other' }), given)).toBe(
    `403 Invalid API Token: ${[oidc, scoped, oidc, scoped].join(', ')}`,
  )
  index.state.publishers[0]?.projects.delete('demo')
  const lost = "OIDC scoped token is not valid for project 'Demo'"
  expect(await send(partsOf(wheel), given)).toBe(`403 Invalid API Token: ${lost}, ${lost}`)
})

test('a user creates a project with its first file, not before', async () => {
  const bad = makeWheel({ name: 'fresh', distInfo: { METADATA: undefined } })
  expect(await send(partsOf(bad, { name: 'Fresh' }))).toContain('does not contain the required METADATA file')
  expect(index.state.projects.has('fresh')).toBe(false)
  expect(await send(partsOf(makeWheel({ name: 'fresh' }), { name: 'Fresh' }))).toBe('200 OK')
  expect(index.state.projects.get('fresh')?.name).toBe('Fresh')
  expect(await send(partsOf(makeWheel({ name: 'fre5h' }), { name: 'Dem0' }))).toBe(
    `400 The name 'Dem0' is too similar to an existing project. See ${HELP}#project-name for more information.`,
  )
})

test('without users an index says what PyPI says to passwords', async () => {
  await using bare = await startRehearsal()
  const other = await clientOf(bare)
  expect(await other.told(await other.upload(partsOf(wheel), user))).toBe(
    '403 Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
      `See ${HELP}#apitoken and ${HELP}#trusted-publishers`,
  )
})

test.each([
  [undefined, '405 Method Not Allowed'],
  ['nonsense', '405 Method Not Allowed'],
  ['submit', '410 Project pre-registration is no longer required or supported, upload your files instead.'],
  ['doc_upload', '410 Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.'],
])('the action %s', async (action, answer) => {
  const parts = partsOf(wheel, action === undefined ? {} : { ':action': action }).filter(
    ({ name }) => action !== undefined || name !== ':action',
  )
  expect(await send(parts)).toBe(answer)
})

test('the action may stand in the query', async () => {
  expect(await send(without(':action'), user, '?:action=file_upload')).toBe('200 OK')
})
