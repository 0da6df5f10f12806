import type { Distribution } from '../checks/distribution.ts'
import { systemClock } from '../http/retry.ts'
import type { IndexAddress } from '../package-index/address.ts'
import type { Dependency } from '../package-index/dependencies.ts'
import type { ProjectTable } from '../project/pyproject.ts'
import { fields } from '../standards/core-metadata.ts'
import { readMachine } from '../tools/machine.ts'

/** Who names dependencies: the built files, or the table of the source tree where there are none. */
export interface Dependent {
  /** Its own name, in any spelling. */
  readonly name: string
  readonly files: readonly Pick<Distribution, 'metadata'>[]
  readonly table: Pick<ProjectTable, 'dependencies'> | undefined
}

/** Asks the indexes that users of this one install from for what a release depends on. */
export async function askForDependencies(
  env: NodeJS.ProcessEnv,
  index: IndexAddress,
  { name, files, table }: Dependent,
): Promise<readonly Dependency[]> {
  const requirements =
    files.length === 0
      ? (table?.dependencies ?? [])
      : files.flatMap(({ metadata }) => (metadata === undefined ? [] : fields(metadata, 'Requires-Dist')))
  if (requirements.length === 0) return []
  const [{ openHttp }, { dependencyIndexes, readDependencies }, machine] = await Promise.all([
    import('../http/client.ts'),
    import('../package-index/dependencies.ts'),
    readMachine(env),
  ])
  const services = { http: await openHttp({ env: machine.env, patience: 20_000 }), clock: systemClock }
  return await readDependencies(services, dependencyIndexes(index, machine.index), requirements, name)
}
