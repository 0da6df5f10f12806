import type { RehearsalConfig } from '@pyrelease/rehearsal'
import { describe, expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type Part, partsOf } from './exchange.ts'
import { ANN, as, BOB, demo, openStage, publisher, wheel } from './stage.ts'

// What the index's own state decides of an uploader and a project: (state, who, form) → PyPI's status and text.

const HELP = 'https://pypi.org/help/'
const NAMES = `See ${HELP}#project-name for more information.`

/** A wheel of another project. */
const other = (name: string): readonly Part[] => partsOf(makeWheel({ name: name.toLowerCase() }), { name })

const INVALID = `403 Invalid or non-existent authentication information. See ${HELP}#invalid-auth for more information.`
const EMAIL = (user: string) =>
  `403 User '${user}' does not have a verified primary email address. Please add a verified primary email before ` +
  `attempting to upload to PyPI. See ${HELP}#verified-email for more information.`
const FACTOR = (user: string) =>
  `403 User '${user}' does not have two-factor authentication enabled. Please enable two-factor authentication before ` +
  `attempting to upload to PyPI. See ${HELP}#two-factor-authentication for more information.`
const twice = (reason: string) => `403 Invalid API Token: ${reason}, ${reason}`

describe('who uploads', () => {
  test.each<[string, RehearsalConfig, string, readonly Part[], string]>([
    ['an owner with a token of the account', {}, ANN, partsOf(wheel), '200 OK'],
    ['an owner with a token of the project', {}, as('pypi-one'), partsOf(wheel), '200 OK'],
    ['a maintainer', demo({ maintainers: ['bob'] }), BOB, partsOf(wheel), '200 OK'],
    ['white space around a token', {}, as(' pypi-all '), partsOf(wheel), '200 OK'],
    ['an unknown token', {}, as('pypi-none'), partsOf(wheel), INVALID],
    ['no credentials in it', {}, '__token__', partsOf(wheel), INVALID],
    [
      'a user with a password where nobody has one',
      {},
      'ann:secret',
      partsOf(wheel),
      `403 Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See ${HELP}#apitoken and ${HELP}#trusted-publishers`,
    ],
    [
      'somebody else',
      {},
      BOB,
      partsOf(wheel),
      `403 The user 'bob' isn't allowed to upload to project 'Demo'. ${NAMES}`,
    ],
    [
      'a token of another project',
      { projects: [{ name: 'other', owners: ['ann'] }] },
      as('pypi-one'),
      other('Other'),
      twice("project-scoped token is not valid for project: 'other'"),
    ],
    ['an expired token', {}, as('pypi-old'), partsOf(wheel), twice('token is expired')],
    [
      'a token of one project, for a new one',
      {},
      as('pypi-one'),
      other('fresh'),
      twice("project-scoped token is not valid for project: 'fresh'"),
    ],
    ['a user without a verified address', {}, as('pypi-unmailed'), partsOf(wheel), EMAIL('unmailed')],
    ['a user without a second factor', {}, as('pypi-simple'), partsOf(wheel), FACTOR('simple')],
    ['the same, for a new project', {}, as('pypi-unmailed'), other('requests-not'), EMAIL('unmailed')],
  ])('%s', async (_case, config, credentials, parts, answer) => {
    await using stage = await openStage(config)
    expect(await stage.send(credentials, parts)).toBe(answer)
  })

  test('a token with another end is known, and not believed', async () => {
    await using stage = await openStage({ publishers: [{ ...publisher, project: 'demo' }] })
    const token = await stage.minted()
    const last = token.endsWith('A') ? 'B' : 'A'
    expect(await stage.send(token.slice(0, -1) + last)).toBe('403 Invalid API Token: signatures do not match')
    expect(await stage.send(token)).toBe('200 OK')
  })
})

