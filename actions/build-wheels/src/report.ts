import {
  builderText,
  countText,
  findingBlocks,
  findingLines,
  markdownTable,
  type Report,
  sizeText,
} from '@pyrelease/core'
import type { BuildResult } from './run.ts'

/** Names of what action.yml declares as outputs. */
export const outputNames = ['files', 'artifact'] as const

/** @param artifact name under which the files were handed on; undefined outside a workflow run */
export function reportBuild(result: BuildResult, artifact: string | undefined): Report {
  const { report, findings, written } = result
  const passed = written.length > 0
  const outputs: Readonly<Record<(typeof outputNames)[number], string>> = {
    files: JSON.stringify(passed ? report.files : []),
    artifact: artifact ?? '',
  }
  return {
    passed,
    findings,
    summary: summaryOf(result, artifact),
    text: textOf(result, artifact),
    outputs,
    documents: passed ? [report] : [],
  }
}

function textOf({ report, findings, written, out }: BuildResult, artifact: string | undefined): string {
  const { project, phases, entry, files } = report
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0)
  const release = `${project.name} ${project.version} (${entry})`
  return [
    written.length > 0
      ? `Built ${release} in ${seconds.toFixed(1)} s, ${countText(files.length, 'file')} into ${out}:`
      : `${release} was built and is not fit to go on; nothing was written:`,
    ...files.flatMap(({ name, size, sha256 }) => [`  ${name}, ${sizeText(size)}`, `    sha256 ${sha256}`]),
    ...findingLines(findings),
    ...(artifact === undefined ? [] : [`Handed on as the artifact ${artifact}.`]),
  ].join('\n')
}

function summaryOf({ report, findings, written }: BuildResult, artifact: string | undefined): string {
  const { project, entry, strategy, phases, files } = report
  const times = phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ')
  return [
    `### ${written.length > 0 ? 'Built' : 'Not fit to go on:'} ${project.name} ${project.version} (${entry})`,
    markdownTable(
      ['file', { right: 'size' }, 'SHA-256'],
      files.map(({ name, size, sha256 }) => [`\`${name}\``, sizeText(size), `\`${sha256}\``]),
    ),
    `${builderText(report)}, ${strategy}; ${times}.${artifact === undefined ? '' : ` Artifact: \`${artifact}\`.`}`,
    ...findingBlocks(findings),
  ].join('\n\n')
}
