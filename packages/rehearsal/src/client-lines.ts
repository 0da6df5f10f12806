import type { Rehearsal } from './rehearsal.ts'

/** The settings of one client, as environment variables. */
interface Client {
  readonly name: string
  readonly settings: readonly (readonly [variable: string, value: string])[]
}

/** What to set for each client to use this index: a heading per client, and a line per variable. */
export function indexLines(
  rehearsal: Pick<Rehearsal, 'upload' | 'simple' | 'authorityFile' | 'passwords'>,
): readonly string[] {
  const { upload, simple, authorityFile } = rehearsal
  const [user, password] = Object.entries(rehearsal.passwords)[0] ?? []
  const login = (prefix: string): readonly (readonly [string, string])[] =>
    user === undefined || password === undefined
      ? []
      : [
          [`${prefix}_USERNAME`, user],
          [`${prefix}_PASSWORD`, password],
        ]
  const clients: readonly Client[] = [
    { name: 'all of them, behind a proxy', settings: [['NO_PROXY', 'localhost,127.0.0.1,::1']] },
    {
      name: 'pip',
      settings: [
        ['PIP_INDEX_URL', simple],
        ['PIP_CERT', authorityFile],
      ],
    },
    {
      name: 'uv',
      settings: [
        ['UV_DEFAULT_INDEX', simple],
        ['SSL_CERT_FILE', authorityFile],
      ],
    },
    {
      name: 'twine',
      settings: [['TWINE_REPOSITORY_URL', upload], ['TWINE_CERT', authorityFile], ...login('TWINE')],
    },
    {
      name: 'uv publish',
      settings: [['UV_PUBLISH_URL', upload], ['SSL_CERT_FILE', authorityFile], ...login('UV_PUBLISH')],
    },
  ]
  return clients.flatMap(({ name, settings }) => [
    `${name}:`,
    ...settings.map(([variable, value]) => `  ${variable}=${value}`),
    '',
  ])
}
