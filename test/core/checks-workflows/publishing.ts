// Workflows that publish, as tests write them.

interface Publishing {
  readonly on?: string
  readonly step?: string
  readonly job?: string
  readonly top?: string
  readonly more?: string
}

export const OIDC = 'permissions: { id-token: write }'
export const PYPA = '- uses: pypa/gh-action-pypi-publish@release/v1'

export const publishing = ({
  on = '{ push: { tags: ["v*"] } }',
  step = PYPA,
  job = OIDC,
  top = 'permissions: {}',
  more = '',
}: Publishing = {}): string =>
  `on: ${on}
${top}
jobs:
  publish:
    ${job}
    runs-on: ubuntu-latest
    steps:
${step.replace(/^/gm, '      ')}
${more}`

export const TOKEN_STEP = "- run: twine upload dist/*\n  env: { TWINE_PASSWORD: '${{ secrets.PYPI_TOKEN }}' }"

export const OURS = '- uses: org/pyrelease/publish-oidc@v1'

/** Two stages, of which the second has the given step. */
export const staged = (second: string, needs = 'needs: verify'): string => `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  testpypi:
    permissions: { id-token: write }
    environment: testpypi
    steps: [{ uses: org/pyrelease/publish-oidc@v1, with: { index: testpypi } }]
  verify: { needs: testpypi, uses: org/pyrelease/.github/workflows/verify-index.yml@v1 }
  pypi:
    ${needs}
    permissions: { id-token: write }
    environment: { name: pypi-production, url: x }
    steps: [${second}]
`
