import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { uses?: string; steps?: { uses?: string }[] }>>
}

const folder = '.github/workflows'
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => {
    const text = await readFile(`${folder}/${name}`, 'utf8')
    return [name, text, parse(text) as Workflow] as const
  }),
)

describe.each(workflows)('%s', (_, text, workflow) => {
  const used = Object.values(workflow.jobs).flatMap((job) => [
    ...(job.uses === undefined ? [] : [job.uses]),
    ...(job.steps ?? []).flatMap((step) => (step.uses === undefined ? [] : [step.uses])),
  ])

  it('grants nothing on top', () => {
    expect(workflow.permissions).toEqual({})
  })

  it('pins every foreign action by its full commit, with the version beside it', () => {
    for (const address of used.filter((address) => !address.startsWith('$/'))) {
      expect(address).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
      expect(text).toMatch(new RegExp(`${address} # v\\d+\\.\\d+\\.\\d+`))
    }
  })

  it('refers to its own repository by $/ only', () => {
    expect(used.filter((address) => address.startsWith('./') || address.includes('/pyrelease'))).toEqual([])
  })
})

it('checks at least the continuous integration', () => {
  expect(workflows.map(([name]) => name)).toContain('ci.yml')
})
