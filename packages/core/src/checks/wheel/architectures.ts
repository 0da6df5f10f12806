import type { Check, Problem } from '../check.ts'
import { contents, type WheelFacts, wheelName } from './facts.ts'
import { binaryText, type NativeFile, nativeFiles } from './natives.ts'
import { codeOfPlatform, isCodeFor, type PlatformCode } from './platforms.ts'
import { strayFiles } from './strays.ts'

/** That native code is for the platform that the tag names. */
export const ARCHITECTURE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-15',
    key: 'wheel-tag-content',
    severity: 'error',
    asks: 'native code is for the processors that the tag names',
    definedBy: 'PEP 425; headers of ELF, PE, Mach-O',
    needs: [wheelName, contents],
    judge: judgeArchitectures,
  },
]

function judgeArchitectures(facts: WheelFacts): readonly Problem[] {
  const platforms = [...new Set(facts.filename?.tags.map(({ platform }) => platform))]
  const strays = new Set(strayFiles(facts).map(({ name }) => name))
  const files = nativeFiles(facts).filter(({ name }) => !strays.has(name))
  // One problem is enough for tags that ask the same: manylinux_2_17_x86_64.manylinux2014_x86_64.
  const asked = new Map(
    platforms.flatMap((platform) => {
      const code = codeOfPlatform(platform)
      return code === undefined ? [] : [[JSON.stringify(code), { platform, code }] as const]
    }),
  )
  return [...asked.values()].flatMap(({ platform, code }) => judgePlatform(facts.name, platform, code, files))
}

function judgePlatform(
  name: string,
  platform: string,
  code: PlatformCode,
  files: readonly NativeFile[],
): readonly Problem[] {
  const wrong = files.filter(({ binary }) => !isCodeFor(binary, code))
  const worst = wrong.find(isLoaded) ?? wrong[0]
  if (worst === undefined) return []
  const more = wrong.length === 1 ? '' : `, and ${wrong.length - 1} more do not fit`
  return [
    {
      message: `${name} is tagged ${platform}, its binary ${worst.name} is ${binaryText(worst.binary)}${more}`,
      remedy: remedyFor(platform, code),
      // Files for another system, beside those for this one, may be what the package is about.
      severity: isLoaded(worst) || code.needs.length > 1 || wrong.length === files.length ? 'error' : 'warning',
      subject: name,
    },
  ]
}

/** Whether installing or importing the wheel makes use of it for certain. */
function isLoaded({ use }: NativeFile): boolean {
  return use.kind !== 'other'
}

function remedyFor(platform: string, { needs }: PlatformCode): string {
  if (needs.length > 1)
    return `Build every library for ${needs.join(' and ')} (maturin: --target universal2-apple-darwin; cibuildwheel: archs = ["universal2"]) or tag the wheel for the one that it has.`
  return `Build it for ${needs[0] ?? platform}, or correct the tag.`
}
