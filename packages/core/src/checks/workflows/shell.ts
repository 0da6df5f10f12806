import type { Place } from '../../failure.ts'
import { masked } from '../../project/workflow-expressions.ts'
import type { Job, Step, Workflow } from '../../project/workflows.ts'
import type { YamlScalar } from '../../project/yaml.ts'
import type { Check, Problem } from '../check.ts'
import { ourWorkflows, type WorkflowFacts, workflowFiles } from './facts.ts'
import { labelsOf } from './runner.ts'
import { logicalLines, wordsOf } from './shell-words.ts'

export const SHELL_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'workflow-shell',
    severity: 'warning',
    asks: 'scripts are written for the shell that runs them',
    definedBy: 'GitHub Actions: default shells; POSIX redirection',
    needs: [workflowFiles],
    judge: (facts) =>
      ourWorkflows(facts).flatMap((workflow) =>
        workflow.jobs.flatMap((job) =>
          job.steps.flatMap((step) =>
            step.run === undefined
              ? []
              : judgeStep(workflow, job, step, step.run).map((problem) => ({ ...problem, subject: workflow.file })),
          ),
        ),
      ),
  },
]

function judgeStep(workflow: Workflow, job: Job, step: Step, run: YamlScalar): readonly Problem[] {
  const shell = step.shell ?? job.shell ?? workflow.shell
  const at = (line: number): Place => ({ file: workflow.file, line: run.firstLine + line })
  const bounds = /^(bash|sh|pwsh|powershell|cmd)\b/.test(shell ?? 'bash') ? unquotedBounds(run.text) : []
  const bashism = shell === undefined && canRunOnWindows(job, step) ? bashLine(run.text) : undefined
  return [
    ...bounds.map(({ word, line }) => ({
      message: `unquoted version bound ${word}: the shell reads < and > as redirections`,
      remedy: `Write '${word}', in quotes.`,
      place: at(line),
    })),
    ...(bashism === undefined
      ? []
      : [
          {
            message: `this run step uses bash syntax (${bashism.says}) and no shell: bash, and job ${job.id} can run on Windows, where PowerShell reads it`,
            remedy: 'Write shell: bash in the step, or defaults: { run: { shell: bash } } in the job.',
            place: at(bashism.line),
          },
        ]),
  ]
}

/** Nobody writes longer words and lines; patterns would be slow on them. */
const LONGEST = 1000

/** Programs that take requirements as arguments, and the words after which they do. */
const INSTALLERS = /^(pip[\d.]*|pipx|uvx?|python[\d.]*|py|conda|mamba|micromamba|poetry|pdm)$/
const INSTALLING = /^(install|add|download|wheel|inject|uvx|--with)$/
const BOUND = /^[A-Za-z][\w.-]*(\[[^\]]*\])?([<>]=?|[~!=]=)?.*[<>]=?\d/

function unquotedBounds(script: string): readonly { readonly word: string; readonly line: number }[] {
  return logicalLines(script).flatMap(({ text, line }) =>
    wordsOf(text)
      .filter((words) => words.some(({ text: word }) => INSTALLERS.test(word.replace(/^.*[/\\]/, ''))))
      .filter((words) => words.some(({ text: word }) => INSTALLING.test(word)))
      .flatMap((words) =>
        words.filter(({ bare, text: word }) => bare === word && word.length < LONGEST && BOUND.test(bare)),
      )
      .map(({ text: word }) => ({ word, line })),
  )
}

/** Lines that bash alone understands, by what they use. */
const BASHISMS: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /(^|[\s;(])\[\[?\s.*\s\]\]?(\s|;|$)/, says: '[ … ]' },
  { pattern: /(^|;)\s*(then|fi|done|esac)\s*(;|$)/, says: 'if … fi, for … done' },
  { pattern: /(^|;)\s*(if|for|while)\b[^{]*;\s*(then|do)\b/, says: 'if … then, for … do' },
  { pattern: /^\s*(export\s+)?[A-Za-z_]\w*=(\S|$)/, says: 'NAME=value' },
  { pattern: /\$\{[A-Za-z_]\w*(##?|%%?|:[-=+?\d]|\/)/, says: '${NAME##…}' },
  { pattern: /\$\{?GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|REF|REF_NAME|SHA|WORKSPACE)\b/, says: '$GITHUB_…' },
  { pattern: /^\s*set\s+-[a-z]*[eux]/, says: 'set -e' },
  { pattern: /^\s*source\s/, says: 'source' },
  { pattern: /<<-?\s*['"]?[A-Z]+\b/, says: '<<EOF' },
  { pattern: /\/dev\/null/, says: '/dev/null' },
  { pattern: /\\$/, says: 'a backslash at the end of a line' },
]

function bashLine(script: string): { readonly says: string; readonly line: number } | undefined {
  for (const [line, text] of script.split(/\r?\n/).entries()) {
    const bare = masked(text, 'x').trimEnd().slice(-LONGEST)
    const found = /^\s*#/.test(bare) ? undefined : BASHISMS.find(({ pattern }) => pattern.test(bare))
    if (found !== undefined) return { says: found.says, line }
  }
  return undefined
}

/** A condition on the system or on the matrix may keep the step away from Windows: then nothing is claimed. */
function canRunOnWindows(job: Job, step: Step): boolean {
  const conditions = [job.if?.text ?? '', step.if?.text ?? ''].join(' ')
  const asksForWindows = /runner\.os\s*==\s*'Windows'/i.test(conditions)
  if (/runner\.os|matrix\./i.test(conditions) && !asksForWindows) return false
  return labelsOf(job).some(({ text }) => /^windows-/i.test(text))
}
