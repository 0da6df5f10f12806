import { describe, expect, it } from '@jest/globals'
import { Failure, FINDING_NAMES, refuseUnknownNames } from '@pyrelease/core'
import { SOURCE_CHECKS } from '../../../packages/core/src/checks/source/index.ts'
import {
  CLASSIFIERS,
  DEPRECATED_CLASSIFIERS,
  nearestClassifier,
} from '../../../packages/core/src/checks/classifiers.ts'

const entry = (finding: string) => ({ finding, pattern: undefined, reason: 'why' })

describe('names of findings', () => {
  it('hold every key and id that source checks raise', () => {
    for (const { key, id } of SOURCE_CHECKS)
      for (const name of [key, id]) if (name !== undefined) expect(FINDING_NAMES).toContain(name)
  })

  it('are known by key and by id', () => {
    expect(() => {
      refuseUnknownNames([entry('version-parity'), entry('SRC-30'), entry('WHL-38'), entry('smoke-command')])
    }).not.toThrow()
  })

  it('are refused together, each with the nearest', () => {
    const refused = () => {
      refuseUnknownNames([entry('version-party'), entry('SRC-8'), entry('entirely-different')])
    }
    expect(refused).toThrow(Failure)
    expect(refused).toThrow(
      /"version-party"; did you mean version-parity\?\nignore: .*"SRC-8"; did you mean SRC-\d\d\?\nignore: .*"entirely-different"$/,
    )
  })
})

describe('classifiers', () => {
  it('are those of the list, the deprecated ones too', () => {
    expect(CLASSIFIERS.size).toBeGreaterThan(880)
    expect(CLASSIFIERS).toContain('Programming Language :: Python :: 3.14')
    expect(CLASSIFIERS).toContain('Typing :: Typed')
    for (const deprecated of DEPRECATED_CLASSIFIERS.keys()) expect(CLASSIFIERS).toContain(deprecated)
  })

  it.each([
    ['programming language::Python::3.14', 'Programming Language :: Python :: 3.14'],
    ['License :: OSI Approved :: MIT', 'License :: OSI Approved :: MIT License'],
    ['Natural Language :: Ukranian', 'Natural Language :: Ukrainian'],
    ['x', undefined],
  ])('%s stands for %s', (unknown, meant) => {
    expect(nearestClassifier(unknown)).toBe(meant)
  })
})
