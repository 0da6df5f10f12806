import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Failure, type Machine, readMachine } from '@pyrelease/core'
import { planRehearsal } from '@pyrelease/rehearse/plan'
import { findCandidates } from '../../actions/rehearse/src/candidates.ts'

describe('what will be rehearsed', () => {
  const candidate = { folder: '/p', label: 'p', lacks: ['cargo'], example: true }
  it.each([
    [
      'an example that cannot be built here is left out',
      candidate,
      { kind: 'leave-out', label: 'p', reason: 'this machine has no cargo' },
    ],
    [
      'a project that was named is not',
      { ...candidate, example: false },
      { kind: 'rehearse', folder: '/p', label: 'p' },
    ],
    [
      'nor is an example that can be built',
      { ...candidate, lacks: [] },
      { kind: 'rehearse', folder: '/p', label: 'p' },
    ],
  ])('%s', (_, given, step) => {
    expect(planRehearsal([given])).toEqual([step])
  })
})

describe('what a folder stands for', () => {
  const machine = async (env: NodeJS.ProcessEnv): Promise<Machine> => ({ ...(await readMachine(process.env)), env })

  it('is the project in it', async () => {
    expect(await findCandidates(['examples/pure'], await machine({}))).toEqual([
      { folder: resolve('examples/pure'), label: 'examples/pure', lacks: [], example: false },
    ])
  })

  it('is its examples, with the compilers that they lack here', async () => {
    const found = await findCandidates(['.'], await machine({ PATH: '' }))
    const compiler = process.platform === 'win32' ? [] : ['C compiler']
    expect(found.map(({ label, lacks, example }) => [label, lacks, example])).toEqual([
      ['examples/c', compiler, true],
      ['examples/pure', [], true],
      ['examples/rust', ['cargo'], true],
    ])
  })

  it('is nothing without a pyproject.toml', async () => {
    await expect(findCandidates(['docs'], await machine({}))).rejects.toThrow(Failure)
  })
})
