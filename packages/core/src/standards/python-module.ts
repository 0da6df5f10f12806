import { readPythonTokens } from './python-tokens.ts'

export interface ModuleNames {
  /** Names that the module has after it was imported; a name that it deletes again is among them. */
  readonly names: ReadonlySet<string>
  /** True where more names may exist than can be read: `from … import *`, `__getattr__`, `globals()`, broken source. */
  readonly open: boolean
}

type Tokens = readonly string[]

const IS_NAME = /^[\p{XIDS}_]\p{XIDC}*$/u
const BLOCKS = new Set(['if', 'elif', 'else', 'while', 'for', 'with', 'try', 'except', 'finally'])
const SUBSCRIPTS = new Set(['.', '[', '('])
/** What may follow `case` where it is a name. */
const NO_PATTERN = new Set(['.', '=', ':', ','])

/**
 * The names that Python source binds at the top level of its module: functions, classes, targets of assignments and loops,
 * imports; in the blocks of `if`, `try`, `with`, `for`, `while` and `match` too, and what functions declare `global`.
 * Nothing is executed. Source: The Python Language Reference, "Naming and binding".
 */
export function namesBoundIn(text: string): ModuleNames {
  const { lines, isWhole } = readPythonTokens(text)
  const names = new Set<string>()
  let open = !isWhole
  const bind = (name: string): void => {
    // Identifiers are compared in this form.
    names.add(name.normalize('NFKC'))
  }
  let scope: number | undefined
  for (const { indent, tokens } of lines) {
    open ||= reachesNamespace(tokens)
    if (scope !== undefined && indent > scope) {
      globalsIn(tokens).forEach(bind)
      continue
    }
    scope = undefined
    for (const statement of statementsOf(tokens)) {
      if (opensScope(statement)) scope = indent
      boundBy(statement).forEach(bind)
      open ||= statement[0] === 'from' && statement.at(-1) === '*'
    }
    open ||= scope === undefined && calls(tokens, 'locals')
  }
  return { names, open: open || names.has('__getattr__') }
}

/** Whether a line may write into the module's namespace by other means than a statement that binds. */
function reachesNamespace(tokens: Tokens): boolean {
  const ownModule = tokens.some((token, at) => token === 'modules' && tokens[at + 2] === '__name__')
  return ownModule || calls(tokens, 'globals') || calls(tokens, 'exec')
}

function calls(tokens: Tokens, name: string): boolean {
  return tokens.some((token, at) => token === name && tokens[at + 1] === '(' && tokens[at - 1] !== '.')
}

function globalsIn(tokens: Tokens): Tokens {
  const at = tokens.indexOf('global')
  if (at === -1) return []
  const end = tokens.indexOf(';', at)
  return tokens.slice(at + 1, end === -1 ? undefined : end).filter((token) => IS_NAME.test(token))
}

/** `async def`, `def`, `class`: what follows belongs to a scope of its own. */
function opensScope([first, second]: Tokens): boolean {
  return first === 'def' || first === 'class' || (first === 'async' && second === 'def')
}

/** The simple statements of a line, and the headers before them. */
function statementsOf(tokens: Tokens): Tokens[] {
  if (opensScope(tokens)) return [tokens]
  if (opensBlock(tokens)) {
    const end = headerEnd(tokens)
    const rest = tokens.slice(end + 1)
    return [tokens.slice(0, end), ...(rest.length === 0 ? [] : statementsOf(rest))]
  }
  return splitAt(tokens, ';')
}

function opensBlock(tokens: Tokens): boolean {
  const [first = '', second = ''] = tokens
  if (first === 'async') return BLOCKS.has(second)
  if (first === 'match') return tokens.length > 2 && tokens.at(-1) === ':'
  // `case: int = 1` annotates; a pattern has at least one token.
  if (first === 'case') return headerEnd(tokens) > 1 && headerEnd(tokens) < tokens.length && !NO_PATTERN.has(second)
  return BLOCKS.has(first)
}

/** Where the colon stands that ends a header: not one in brackets, nor that of a lambda. */
function headerEnd(tokens: Tokens): number {
  let lambdas = 0
  for (const [at, token] of atTopLevel(tokens)) {
    if (token === 'lambda') lambdas += 1
    else if (token === ':' && lambdas === 0) return at
    else if (token === ':') lambdas -= 1
  }
  return tokens.length
}

