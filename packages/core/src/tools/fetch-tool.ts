import { createHash } from 'node:crypto'
import { chmod, mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ArchiveError } from '../archive/archive-error.ts'
import { openZip } from '../archive/zip.ts'
import { Failure, reasonOf } from '../failure.ts'
import { openFileBytes } from '../file-bytes.ts'
import { printable, withCredentialsOf } from '../http/address.ts'
import { type Answer, type Http, openHttp } from '../http/client.ts'
import { NetworkFailure } from '../http/network-failure.ts'
import { askPatiently, type RetryPolicy, systemClock } from '../http/retry.ts'
import { makeScratch } from '../scratch.ts'
import { parseSimplePage, SIMPLE_ACCEPT, SimplePageError } from '../standards/simple-api.ts'
import { unpackZip } from '../unpack.ts'
import { putInPlace } from './cache-folder.ts'
import type { Machine } from './machine.ts'
import type { PinnedTool } from './tool.ts'

const POLICY: RetryPolicy = { attempts: 3, first: 300, most: 2000 }

/**
 * Fetches a tool from the package index into the tool cache: its page, its wheel, its hash, its members, in this order.
 * @throws Failure that names the tool, the address and what to do
 */
export async function fetchTool(machine: Machine, tool: PinnedTool): Promise<void> {
  try {
    await mkdir(dirname(tool.folder.path), { recursive: true })
    // On the same file system as its place, for the rename.
    await using scratch = await makeScratch(tool.name, dirname(tool.folder.path))
    const wheel = join(scratch.path, 'wheel')
    const http = await openHttp({ env: machine.env })
    await download(http, machine, tool, await findWheel(http, machine, tool), wheel)
    const folder = join(scratch.path, 'unpacked')
    await unpack(tool, wheel, folder)
    await putInPlace(tool.folder, folder, join(scratch.path, 'replaced'))
  } catch (thrown) {
    throw explain(machine, tool, thrown)
  }
}

/** Address of the wheel, as the index offers it. The page is asked for nothing else; what it says of hashes is not used. */
async function findWheel(http: Http, machine: Machine, tool: PinnedTool): Promise<string> {
  const page = `${machine.index}/${tool.name}/`
  let text = ''
  const answer = await askPatiently(systemClock, POLICY, async () => {
    const answer = await http.request('GET', page, { headers: { accept: SIMPLE_ACCEPT } })
    text = await answer.text()
    return answer
  })
  expectFound(machine, tool, answer)
  const { files } = parseSimplePage(text, answer.header('content-type'), answer.url)
  const file = files.find(({ filename }) => filename === tool.wheel.file)
  if (file === undefined) throw missing(machine, tool, `${printable(page)} does not list ${tool.wheel.file}`)
  return withCredentialsOf(machine.index, file.url)
}

async function download(http: Http, machine: Machine, tool: PinnedTool, url: string, path: string): Promise<void> {
  let found = ''
  const answer = await askPatiently(systemClock, POLICY, async () => {
    const answer = await http.request('GET', url)
    if (answer.status === 200) found = await save(answer, path, tool.wheel.size)
    return answer
  })
  expectFound(machine, tool, answer)
  if (found !== tool.wheel.sha256)
    throw new Failure(
      `${tool.name} ${tool.version}: ${printable(url)} has SHA-256 ${found}, and ${tool.wheel.sha256} is pinned`,
      {
        remedy: `The index that ${machine.indexFrom} names serves another file than PyPI does. Find out why before anything of it is run.`,
      },
    )
}

/** Writes the answer to a file, never more than one byte beyond the size; returns its SHA-256. */
async function save(answer: Answer, path: string, size: number): Promise<string> {
  const hash = createHash('sha256')
  await using file = await open(path, 'w')
  let written = 0
  for await (const chunk of answer.chunks()) {
    const part = chunk.subarray(0, size + 1 - written)
    hash.update(part)
    await file.write(part)
    written += part.length
    if (written > size) break
  }
  return hash.digest('hex')
}

function expectFound(machine: Machine, tool: PinnedTool, answer: Answer): void {
  if (answer.status === 200) return
  const says = `${printable(answer.url)} answers ${answer.status} ${answer.reason}`.trimEnd()
  if (answer.status === 404 || answer.status === 410) throw missing(machine, tool, says)
  throw new Failure(`${tool.name} ${tool.version} cannot be fetched: ${says}`, {
    remedy:
      answer.status === 401 || answer.status === 403
        ? `Give the index that ${machine.indexFrom} names a user and a password: https://USER:PASSWORD@host/simple.`
        : `Run it again. If it stays, look at the index that ${machine.indexFrom} names.`,
  })
}

function missing(machine: Machine, tool: PinnedTool, says: string): Failure {
  return new Failure(`${tool.name} ${tool.version} is not on the package index: ${says}`, {
    remedy: `Let the index mirror ${tool.name} ${tool.version} from PyPI, or name another one in UV_DEFAULT_INDEX (this one came from ${machine.indexFrom}).`,
  })
}

async function unpack(tool: PinnedTool, wheel: string, folder: string): Promise<void> {
  using bytes = openFileBytes(wheel)
  await mkdir(folder)
  const program = join(folder, tool.folder.program.slice(tool.folder.path.length))
  if (tool.contents === 'tree') await unpackZip(bytes, folder)
  else {
    const zip = openZip(bytes)
    const member = zip.find(tool.wheel.program)
    if (member === undefined) throw new ArchiveError(`${tool.wheel.file} has no ${tool.wheel.program}`)
    await writeFile(program, zip.chunks(member))
  }
  await chmod(program, 0o755)
}

function explain(machine: Machine, tool: PinnedTool, thrown: unknown): unknown {
  const called = `${tool.name} ${tool.version}`
  if (thrown instanceof NetworkFailure)
    return new Failure(`${called} cannot be fetched: ${thrown.message}`, {
      remedy: `${thrown.remedy} The package index was taken from ${machine.indexFrom}.`,
      cause: thrown,
    })
  if (thrown instanceof SimplePageError || thrown instanceof ArchiveError)
    return new Failure(`${called} cannot be read: the index ${printable(machine.index)}: ${thrown.message}`, {
      remedy: `Name an index with a simple API in UV_DEFAULT_INDEX (this one came from ${machine.indexFrom}).`,
      cause: thrown,
    })
  if (typeof thrown === 'object' && thrown !== null && 'syscall' in thrown)
    return new Failure(`${called} cannot be written to the tool cache ${machine.cache} (${reasonOf(thrown)})`, {
      remedy: 'Set PYRELEASE_CACHE to a folder that this user may write to and that has room.',
      cause: thrown,
    })
  return thrown
}
