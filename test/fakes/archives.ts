import { createHash } from 'node:crypto'
import { makeTarGz, type TarContent } from './tar-writer.ts'
import { makeZip, type ZipContent, type ZipOptions } from './zip-writer.ts'

// Whole distributions that tests need: makeWheel and makeSdist. What they are made of comes along.
export * from './tar-writer.ts'
export * from './zip-writer.ts'

/** Header lines of METADATA or PKG-INFO; a list gives one line each. */
export type MetadataFields = Readonly<Record<string, string | readonly string[]>>

export interface WheelContent {
  readonly name?: string
  readonly version?: string
  readonly build?: string
  /** Compressed; default `py3-none-any`. */
  readonly tags?: string
  /** By path; default one module that is named like the project. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Fields beside Metadata-Version, Name and Version, or in place of them. */
  readonly metadata?: MetadataFields
  readonly description?: string
  readonly entryPoints?: string
  /** Whole contents of files in .dist-info; `undefined` leaves one out. RECORD is made from the rest if not given. */
  readonly distInfo?: Readonly<Record<string, string | Uint8Array | undefined>>
  readonly members?: readonly ZipContent[]
  readonly zip?: ZipOptions
}

/** A wheel with a correct RECORD, and the file name that belongs to it. */
export function makeWheel(content: WheelContent = {}): { filename: string; bytes: Buffer } {
  const { name = 'demo', version = '1.0', tags = 'py3-none-any' } = content
  const escaped = name.toLowerCase().replace(/[-_.]+/g, '_')
  const folder = `${escaped}-${version}.dist-info`
  const build = content.build === undefined ? [] : [content.build]
  const tagLines = tagCombinations(tags).map((tag) => `Tag: ${tag}`)
  const wheelFile = [
    'Wheel-Version: 1.0',
    'Generator: tests',
    `Root-Is-Purelib: ${String(tags.endsWith('-any'))}`,
    ...build.map((number) => `Build: ${number}`),
    ...tagLines,
    '',
  ].join('\n')
  const distInfo: Record<string, string | Uint8Array | undefined> = {
    METADATA: metadataText(name, version, content.metadata, content.description),
    WHEEL: wheelFile,
    ...(content.entryPoints === undefined ? {} : { 'entry_points.txt': content.entryPoints }),
    ...content.distInfo,
  }
  const files: ZipContent[] = [
    ...Object.entries(content.files ?? { [`${escaped}.py`]: 'VALUE = 1\n' }).map(([path, data]) => ({
      name: path,
      data,
    })),
    ...(content.members ?? []),
    ...Object.entries(distInfo).flatMap(([file, data]) =>
      data === undefined ? [] : [{ name: `${folder}/${file}`, data }],
    ),
  ]
  const record = files.filter((file) => !String(file.name).endsWith('/')).map(recordLine)
  const withRecord =
    'RECORD' in distInfo ? [] : [{ name: `${folder}/RECORD`, data: [...record, `${folder}/RECORD,,\n`].join('') }]
  return {
    filename: `${[escaped, version, ...build, tags].join('-')}.whl`,
    bytes: makeZip([...files, ...withRecord], content.zip),
  }
}

function recordLine(file: ZipContent): string {
  const data = Buffer.from(file.data ?? '')
  return `${String(file.name)},sha256=${createHash('sha256').update(data).digest('base64url')},${data.length}\n`
}

function tagCombinations(tags: string): string[] {
  const [pythons = '', abis = '', platforms = ''] = tags.split('-')
  return pythons
    .split('.')
    .flatMap((python) =>
      abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${python}-${abi}-${platform}`)),
    )
}

function metadataText(name: string, version: string, fields: MetadataFields = {}, description = ''): string {
  const all = { 'Metadata-Version': '2.4', Name: name, Version: version, ...fields }
  const lines = Object.entries(all).flatMap(([field, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => `${field}: ${one}\n`),
  )
  return `${lines.join('')}\n${description}`
}

export interface SdistContent {
  readonly name?: string
  readonly version?: string
  /** By path below the top-level folder; default pyproject.toml and one module. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly metadata?: MetadataFields
  readonly description?: string
  /** Members as they stand in the tar, after the others. */
  readonly members?: readonly TarContent[]
}

/** An sdist with its PKG-INFO, and the file name that belongs to it. */
export function makeSdist(content: SdistContent = {}): { filename: string; bytes: Buffer } {
  const { name = 'demo', version = '1.0' } = content
  const escaped = name.toLowerCase().replace(/[-_.]+/g, '_')
  const top = `${escaped}-${version}`
  const files = content.files ?? {
    'pyproject.toml': `[project]\nname = "${name}"\nversion = "${version}"\n`,
    [`${escaped}.py`]: 'VALUE = 1\n',
  }
  const packageInfo = metadataText(name, version, content.metadata, content.description)
  const members = Object.entries({ ...files, 'PKG-INFO': packageInfo }).map(([path, data]) => ({
    name: `${top}/${path}`,
    data,
  }))
  return { filename: `${top}.tar.gz`, bytes: makeTarGz([...members, ...(content.members ?? [])]) }
}
