import type { Project } from '../project/source.ts'
import type { PlanFacts } from './facts.ts'

/** ZIP cannot write an earlier time than 1 January 1980. */
const EARLIEST = 315_532_800

/** The value of `SOURCE_DATE_EPOCH` for a commit; without one, the earliest that wheels can carry. */
export function sourceDateEpoch(commitTime: number | undefined): number {
  return Math.max(commitTime ?? 0, EARLIEST)
}

/** What a plan takes from a source tree; the rest is for whoever asks for the plan to say. */
export function planFacts(project: Project, said: Pick<PlanFacts, 'features' | 'ref' | 'tools'>): PlanFacts {
  const { cargo } = project
  return {
    name: project.name ?? '',
    version: project.version,
    packageDir: project.packageDir,
    requiresPython: project.requiresPython,
    classifiers: project.classifiers,
    backend: project.backend,
    abi: {
      pyproject: project.pyproject.document.tables,
      cargo: cargo && { tables: cargo.document.tables, pyo3: cargo.pyo3?.features },
      setupPy: project.setupPy,
      setupCfg: project.setupCfg,
    },
    commit: project.git?.commit,
    sourceDateEpoch: sourceDateEpoch(project.git?.commitTime),
    ...said,
  }
}