function boundBy(statement: Tokens): Tokens {
  const [first = '', second = ''] = statement
  if (first === 'async') return boundBy(statement.slice(1))
  if (first === 'def' || first === 'class') return [second]
  if (first === 'import') return importsIn(statement.slice(1)).map((name) => name.replace(/\..*/, ''))
  if (first === 'from') return importsIn(statement.slice(statement.indexOf('import') + 1))
  if (first === 'global') return globalsIn(statement)
  const walrus = statement.filter((_, at) => statement[at + 1] === ':=')
  return [...walrus, ...targetsOf(statement)]
}

function targetsOf(statement: Tokens): Tokens {
  const [first = '', second = '', third = ''] = statement
  if (first === 'for') return namesIn(statement.slice(1, indexAtTopLevel(statement, 'in')))
  if (first === 'with') return statement.flatMap((token, at) => (token === 'as' ? targetAfter(statement, at) : []))
  // What `except … as name` binds is unbound when its block ends.
  if (first === 'except') return []
  if (first === 'case' && second !== '=') return capturesIn(statement.slice(1))
  if (first === 'type' && IS_NAME.test(second) && (third === '=' || third === '[')) return [second]
  // A lambda's defaults are no assignments.
  const lambda = statement.indexOf('lambda')
  const parts = splitAt(lambda === -1 ? statement : statement.slice(0, lambda), '=')
  const augmented = parts.length === 1 ? statement.findIndex((token) => /^[^=!<>:]{1,2}=$/.test(token)) : -1
  if (augmented !== -1) return namesIn(statement.slice(0, augmented))
  return parts.slice(0, -1).flatMap((part) => namesIn(part.slice(0, indexAtTopLevel(part, ':'))))
}

/** `a.b as c, d`, perhaps in parentheses: what is bound to each, dotted where nothing renames it. */
function importsIn(tokens: Tokens): string[] {
  return splitAt(
    tokens.filter((token) => token !== '(' && token !== ')'),
    ',',
  ).flatMap((item) => {
    const name = item.includes('as') ? item.slice(item.indexOf('as') + 1) : item
    return name.length === 0 || name[0] === '*' ? [] : [name.join('')]
  })
}

/** The target that `as` names, up to the comma, colon or bracket that ends it. */
function targetAfter(statement: Tokens, at: number): Tokens {
  const rest = statement.slice(at + 1)
  let depth = 0
  const end = rest.findIndex((token) => {
    if (depth === 0 && (token === ',' || token === ')')) return true
    depth += depthChange(token)
    return false
  })
  return namesIn(end === -1 ? rest : rest.slice(0, end))
}

/** Names in a list of targets; `a.b` and `a[0]` bind none. */
function namesIn(targets: Tokens): Tokens {
  return splitAt(targets, ',').flatMap((target) => {
    const [first = '', second] = target
    if (first === '*') return namesIn(target.slice(1))
    if (first === '(' || first === '[') {
      const isWhole = closingOf(target) === target.length - 1
      return isWhole ? namesIn(target.slice(1, -1)) : []
    }
    return IS_NAME.test(first) && !(second !== undefined && SUBSCRIPTS.has(second)) ? [first] : []
  })
}

/** Names that a pattern of `case` captures: not those of classes, of constants and of keywords. */
function capturesIn(pattern: Tokens): Tokens {
  const guard = indexAtTopLevel(pattern, 'if')
  return pattern
    .slice(0, guard)
    .filter(
      (token, at) =>
        IS_NAME.test(token) &&
        !['_', 'as', 'None', 'True', 'False'].includes(token) &&
        pattern[at - 1] !== '.' &&
        !['.', '(', '='].includes(pattern[at + 1] ?? ''),
    )
}

function closingOf(tokens: Tokens): number {
  let depth = 0
  return tokens.findIndex((token) => (depth += depthChange(token)) === 0)
}

function depthChange(token: string): number {
  if (token === '(' || token === '[' || token === '{') return 1
  return token === ')' || token === ']' || token === '}' ? -1 : 0
}

/** Tokens outside of all brackets, with their places. */
function* atTopLevel(tokens: Tokens): Generator<readonly [number, string]> {
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    depth += depthChange(token)
    if (depth === 0) yield [at, token]
  }
}

function indexAtTopLevel(tokens: Tokens, wanted: string): number {
  for (const [at, token] of atTopLevel(tokens)) if (token === wanted) return at
  return tokens.length
}

function splitAt(tokens: Tokens, separator: string): Tokens[] {
  const parts: Tokens[] = []
  let start = 0
  for (const [at, token] of atTopLevel(tokens)) {
    if (token !== separator) continue
    parts.push(tokens.slice(start, at))
    start = at + 1
  }
  return [...parts, tokens.slice(start)]
}
