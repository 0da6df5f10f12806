import type { Receipt, Receipts } from '../documents/receipt.ts'
import type { Finding } from '../finding.ts'
import type { IndexAddress } from '../package-index/address.ts'
import { findingBlocks, findingLines, sizeText } from '../report-text.ts'
import type { Published } from './send.ts'
import type { PublishStep } from './steps.ts'

export interface PublishedRelease {
  readonly index: IndexAddress
  readonly project: Receipts['project']
  readonly steps: readonly PublishStep[]
}

/** @param published whether all of the release is on the index now */
export function receiptsOf(
  { index, project, steps }: PublishedRelease,
  { files, visibility }: Published,
  published: boolean,
): Receipts {
  const urls = 'urls' in visibility ? visibility.urls : new Map<string, string>()
  return {
    schema: 'pyrelease.receipt/1',
    project,
    index: index.upload,
    page: published ? index.page(project.name, project.version) : null,
    published,
    visible: visibility.kind === 'visible',
    files: steps.map(({ name, sha256, size, action }, place) => ({
      name,
      sha256,
      size,
      result: files[place]?.result ?? 'not-uploaded',
      url: urls.get(name) ?? (action.kind === 'already-there' ? action.url : null),
      seconds: Math.round((files[place]?.seconds ?? 0) * 1000) / 1000,
    })),
  }
}

const WORDS: Readonly<Record<Receipt['result'], string>> = {
  uploaded: 'uploaded',
  'already-there': 'was there with the same bytes',
  'would-upload': 'would be uploaded',
  'not-uploaded': 'not uploaded',
}

/** Receipts for a log: a row per file, the page, every finding. */
export function receiptsText(headline: string, { files, page }: Receipts, findings: readonly Finding[]): string {
  const width = Math.max(0, ...files.map(({ name }) => name.length))
  const rows = files.map(
    ({ name, sha256, size, result }) =>
      `  ${name.padEnd(width)}  ${sizeText(size).padStart(9)}  sha256:${sha256}  ${WORDS[result]}`,
  )
  return [headline, ...rows, ...(page === null ? [] : [page]), ...findingLines(findings)].join('\n')
}

/** Receipts for a job summary, in Markdown. */
export function receiptsSummary(headline: string, { files, page }: Receipts, findings: readonly Finding[]): string {
  const rows = files.map(({ name, sha256, size, result, url, seconds }) => {
    const file = url === null ? `\`${name}\`` : `[\`${name}\`](${url})`
    return `| ${file} | ${sizeText(size)} | \`${sha256}\` | ${WORDS[result]} | ${seconds === 0 ? '' : `${seconds.toFixed(1)} s`} |`
  })
  return [
    `### ${headline}`,
    ...(page === null ? [] : [page]),
    ['| file | size | SHA-256 | result | time |', '| --- | ---: | --- | --- | ---: |', ...rows].join('\n'),
    ...findingBlocks(findings),
    '',
  ].join('\n\n')
}
