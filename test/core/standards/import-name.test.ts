import { expect, test } from '@jest/globals'
import {
  parseImportName,
  problemOfImportName,
  problemsOfImportNames,
} from '../../../packages/core/src/standards/import-name.ts'

test.each([
  ['spam.eggs', { name: 'spam.eggs', isPrivate: false }],
  ['_spam ; private', { name: '_spam', isPrivate: true }],
  ['_spam;private', { name: '_spam', isPrivate: true }],
  ['é', { name: 'é', isPrivate: false }],
])('%s', (text, expected) => {
  expect(parseImportName(text)).toEqual(expected)
})

test.each([
  ['a-b', "'a-b' is invalid for 'import-name'; 'a-b' is not a valid identifier"],
  ['', "'' is invalid for 'import-name'; '' is not a valid identifier"],
  ['a.class', "'a.class' is invalid for 'import-name'; 'class' is a keyword"],
  ['a;', "'a;' is invalid for 'import-name'; the only valid option is 'private'"],
  ['a; public', "'a; public' is invalid for 'import-name'; the only valid option is 'private'"],
])('%j: %s', (text, problem) => {
  expect(problemOfImportName(text, 'import-name')).toBe(problem)
  expect(parseImportName(text)).toBeUndefined()
})

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [['spam', 'spam.eggs ; private'], [], []],
  [['spam.eggs.ham', 'spam.eggs'], ['spam'], []],
  [
    ['spam.eggs.ham'],
    ['spam.eggs'],
    [
      '"spam.eggs.ham" needs "spam" in import-names or import-namespaces',
      '"spam.eggs" needs "spam" in import-names or import-namespaces',
    ],
  ],
  [['spam', 'spam; private'], [], ['"spam" is listed twice']],
  [['spam'], ['spam'], ['"spam" is listed twice']],
])('%j and %j: %j', (names, namespaces, problems) => {
  expect(problemsOfImportNames(names, namespaces)).toEqual(problems)
})
