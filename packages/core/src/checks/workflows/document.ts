import type { Check, Problem } from '../check.ts'
import { ourWorkflows, type WorkflowFacts, workflowFiles } from './facts.ts'

/** Whether GitHub can read the files at all. */
export const DOCUMENT_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'workflow-syntax',
    severity: 'error',
    asks: 'the workflow files are YAML that GitHub reads',
    definedBy: 'YAML 1.2; GitHub Actions',
    needs: [workflowFiles],
    judge: (facts) =>
      problemsOf(facts, 'syntax', (file, message) => ({
        message: `${file} cannot be read, so GitHub never runs it: ${message}`,
        remedy: 'Correct the line; actionlint shows the rest.',
      })),
  },
  {
    key: 'workflow-duplicate-key',
    severity: 'error',
    asks: 'no key is written twice',
    definedBy: 'actions/runner (TemplateReader: "is already defined")',
    needs: [workflowFiles],
    judge: (facts) =>
      problemsOf(facts, 'duplicate-key', (_, message) => ({
        message: `${message}; GitHub refuses the whole file`,
        remedy: 'Leave one of them; actionlint finds such before they are pushed.',
      })),
  },
]

function problemsOf(
  facts: WorkflowFacts,
  wanted: 'syntax' | 'duplicate-key',
  say: (file: string, message: string) => Pick<Problem, 'message' | 'remedy'>,
): readonly Problem[] {
  return ourWorkflows(facts).flatMap(({ file, problems }) =>
    problems
      .filter(({ kind }) => kind === wanted)
      .map(({ message, place }) => ({ ...say(file, message), place, subject: file })),
  )
}
