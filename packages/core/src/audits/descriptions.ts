import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assetPath } from '../asset.ts'
import type { AuditProblem, AuditVerdict } from '../audit.ts'
import { tailOf } from '../process/program.ts'
import { makeScratch } from '../scratch.ts'
import type { Machine } from '../tools/machine.ts'
import { listOf, parseJson } from './json.ts'
import { answersOrReason, notJudged, runTool } from './run-tool.ts'

/** A long description, as the upload form would hold it. */
export interface Description {
  readonly text: string
  /** `text/x-rst; charset=UTF-8`; undefined is reStructuredText for PyPI. */
  readonly contentType: string | undefined
}

const PROGRAM = assetPath(new URL('./render.py', import.meta.url))

/**
 * Whether PyPI can render each description: readme_renderer is asked as Warehouse asks it, once for all. Plain text and
 * Markdown always render, and PyPI looks at no description that is empty.
 */
export async function renderDescriptions(
  machine: Machine,
  descriptions: readonly Description[],
): Promise<readonly AuditVerdict[]> {
  const asked = descriptions.filter(mayFail)
  const answers = await answersOrReason(asked.length, () =>
    asked.length === 0
      ? Promise.resolve([])
      : render(
          machine,
          asked.map(({ text }) => text),
        ),
  )
  return descriptions.map((description) => answers[asked.indexOf(description)] ?? { kind: 'passes' })
}

function mayFail({ text, contentType = '' }: Description): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  return text !== '' && (type === '' || type === 'text/x-rst')
}

async function render(machine: Machine, texts: readonly string[]): Promise<readonly AuditVerdict[]> {
  await using scratch = await makeScratch('rst')
  const input = join(scratch.path, 'texts.json')
  await writeFile(input, JSON.stringify(texts))
  const ended = await runTool(machine, 'readme-renderer', [PROGRAM, input])
  const answers = listOf(parseJson(ended.stdout))
  return texts.map((_, place) => verdictOn(answers[place], () => tailOf(ended)))
}

function verdictOn(answer: unknown, says: () => string): AuditVerdict {
  if (answer === null) return { kind: 'passes' }
  if (typeof answer !== 'string') return notJudged(`readme_renderer gave no answer:\n${says()}`)
  return { kind: 'fails', problems: problemsIn(answer) }
}

/** docutils' own form of a message: `<string>:3: (WARNING/2) Title underline too short.`; what follows shows the source. */
function problemsIn(messages: string): readonly AuditProblem[] {
  const found = [...messages.matchAll(/^<string>:(\d+): \(\w+\/\d\) (.+)$/gm)]
  if (found.length === 0) return [{ text: messages === '' ? 'it renders to nothing' : messages }]
  return found.map(([, line = '', text = '']) => ({ text, line: Number(line) }))
}
