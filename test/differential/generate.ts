// Cases: what is asked of both.
import { type Make, marker, perhapsDamaged, requirement, specifiers, version } from './grammar.ts'
import { license, metadata } from './metadata-text.ts'
import { type Random, randomFrom } from './random.ts'

export type Case =
  | { readonly kind: 'version'; readonly texts: readonly [string, string] }
  | { readonly kind: 'specifiers'; readonly text: string; readonly versions: readonly string[] }
  | { readonly kind: 'requirement'; readonly text: string }
  | { readonly kind: 'marker'; readonly text: string; readonly environment: Readonly<Record<string, string>> }
  | { readonly kind: 'license'; readonly text: string }
  | { readonly kind: 'metadata'; readonly text: string }

/** Versions near a set's own bounds, where rules differ. */
function versionsNear(random: Random, text: string): string[] {
  const bounds = text.match(/\d[\w.!+]*/g) ?? ['1.0']
  const near: readonly Make[] = [
    (r) => r.pick(bounds),
    (r) => `${r.pick(bounds)}.0`,
    (r) => `${r.pick(bounds)}.post1`,
    (r) => `${r.pick(bounds)}.dev1`,
    (r) => `${r.pick(bounds)}rc1`,
    (r) => `${r.pick(bounds)}+local`,
    version,
  ]
  return random.some(4, 4, () => random.pick(near)(random))
}

const MAKERS: readonly { readonly share: number; readonly make: (random: Random) => Case }[] = [
  {
    share: 25,
    make: (random) => ({ kind: 'version', texts: [perhapsDamaged(random, version(random)), version(random)] }),
  },
  {
    share: 22,
    make: (random) => {
      const text = perhapsDamaged(random, specifiers(random), 0.15)
      return { kind: 'specifiers', text, versions: versionsNear(random, text) }
    },
  },
  { share: 20, make: (random) => ({ kind: 'requirement', text: perhapsDamaged(random, requirement(random)) }) },
  {
    share: 13,
    make: (random) => ({
      kind: 'marker',
      text: perhapsDamaged(random, marker(random)),
      environment: environmentOf(random),
    }),
  },
  { share: 5, make: (random) => ({ kind: 'license', text: perhapsDamaged(random, license(random)) }) },
  { share: 15, make: (random) => ({ kind: 'metadata', text: metadata(random) }) },
]

function environmentOf(random: Random): Readonly<Record<string, string>> {
  const full = random.pick(['3.8.1', '3.12.1', '3.12.0rc1', '3.15.0a1+'])
  return {
    python_version: full.split('.').slice(0, 2).join('.'),
    python_full_version: full,
    os_name: random.pick(['posix', 'nt']),
    sys_platform: random.pick(['linux', 'win32']),
    platform_release: random.pick(['6.1.0-generic', '10', '']),
    platform_machine: 'x86_64',
    platform_system: 'Linux',
    platform_version: '#1 SMP',
    platform_python_implementation: random.pick(['CPython', 'PyPy']),
    implementation_name: 'cpython',
    implementation_version: full,
    extra: random.pick(['', 'a-b']),
  }
}

/** `count` cases, the same for the same seed. */
export function casesOf(seed: number, count: number): readonly Case[] {
  const random = randomFrom(seed)
  const all = MAKERS.reduce((sum, { share }) => sum + share, 0)
  return MAKERS.flatMap(({ share, make }) =>
    Array.from({ length: Math.round((count * share) / all) }, () => make(random)),
  )
}
