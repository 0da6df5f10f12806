import { expandTags, TagError, tagText } from '../../standards/tags.ts'
import type { Check, Problem } from '../check.ts'
import { wheelFile, wheelName, type WheelFacts } from './facts.ts'
import { someOf } from './natives.ts'

const RETAG = 'Use `wheel tags` to change tags, not a renaming: it writes file name, WHEEL and RECORD together.'

/** WHEEL: what installers decide by, beside the file name. */
export const WHEEL_FILE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-12',
    severity: 'error',
    asks: 'Wheel-Version is one that installers know',
    definedBy: 'binary distribution format',
    needs: [wheelFile],
    judge: judgeVersion,
  },
  {
    id: 'WHL-12',
    severity: 'error',
    asks: 'Root-Is-Purelib is true or false',
    definedBy: 'binary distribution format',
    needs: [wheelFile],
    judge: judgePurity,
  },
  {
    id: 'WHL-12',
    severity: 'error',
    asks: 'WHEEL has the tags of the file name',
    definedBy: 'binary distribution format; PEP 425',
    needs: [wheelFile, wheelName],
    judge: judgeTags,
  },
  {
    id: 'WHL-12',
    severity: 'error',
    asks: 'WHEEL has the build tag of the file name',
    definedBy: 'binary distribution format',
    needs: [wheelFile, wheelName],
    judge: judgeBuild,
  },
]

function judgeVersion({ name, wheelFile }: WheelFacts): readonly Problem[] {
  const version = wheelFile?.wheelVersion
  if (version !== undefined && /^1\.\d+$/.test(version)) return []
  return [
    {
      message: `${name}: WHEEL says Wheel-Version ${version ?? 'nothing'}; expected 1.0`,
      remedy: 'Build it with a backend that writes Wheel-Version: 1.0; installers refuse all else.',
    },
  ]
}

function judgePurity({ name, wheelFile }: WheelFacts): readonly Problem[] {
  const value = wheelFile?.rootIsPurelib
  if (value !== undefined && /^(?:true|false)$/i.test(value)) return []
  return [
    {
      message: `${name}: WHEEL says Root-Is-Purelib ${value ?? 'nothing'}; expected true or false`,
      remedy: 'Write Root-Is-Purelib: true for a wheel without compiled code, false for all others.',
    },
  ]
}

function judgeTags({ name, wheelFile, filename }: WheelFacts): readonly Problem[] {
  const said = new Set<string>()
  for (const line of wheelFile?.tags ?? [])
    try {
      for (const tag of expandTags(line)) said.add(tagText(tag))
    } catch (thrown) {
      if (!(thrown instanceof TagError)) throw thrown
      return [{ message: `${name}: WHEEL: ${thrown.message}`, remedy: RETAG }]
    }
  const named = new Set(filename?.tags.map(tagText))
  const isSame = said.size === named.size && [...said].every((tag) => named.has(tag))
  if (isSame) return []
  const { python = '', abi = '', platform = '' } = filename?.parts ?? {}
  return [
    {
      message: `${name}: WHEEL says ${someOf([...said]) || 'no tag'}, the file name says ${python}-${abi}-${platform}`,
      remedy: RETAG,
    },
  ]
}

function judgeBuild({ name, wheelFile, filename }: WheelFacts): readonly Problem[] {
  const named = filename?.parts.build
  if (wheelFile?.build === named) return []
  return [
    {
      message: `${name}: WHEEL says Build ${wheelFile?.build ?? 'nothing'}, the file name says ${named ?? 'nothing'}`,
      remedy: RETAG,
    },
  ]
}
