// The files of the bench: real wheels and sdists of the package index, by SHA-256, kept in a cache folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Http, openHttp } from '../../packages/core/src/http/client.ts'
import { askPatiently, systemClock } from '../../packages/core/src/http/retry.ts'
import { parseSdistFilename } from '../../packages/core/src/standards/sdist-filename.ts'
import { parseSimplePage, SIMPLE_ACCEPT, type SimpleFile } from '../../packages/core/src/standards/simple-api.ts'
import { parseWheelFilename } from '../../packages/core/src/standards/wheel-filename.ts'
import { type Machine, readMachine } from '../../packages/core/src/tools/machine.ts'

interface BenchFile {
  readonly file: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

const PACE = { attempts: 3, first: 300, most: 2000 }

/** @returns the folder, which then holds these files and no others */
export async function benchFiles(list: string, folder: string): Promise<string> {
  const wanted = JSON.parse(readFileSync(list, 'utf8')) as readonly BenchFile[]
  mkdirSync(folder, { recursive: true })
  const names = new Set(wanted.map(({ file }) => file))
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name))
  const missing = wanted.filter((file) => !isPresent(folder, file))
  if (missing.length === 0) return folder
  console.error(`fetching ${missing.length} files`)
  const machine = await readMachine(process.env)
  const http = await openHttp({ env: machine.env })
  const pages = new Map<string, readonly SimpleFile[]>()
  for (const file of missing) {
    const project = projectOf(file.file)
    const offered = pages.get(project) ?? (await pageOf(http, machine, project))
    pages.set(project, offered)
    await fetchInto(http, folder, file, offered)
  }
  return folder
}

function isPresent(folder: string, { file, sha256 }: BenchFile): boolean {
  const path = join(folder, file)
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256
}

function projectOf(file: string): string {
  return file.endsWith('.whl') ? parseWheelFilename(file).name : parseSdistFilename(file).name
}

async function pageOf(http: Http, machine: Machine, project: string): Promise<readonly SimpleFile[]> {
  let text = ''
  const answer = await askPatiently(systemClock, PACE, async () => {
    const answer = await http.request('GET', `${machine.index}/${project}/`, { headers: { accept: SIMPLE_ACCEPT } })
    text = await answer.text()
    return answer
  })
  if (answer.status !== 200) throw new Error(`${project}: the index answers ${answer.status}`)
  return parseSimplePage(text, answer.header('content-type'), answer.url).files
}

async function fetchInto(
  http: Http,
  folder: string,
  { file, size, sha256 }: BenchFile,
  offered: readonly SimpleFile[],
): Promise<void> {
  const url = offered.find(({ filename }) => filename === file)?.url
  if (url === undefined) throw new Error(`the index does not offer ${file}`)
  let bytes = Buffer.alloc(0)
  const answer = await askPatiently(systemClock, PACE, async () => {
    const answer = await http.request('GET', url)
    const chunks: Uint8Array[] = []
    for await (const chunk of answer.chunks()) chunks.push(chunk)
    bytes = Buffer.concat(chunks)
    return answer
  })
  const found = createHash('sha256').update(bytes).digest('hex')
  if (answer.status !== 200 || bytes.length !== size || found !== sha256)
    throw new Error(`${url}: answer ${answer.status}, ${bytes.length} bytes, SHA-256 ${found}; ${sha256} is expected`)
  writeFileSync(join(folder, `${file}.part`), bytes)
  renameSync(join(folder, `${file}.part`), join(folder, file))
}
