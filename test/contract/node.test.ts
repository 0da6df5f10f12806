import { expect, it } from '@jest/globals'

it('runs the tests on the Node that runs the actions, whatever the machine has', () => {
  const bundled = ['linux', 'win32'].includes(process.platform)
  expect(process.version).toMatch(bundled ? /^v24\./ : /^v(2[4-9])\./)
})
