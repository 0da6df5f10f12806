import { ArchiveError } from '../../archive/archive-error.ts'
import { runPathsOf } from '../../archive/run-paths.ts'
import type { Check, Problem } from '../check.ts'
import { archive, contents, type WheelFacts } from './facts.ts'
import { BUILD_PATHS, RPATH_MARKS } from './marks.ts'
import { nativeFiles, someOf } from './natives.ts'

/** Bytes of native code that is read a second time, for where it looks for libraries. */
const READ_LIMIT = 32 * 2 ** 20
/** What Windows runs by the extension of its name. */
const WINDOWS_SCRIPT = /\.(?:bat|cmd|ps1|vbs|exe|dll)$/i

/** That what was built on one machine runs on another. */
export const SCRIPT_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-28',
    severity: 'warning',
    asks: 'scripts begin with #!python, for installers to fill in',
    definedBy: 'PEP 427, "Recommended installer features"',
    needs: [contents],
    judge: judgeShebangs,
  },
  {
    id: 'WHL-28',
    severity: 'warning',
    asks: 'no text names a folder of the machine that built it',
    definedBy: 'reproducible-builds.org, "Build path"',
    needs: [contents],
    judge: judgeBuildPaths,
  },
  {
    id: 'WHL-28',
    severity: 'warning',
    asks: 'no native code looks for libraries in folders of the machine that built it',
    definedBy: 'RPATH, RUNPATH, LC_RPATH',
    needs: [archive, contents],
    judge: judgeRunPaths,
  },
]

function judgeShebangs(facts: WheelFacts): readonly Problem[] {
  const platforms = facts.filename?.tags.map(({ platform }) => platform) ?? []
  if (platforms.length > 0 && platforms.every((platform) => platform.startsWith('win'))) return []
  const scripts = facts.members.filter(({ name, isDirectory }) => !isDirectory && /^[^/]+\.data\/scripts\//.test(name))
  return scripts.flatMap(({ name }) => {
    if (facts.contents?.get(name)?.binary !== undefined || WINDOWS_SCRIPT.test(name)) return []
    const [line = ''] = (facts.text(name) ?? '').split(/\r?\n/)
    const problem = problemOfFirstLine(line)
    return problem === undefined
      ? []
      : [
          {
            message: `${facts.name}: ${name} ${problem}`,
            remedy: "Begin it with the line '#!python'; better, declare a function under [project.scripts].",
            subject: facts.name,
          },
        ]
  })
}

/** Scripts for other programs, such as /bin/sh, are right as they are. */
function problemOfFirstLine(line: string): string | undefined {
  if (!line.startsWith('#!')) return "has no first line '#!python', so that Unix cannot run it"
  const isOfPython = /python|pypy/i.test(line)
  return isOfPython && !/^#!pythonw?(?:\s|$)/.test(line) ? `starts with '${line.slice(0, 80).trim()}'` : undefined
}

function judgeBuildPaths(facts: WheelFacts): readonly Problem[] {
  const found = facts.members.filter(({ name }) => {
    const content = facts.contents?.get(name)
    if (content === undefined || content.binary !== undefined || name.startsWith(`${facts.distInfo}/`)) return false
    return BUILD_PATHS.some((path) => content.marks.has(path))
  })
  const [first] = found
  if (first === undefined) return []
  const marks = facts.contents?.get(first.name)?.marks
  return [
    {
      message: `${facts.name}: ${someOf(found.map(({ name }) => name))} ${found.length === 1 ? 'names' : 'name'} ${BUILD_PATHS.find((path) => marks?.has(path) === true) ?? 'a folder'}…, which only the machine that built it has`,
      remedy: 'Write paths relative to the package, or leave generated files with build paths out.',
      subject: facts.name,
    },
  ]
}

function judgeRunPaths(facts: WheelFacts): readonly Problem[] {
  const marked = nativeFiles(facts).filter(({ name }) => {
    const marks = facts.contents?.get(name)?.marks
    return RPATH_MARKS.some((mark) => marks?.has(mark) === true)
  })
  return marked.flatMap(({ name }) => {
    const found = facts.contents?.get(name)?.runPaths ?? runPathsIn(facts, name)
    const paths = [...new Set(found)].filter((path) => path.startsWith('/'))
    return paths.length === 0
      ? []
      : [
          {
            message: `${facts.name}: ${name} looks for libraries in ${someOf(paths)}`,
            remedy: 'Repair the wheel (auditwheel, delocate), or link with an RPATH of $ORIGIN or @loader_path.',
            subject: facts.name,
          },
        ]
  })
}

function runPathsIn({ zip }: WheelFacts, name: string): readonly string[] {
  const member = zip?.find(name)
  if (zip === undefined || member === undefined || member.size > READ_LIMIT) return []
  try {
    return runPathsOf(zip.read(member, READ_LIMIT))
  } catch (thrown) {
    // Damage is for those to report who compare every member.
    if (thrown instanceof ArchiveError) return []
    throw thrown
  }
}