describe('the state of a project', () => {
  const denied = `403 The given token isn't allowed to upload to project 'Demo'. ${NAMES}`
  const user = `403 The user 'ann' isn't allowed to upload to project 'Demo'. ${NAMES}`
  const inactive =
    '400 Organization account owning this project is inactive. This may be due to inactive billing for Company ' +
    'Organizations, or administrator intervention for Community Organizations. Please contact support+orgs@pypi.org.'
  test.each<[string, RehearsalConfig, string, string]>([
    ['archived', demo({ status: 'archived' }), user, denied],
    ['quarantined', demo({ status: 'quarantined' }), '200 OK', denied],
    ['of an active organisation', demo({ organization: { name: 'org', active: true } }), '200 OK', '200 OK'],
    ['of an inactive organisation', demo({ organization: { name: 'org', active: false } }), inactive, inactive],
  ])('%s', async (_case, config, ofUser, ofJob) => {
    await using stage = await openStage({ ...config, publishers: [{ ...publisher, project: 'demo' }] })
    expect(await stage.send(await stage.minted())).toBe(ofJob)
    expect(await stage.send(ANN, partsOf(makeSdist()))).toBe(ofUser)
  })

  test('a project goes by the name of its last upload, from the checks of the description on', async () => {
    await using stage = await openStage()
    expect(await stage.send(ANN, partsOf(makeWheel({ name: 'other' }), { name: 'DEMO' }))).toBe(
      "400 Start filename for 'DEMO' with 'demo'.",
    )
    expect(stage.index.state.projects.get('demo')?.name).toBe('Demo')
    expect(await stage.send(ANN, partsOf(wheel, { name: 'DEMO' }))).toBe('200 OK')
    expect(stage.index.state.projects.get('demo')?.name).toBe('DEMO')
  })
})

describe('a new project', () => {
  const closed = `New project registration temporarily disabled. See ${HELP}#admin-intervention for more information.`
  test.each<[string, RehearsalConfig, string, string]>([
    ['with a free name', {}, 'fresh', '200 OK'],
    ['while registration is closed', { flags: { noNewProjects: true } }, 'fresh', `403 ${closed}`],
    ['with a prohibited name', { prohibited: ['Fresh'] }, 'fresh', `400 The name 'fresh' isn't allowed. ${NAMES}`],
    [
      'with the name of a module',
      { prohibited: ['json'] },
      'JSON',
      `400 The name 'JSON' isn't allowed (conflict with Python Standard Library module name). ${NAMES}`,
    ],
    ['with a name like another', {}, 'd-em0', `400 The name 'd-em0' is too similar to an existing project. ${NAMES}`],
    [
      'of somebody who made enough of them',
      { limits: { newProjectsPerUser: 0 }, flags: { noNewProjects: true } },
      'fresh',
      '429 Too many new projects created',
    ],
    [
      'from an address that made enough',
      { limits: { newProjectsPerAddress: 0 } },
      'fresh',
      '429 Too many new projects created',
    ],
  ])('%s', async (_case, config, name, answer) => {
    await using stage = await openStage(config)
    expect(await stage.send(BOB, other(name))).toBe(answer)
    expect(stage.index.state.projects.has('fresh')).toBe(answer === '200 OK')
  })

  test('belongs to the one who made it; 20 an hour, those counted of which nothing came', async () => {
    let now = Date.UTC(2026, 0, 2)
    await using stage = await openStage({ clock: () => now })
    const bad = (name: string) => partsOf(makeWheel({ name, distInfo: { METADATA: undefined } }), { name })
    expect(await stage.send(BOB, other('mine'))).toBe('200 OK')
    expect([...(stage.index.state.projects.get('mine')?.roles ?? [])]).toEqual([['bob', 'Owner']])
    for (let at = 1; at < 20; at++) expect(await stage.send(BOB, bad(`try${at}`))).toContain('400 Wheel ')
    expect(await stage.send(BOB, other('one-more'))).toBe('429 Too many new projects created')
    expect(await stage.send(ANN, other('of-ann'))).toBe('200 OK')
    now += 3_600_000
    expect(await stage.send(BOB, other('one-more'))).toBe('200 OK')
  })

  test('takes pending publishers of others with it, not those of its maker', async () => {
    await using stage = await openStage({
      pending: [
        { ...publisher, project: 'Fresh', user: 'bob' },
        { ...publisher, project: 'fre5h', workflow: 'other.yml', user: 'bob' },
        { ...publisher, project: 'fr-esh', workflow: 'mine.yml', user: 'ann' },
      ],
    })
    expect(await stage.send(ANN, other('fresh'))).toBe('200 OK')
    expect(stage.index.state.pending.map(({ project }) => project)).toEqual(['fre5h', 'fr-esh'])
  })
})
