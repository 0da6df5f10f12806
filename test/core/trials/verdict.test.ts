import { expect, test } from '@jest/globals'
import { judgeProbe, type ProbeEvent } from '../../../packages/core/src/trials/verdict.ts'

const imported = (module: string, changes: object = {}): ProbeEvent => ({
  step: 'import',
  module,
  extension: false,
  gil: false,
  version: null,
  origin: `/env/${module}`,
  inside: true,
  ...changes,
})
const END: ProbeEvent = { end: true }

test.each<[string, readonly ProbeEvent[], readonly string[], readonly RegExp[]]>([
  [
    'all is well',
    [{ step: 'version', value: '1.0.0' }, { step: 'files', count: 2, missing: [] }, imported('demo'), END],
    ['metadata says 1.0.0', '2 files in place', 'imported demo'],
    [],
  ],
  ['another version in the metadata', [{ step: 'version', value: '1.1' }, END], [], [/says 1\.1, the file name 1\.0/]],
  ['missing files', [{ step: 'files', count: 2, missing: ['demo/x.py'] }, END], [], [/not installed: demo\/x\.py/]],
  [
    'a version that is no PEP 440',
    [imported('demo', { version: 'main' }), END],
    ['imported demo'],
    [/__version__ is main/],
  ],
  [
    'versions of extensions are their own affair',
    [imported('demo._c', { version: '9', extension: true }), END],
    ['imported demo._c'],
    [],
  ],
  [
    'a GIL that comes back',
    [imported('demo._c', { extension: true, gil: true }), END],
    ['imported demo._c'],
    [/switched the GIL on/],
  ],
  [
    'one error behind three failures',
    [
      imported('demo', { error: 'ImportError: x' }),
      imported('demo._c', { error: 'ImportError: x', extension: true }),
      { step: 'entry-point', group: 'g', name: 'n', error: 'ImportError: x' },
      END,
    ],
    [],
    [/^demo\._c cannot be imported: ImportError: x$/],
  ],
  ['nothing was written', [], [], [/ended before anything was imported: exit code 1/]],
])('%s', (_, events, proofs, problems) => {
  const verdict = judgeProbe(events, '1.0', 'exit code 1')
  expect(verdict.proofs).toEqual(proofs)
  expect(verdict.problems.map(({ text }) => text)).toEqual(problems.map((pattern) => expect.stringMatching(pattern)))
})
