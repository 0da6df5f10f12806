import { describe, expect, test } from '@jest/globals'
import { type CargoMapping, toCargo, toPep440 } from '../../../packages/core/src/standards/cargo-version.ts'
import { compareVersions, normalizeVersion, sameVersion } from '../../../packages/core/src/standards/version.ts'

type Verdict = 'ok' | 'caution' | 'inverted'

/** Pre-release parts of `1.0.0`, what they become, and how that is judged. */
const MAPPED: readonly (readonly [string, string, Verdict])[] = [
  ['', '1.0.0', 'ok'],
  ['-rc.1', '1.0.0rc1', 'ok'],
  ['-alpha.1', '1.0.0a1', 'ok'],
  ['-beta.2', '1.0.0b2', 'ok'],
  ['-rc1', '1.0.0rc1', 'caution'],
  ['-RC.1', '1.0.0rc1', 'caution'],
  ['-rc-1', '1.0.0rc1', 'caution'],
  ['-rc', '1.0.0rc0', 'caution'],
  ['-alpha', '1.0.0a0', 'caution'],
  ['-a.1', '1.0.0a1', 'caution'],
  ['-b2', '1.0.0b2', 'caution'],
  ['-pre.1', '1.0.0rc1', 'caution'],
  ['-c.1', '1.0.0rc1', 'caution'],
  ['-preview.3', '1.0.0rc3', 'caution'],
  ['-dev', '1.0.0.dev0', 'inverted'],
  ['-dev.1', '1.0.0.dev1', 'inverted'],
  ['-dev.20260825', '1.0.0.dev20260825', 'inverted'],
  ['-rc.1.dev.2', '1.0.0rc1.dev2', 'inverted'],
  ['-rc.1.dev2', '1.0.0rc1.dev2', 'inverted'],
  ['-alpha.1.dev.3', '1.0.0a1.dev3', 'inverted'],
  ['-alpha.1.post.1', '1.0.0a1.post1', 'caution'],
  ['-alpha.1-1', '1.0.0a1.post1', 'caution'],
  ['-alpha1-1', '1.0.0a1.post1', 'caution'],
  ['-rc.1-1', '1.0.0rc1.post1', 'caution'],
  ['-0', '1.0.0.post0', 'inverted'],
  ['-1', '1.0.0.post1', 'inverted'],
  ['-7', '1.0.0.post7', 'inverted'],
  ['-post', '1.0.0.post0', 'inverted'],
  ['-post.1', '1.0.0.post1', 'inverted'],
  ['-r1', '1.0.0.post1', 'inverted'],
  ['-r.1', '1.0.0.post1', 'inverted'],
  ['-rev2', '1.0.0.post2', 'inverted'],
  ['-rev.2', '1.0.0.post2', 'inverted'],
  ['-post.1.dev.2', '1.0.0.post1.dev2', 'inverted'],
  ['+abc', '1.0.0+abc', 'caution'],
  ['+1.2-3', '1.0.0+1.2.3', 'caution'],
  ['-rc.1+build.5', '1.0.0rc1+build.5', 'caution'],
]

/** maturin fails on these. */
const REFUSED: readonly string[] = [
  ...['-alpha.beta', '-alpha.1.2', '-rc.1.1', '-nightly', '-nightly.5', '-SNAPSHOT', '-canary.1', '-next.4', '-test.1'],
  ...['-a1.b2', '-0.3.7', '-x.7.z.92', '-dev1.2', '-1-1', '-beta-2-fix'],
]

function verdictOf(mapping: CargoMapping): string {
  if ('refused' in mapping) return 'refused'
  if (mapping.inverted !== undefined) return 'inverted'
  return mapping.caution === undefined ? 'ok' : 'caution'
}

describe('Cargo to PEP 440', () => {
  test.each(MAPPED)('1.0.0%s becomes %s: %s', (suffix, version, verdict) => {
    const mapping = toPep440(`1.0.0${suffix}`)
    expect(mapping).toMatchObject({ version })
    expect(verdictOf(mapping)).toBe(verdict)
  })

  test.each(REFUSED)('1.0.0%s is refused', (suffix) => {
    expect(toPep440(`1.0.0${suffix}`)).toMatchObject({ refused: expect.stringContaining('is no PEP 440 version') })
  })

  test.each(['1.0', 'v1.0.0', ' 1.0.0', '1.0.0rc1', '01.0.0', 'nonsense'])('%j is no Cargo version', (text) => {
    expect(toPep440(text)).toMatchObject({ refused: expect.stringContaining('is no SemVer version') })
  })

  test.each([
    ['1.0.0-1', 'Cargo 1.0.0-1 becomes 1.0.0.post1, which is newer than 1.0.0, not older'],
    ['1.0.0-dev.1', 'Cargo 1.0.0-dev.1 becomes 1.0.0.dev1, which is older than 1.0.0a1, not newer'],
    ['1.0.0-rc.1.dev.2', 'Cargo 1.0.0-rc.1.dev.2 becomes 1.0.0rc1.dev2, which is older than 1.0.0rc1, not newer'],
  ])('%s: the inversion is told', (cargo, inverted) => {
    expect(toPep440(cargo)).toMatchObject({ inverted })
  })

  test('on the safe subset both orders agree, pair by pair', () => {
    // In the order that SemVer gives them: identifiers as text, numbers by value, the release after its pre-releases.
    const numbers = [0, 1, 2, 9, 10, 11]
    const suffixes = [...['alpha', 'beta', 'rc'].flatMap((phase) => numbers.map((n) => `-${phase}.${n}`)), '']
    const versions = ['0.9.0', '1.0.0', '1.0.1', '1.10.0', '2.0.0'].flatMap((base) =>
      suffixes.map((suffix) => toPep440(base + suffix)),
    )
    expect(versions).toHaveLength(95)
    expect(versions.filter((mapping) => verdictOf(mapping) !== 'ok')).toEqual([])
    const mapped = versions.map((mapping) => ('version' in mapping ? mapping.version : ''))
    const wrong = mapped.flatMap((a, i) =>
      mapped.filter((b, j) => Math.sign(compareVersions(a, b)) !== Math.sign(i - j)).map((b) => `${a} against ${b}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('PEP 440 to Cargo', () => {
  test.each([
    ['0.1.0rc1', '0.1.0-rc.1'],
    ['0.1.0a1', '0.1.0-alpha.1'],
    ['0.1.0b2', '0.1.0-beta.2'],
    ['1.2.1.dev42', '1.2.1-dev.42'],
    ['1.2', '1.2.0'],
    ['3', '3.0.0'],
    ['2026.08.1', '2026.8.1'],
    ['1.2.3.4', undefined],
    ['1!2.0.0', undefined],
    ['1.0.0.post1', undefined],
    ['1.0.0a1.post1', undefined],
    ['1.0.0a1.dev1', undefined],
    ['1.0.0+local', undefined],
    ['nonsense', undefined],
  ])('%s becomes %s', (pep440, cargo) => {
    expect(toCargo(pep440)).toBe(cargo)
    if (cargo === undefined) return
    const back = toPep440(cargo)
    expect('version' in back && sameVersion(back.version, pep440)).toBe(true)
    // With three numbers there is nothing to add, and the round trip gives the normal form itself.
    if (/^\d+\.\d+\.\d+/.test(pep440)) expect(back).toMatchObject({ version: normalizeVersion(pep440) })
  })
})
