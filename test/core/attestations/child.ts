// Attests one file in a process of its own, whose environment names a proxy and an authority. Prints the outcome.
import { attestFiles } from '../../../packages/core/src/attestations/attest-files.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { systemClock } from '../../../packages/core/src/http/retry.ts'

const [identity = '', path = '', fulcio = '', rekor = ''] = process.argv.slice(2)
const attested = await attestFiles(
  [{ name: 'demo-1.0.tar.gz', path, sha256: 'a'.repeat(64) }],
  {
    http: await openHttp({ env: process.env }),
    clock: systemClock,
    identity: { requestUrl: `${identity}/id?api-version=2.0`, requestToken: 'runner-token' },
    mask: () => undefined,
    sigstore: { fulcio, rekor },
  },
  'required',
  { patience: { attempts: 1, first: 1, most: 1 } },
)
console.log(attested.kind, ...attested.findings.map(({ message }) => message))
