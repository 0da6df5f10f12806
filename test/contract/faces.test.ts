import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { type InputTable, Misfit } from '@pyrelease/core'
import { table as buildTable } from '@pyrelease/build-wheels/inputs'
import { table as publishTable } from '@pyrelease/publish-oidc/inputs'
import { table as rehearseTable } from '@pyrelease/rehearse/inputs'
import { table as smokeTable } from '@pyrelease/smoke-test/inputs'
import { table as verifyTable } from '@pyrelease/verify-metadata/inputs'
import { outputNames as buildOutputs } from '@pyrelease/build-wheels/report'
import { outputNames as publishOutputs } from '@pyrelease/publish-oidc/report'
import { outputNames as rehearseOutputs } from '@pyrelease/rehearse/report'
import { outputNames as smokeOutputs } from '@pyrelease/smoke-test/report'
import { outputNames as verifyOutputs } from '@pyrelease/verify-metadata/report'
import { FACES, generated, type Manifest, readManifest } from '../../scripts/generate.ts'

const tables: Readonly<Record<string, InputTable>> = {
  'verify-metadata': verifyTable,
  'build-wheels': buildTable,
  'smoke-test': smokeTable,
  'publish-oidc': publishTable,
  rehearse: rehearseTable,
}

const outputs: Readonly<Record<string, readonly string[]>> = {
  'verify-metadata': verifyOutputs,
  'build-wheels': buildOutputs,
  'smoke-test': smokeOutputs,
  'publish-oidc': publishOutputs,
  rehearse: rehearseOutputs,
}

const manifests = Object.fromEntries(
  await Promise.all(Object.keys(FACES).map(async (action) => [action, await readManifest(action)] as const)),
)
const actions = Object.entries(manifests)

describe.each(actions)('%s', (action, manifest) => {
  const inputTable = tables[action] ?? {}

  it('parses exactly the inputs that it declares', () => {
    expect(Object.keys(inputTable).sort()).toEqual(Object.keys(manifest.inputs).sort())
  })

  it('accepts every default that it declares, and demands what has none', () => {
    for (const [name, { default: text, required }] of Object.entries(manifest.inputs)) {
      expect([name, required]).toEqual([name, text === undefined])
      const parse = () => inputTable[name]?.parse(text ?? '')
      if (text !== undefined) expect(parse).not.toThrow(Misfit)
    }
  })

  it('declares exactly the outputs that it can set', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual([...(outputs[action] ?? [])].sort())
  })

  it('runs its own bundle on Node 24', () => {
    const main = action === 'rehearse' ? 'dist/rehearse/index.js' : `../dist/${action}/index.js`
    expect(manifest.runs).toEqual({ using: 'node24', main })
    expect(existsSync(`dist/${action}/index.js`)).toBe(true)
  })

  it('holds only keys that GitHub reads', () => {
    const known = {
      top: ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'],
      input: ['description', 'required', 'default', 'deprecationMessage'],
    }
    expect(Object.keys(manifest).filter((key) => !known.top.includes(key))).toEqual([])
    for (const input of Object.values(manifest.inputs))
      expect(Object.keys(input).filter((key) => !known.input.includes(key))).toEqual([])
    for (const output of Object.values(manifest.outputs)) expect(Object.keys(output)).toEqual(['description'])
  })
})

it.each(Object.keys(FACES).filter((action) => action !== 'rehearse'))('the face of %s is two files', async (action) => {
  expect((await readdir(action)).sort()).toEqual(['README.md', 'action.yml'])
})

/** Where an action presets an input to another value than the others do. */
const PRESETS: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'verify-metadata': { dist: 'none' } }

it('gives an input of one name one meaning', () => {
  const seen = new Map<string, unknown>()
  for (const [action, manifest] of actions)
    for (const [name, input] of Object.entries(manifest.inputs)) {
      const preset = PRESETS[action]?.[name]
      if (preset !== undefined) expect(input.default).toBe(preset)
      const { default: usual, ...meaning } = input
      const said = preset === undefined ? { ...meaning, default: usual } : meaning
      expect([name, seen.get(name) ?? said]).toMatchObject([name, said])
      if (preset === undefined) seen.set(name, said)
    }
})

it('fits the root action to the Marketplace', () => {
  const root = manifests['rehearse'] as Manifest & { branding?: unknown }
  expect(root.description.length).toBeLessThanOrEqual(125)
  expect(root.branding).toEqual({ icon: 'package', color: 'green' })
})

it('has generated what is generated: run `npm run generate`', async () => {
  for (const [path, text] of Object.entries(await generated()))
    expect([path, await readFile(path, 'utf8')]).toEqual([path, text])
})

it('keeps packages and actions apart in dist/', async () => {
  const entries = [...(await readdir('packages')), ...(await readdir('actions'))]
  const names = entries.filter((name) => !name.endsWith('.json'))
  expect(new Set(names).size).toBe(names.length)
})

it.each(actions.map(([action]) => action).filter((action) => action !== 'rehearse'))(
  'the bundle of %s is small enough to read',
  async (action) => {
    expect((await stat(`dist/${action}/index.js`)).size).toBeLessThanOrEqual(20_000)
  },
)

it.each(actions.map(([action]) => action))('%s has the same five files as the others', async (action) => {
  const files = await readdir(`actions/${action}/src`)
  for (const name of ['main.ts', 'inputs.ts', 'plan.ts', 'run.ts', 'report.ts']) expect(files).toContain(name)
  expect((await readFile(`actions/${action}/src/main.ts`, 'utf8')).split('\n').length).toBeLessThanOrEqual(40)
})
