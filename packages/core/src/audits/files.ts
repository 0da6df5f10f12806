import type { AuditedFile, AuditVerdict } from '../audit.ts'
import { type CoreMetadata, field } from '../standards/core-metadata.ts'
import type { Machine } from '../tools/machine.ts'
import { auditAbi3 } from './abi3.ts'
import { type Description, renderDescriptions } from './descriptions.ts'
import { auditPlatform } from './platform.ts'
import { tagsOf } from './wheel-tags.ts'

/** A built file, as far as the tools need it. */
export interface FileToAudit {
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly kind: 'wheel' | 'sdist'
  /** Undefined where the file has none that can be read. */
  readonly metadata: CoreMetadata | undefined
}

/** Asks every tool about every file that it can say something about; tools that nothing asks for are not fetched. */
export async function auditFiles(machine: Machine, files: readonly FileToAudit[]): Promise<readonly AuditedFile[]> {
  const wheels = files.filter(({ kind }) => kind === 'wheel').map(({ path }) => path)
  const stable = wheels.filter((path) => tagsOf(path).some(({ abi }) => /^abi3t?$/.test(abi)))
  const platform = wheels.filter((path) => tagsOf(path).some((tag) => tag.platform !== 'any'))
  const described = files.flatMap((file) => {
    const description = descriptionOf(file.metadata)
    return description === undefined ? [] : [{ path: file.path, description }]
  })
  // Releases say the same in every file: each text is asked for once.
  const texts = [...new Map(described.map(({ description }) => [keyOf(description), description])).values()]
  const rendered = await renderDescriptions(machine, texts)
  const abi3 = await auditAbi3(machine, stable)
  const platforms = await auditPlatform(machine, platform)
  const answer = (asked: readonly string[], verdicts: readonly AuditVerdict[], path: string) =>
    verdicts[asked.indexOf(path)]
  return files.map(({ name, path, metadata }) => {
    const description = descriptionOf(metadata)
    return {
      name,
      description: description === undefined ? undefined : answer(texts.map(keyOf), rendered, keyOf(description)),
      contentType: description?.contentType,
      abi3: answer(stable, abi3, path),
      platform: answer(platform, platforms, path),
    }
  })
}

function descriptionOf(metadata: CoreMetadata | undefined): Description | undefined {
  const text = metadata?.description
  if (metadata === undefined || text === undefined) return undefined
  return { text, contentType: field(metadata, 'Description-Content-Type') }
}

function keyOf({ text, contentType = '' }: Description): string {
  return `${contentType}\n${text}`
}
