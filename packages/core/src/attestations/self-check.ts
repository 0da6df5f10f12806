import { verify, type X509Certificate } from 'node:crypto'
import type { Attestation } from './attestation.ts'
import { readCertificate } from './certificate.ts'
import { type LogEntry, readLogEntry, strayEntry, unbundledEntry, unusableEntry } from './log-entry.ts'
import { type AttestedFile, judgeStatement, PREDICATES, STATEMENT_TYPE } from './statement.ts'

/**
 * Why an index would refuse an attestation of this file, as far as can be seen without Sigstore's trust root: what it
 * says, of which file, whether its certificate's key signed that, and whether the log's entry is of the same signature.
 * @returns undefined when nothing is wrong
 */
export function problemOf(attestation: Attestation, file: AttestedFile): string | undefined {
  const statement = Buffer.from(attestation.envelope.statement, 'base64')
  const said = judgeStatement(statement, file)
  if (said.kind === 'misfit') return said.why
  if (said.predicateType !== PREDICATES.publish) return `it is no publish attestation, but ${said.predicateType}`
  const der = Buffer.from(attestation.verification_material.certificate, 'base64')
  const certificate = readCertificate(der)
  if (certificate === undefined) return 'its certificate cannot be read'
  const signature = Buffer.from(attestation.envelope.signature, 'base64')
  if (!verify('sha256', preAuthentication(statement), certificate.publicKey, signature))
    return 'its signature is not one of its certificate over its statement'
  const entry = readLogEntry(attestation.verification_material.transparency_entries[0])
  if (entry === undefined) return 'invalid transparency log entry'
  return (
    unbundledEntry(entry) ??
    unusableEntry(entry) ??
    lateEntry(entry, certificate) ??
    strayEntry(entry, { statement, signature, certificate })
  )
}

function lateEntry({ integratedTime }: LogEntry, { validFrom, validTo }: X509Certificate): string | undefined {
  const logged = Number(integratedTime) * 1000
  return logged < Date.parse(validFrom) || logged > Date.parse(validTo)
    ? 'the log took it when its certificate was not valid'
    : undefined
}

/** What DSSE signs: type and payload, each with its length. */
export function preAuthentication(payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${STATEMENT_TYPE.length} ${STATEMENT_TYPE} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}
