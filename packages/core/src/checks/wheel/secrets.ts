import type { Check, Problem } from '../check.ts'
import { refusalText } from '../pypi/warehouse.ts'
import { archive, contents, type WheelFacts } from './facts.ts'
import { isForTrial, someOf } from './natives.ts'
import { SECRETS, type Secret } from './secrets-table.ts'

interface FileRule {
  readonly pattern: RegExp
  /** Completes "{member} …". */
  readonly is: string
}

/** Files that hold credentials by their very name; samples of them do not. */
const CREDENTIAL_FILES: readonly FileRule[] = [
  {
    pattern: /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)\w+)?$/,
    is: 'is a file of credentials by its name',
  },
  {
    pattern: /(?:^|\/)(?:\.pypirc|\.netrc|_netrc|\.npmrc|\.git-credentials|\.htpasswd)$/,
    is: 'is a file of credentials by its name',
  },
  { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/, is: 'is a private key by its name' },
  {
    pattern: /(?:^|\/)\.aws\/credentials$|(?:^|\/)\.docker\/config\.json$/,
    is: 'is a file of credentials by its name',
  },
  { pattern: /(?:^|\/)\.git\//, is: 'belongs to a git repository, whose configuration may hold a token' },
]

const LITTER: readonly FileRule[] = [
  { pattern: /(?:^|\/)node_modules\//, is: 'belongs to the packages of a JavaScript build' },
  { pattern: /\.(?:js|css|mjs|cjs)\.map$/, is: 'is a source map' },
  { pattern: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/, is: 'was left by a file manager' },
  { pattern: /\.(?:orig|rej|swp|swo)$|~$/, is: 'was left by an editor' },
  {
    pattern: /(?:^|\/)(?:\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|\.idea|\.vscode)\//,
    is: 'belongs to a tool',
  },
]

const KEY_FILE = /\.(?:pem|key)$|(?:^|\/)id_\w+$/i

/** That nothing is published which should have stayed at home. */
export const SECRET_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-29',
    severity: 'error',
    asks: 'no code is encrypted in a way that PyPI refuses',
    definedBy: 'Warehouse',
    needs: [contents],
    judge: judgeCode,
  },
  {
    id: 'WHL-29',
    severity: 'error',
    asks: 'no file is one that holds credentials',
    definedBy: 'names that programs give to such files',
    needs: [archive],
    judge: (facts) =>
      judgeNames(
        facts,
        CREDENTIAL_FILES,
        'Take it out of the wheel, and replace what it held: whoever has the wheel has it.',
      ),
  },
  {
    id: 'WHL-29',
    severity: 'error',
    asks: 'no text holds a token or a private key',
    definedBy: "the issuers' documentation of their formats",
    needs: [contents],
    judge: judgeTexts,
  },
  {
    id: 'WHL-29',
    severity: 'warning',
    asks: 'nothing was packed that tools leave in a source tree',
    definedBy: 'names that tools give to such files',
    needs: [archive],
    judge: (facts) => judgeNames(facts, LITTER, 'Exclude it in the configuration of the build backend.'),
  },
]

function judgeCode({ name, refusals }: WheelFacts): readonly Problem[] {
  const refusal = refusals.get('encrypted code')
  if (refusal === undefined) return []
  const remedy = 'Publish the source, or compile it; PyPI hosts no encrypted code.'
  return [{ message: `${name}: ${refusalText(refusal)}`, remedy, subject: name }]
}

function judgeNames(facts: WheelFacts, rules: readonly FileRule[], remedy: string): readonly Problem[] {
  const files = facts.members.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name)
  return rules.flatMap(({ pattern, is }) => {
    const [first, ...others] = files.filter((name) => pattern.test(name))
    if (first === undefined) return []
    const more = others.length === 0 ? '' : `; so are ${someOf(others)}`
    return [{ message: `${facts.name}: ${first} ${is}${more}`, remedy, subject: facts.name }]
  })
}

function judgeTexts(facts: WheelFacts): readonly Problem[] {
  const found = facts.members.flatMap(({ name }) => secretsIn(facts, name))
  return SECRETS.flatMap((secret) =>
    [true, false].flatMap((isInUse) => {
      const places = found.filter((one) => one.secret === secret && one.isInUse === isInUse)
      return places.length === 0 ? [] : [secretProblem(facts.name, places)]
    }),
  )
}

interface FoundSecret {
  readonly secret: Secret
  readonly member: string
  /** Counts from 1. */
  readonly line: number
  readonly isInUse: boolean
}

function secretsIn(facts: WheelFacts, member: string): readonly FoundSecret[] {
  const marks = facts.contents?.get(member)?.marks
  const suspects = SECRETS.filter(({ mark }) => marks?.has(mark) === true)
  const text = suspects.length === 0 ? undefined : facts.text(member)
  if (text === undefined) return []
  return suspects.flatMap((secret) => {
    const found = [...text.matchAll(new RegExp(secret.pattern, 'g'))].find(([token]) => !isPlaceholder(token))
    if (found === undefined) return []
    // A key in a file of its own is in use; one in a test, or in code, may be there for show.
    const isInUse = secret.severity === 'error' || (KEY_FILE.test(member) && !isForTrial(member))
    return [{ secret, member, line: text.slice(0, found.index).split('\n').length, isInUse }]
  })
}

/** What was found is not shown: logs are read by more people than wheels. */
function secretProblem(file: string, places: readonly FoundSecret[]): Problem {
  const [first, ...others] = places
  const { name, mark } = first?.secret ?? { name: '', mark: '' }
  const more = others.length === 0 ? '' : `; so do ${someOf(others.map(({ member }) => member))}`
  const isInUse = first?.isInUse === true
  return {
    message: `${file}: ${first?.member ?? ''} holds what looks like ${name} (${mark}…, line ${first?.line ?? 1})${more}`,
    remedy: isInUse
      ? 'Revoke it, then take it out of the wheel: whoever has the wheel has it.'
      : 'If it protects anything, revoke it and take it out of the wheel.',
    severity: isInUse ? 'error' : 'warning',
    subject: file,
  }
}

/** `ghp_xxxxxxxx…`, `AKIAIOSFODNN7EXAMPLE`: what documentation shows in place of a real one. */
function isPlaceholder(token: string): boolean {
  return /example|xxxx/i.test(token) || new Set(token).size < 8
}
