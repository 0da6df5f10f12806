// Every job that uses one of our actions downloads the tarball of this repository: it stays under 1.5 MB.
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'

const LIMIT = 1.5e6
const tar = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { maxBuffer: 2 ** 28 })
const size = gzipSync(tar, { level: 9 }).length
console.log(`${(size / 1e6).toFixed(2)} MB of ${(LIMIT / 1e6).toFixed(2)} MB`)
if (size > LIMIT) {
  console.error(
    'The repository is too large for every job to download; `git archive HEAD | tar tvz | sort -k3 -n` shows why.',
  )
  process.exitCode = 1
}
