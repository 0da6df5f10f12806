import { isList, isTable, valueAt } from '../../project/toml.ts'
import type { Tag } from '../../standards/tags.ts'
import type { Check, Problem } from '../check.ts'
import { type WheelFacts, wheelName } from './facts.ts'

/** Whether the wheel has the stable ABI that the crate asks pyo3 for. */
export const PYO3_ABI_CHECKS: readonly Check<WheelFacts>[] = [
  {
    key: 'pyo3-features',
    severity: 'error',
    asks: 'the wheel is tagged for the stable ABI that pyo3 is asked for',
    definedBy: 'pyo3 features abi3-py3X; maturin src/build_orchestrator.rs',
    needs: [wheelName, declaredMinimum, sameForAllPythons],
    judge: judgeTag,
  },
]

/** The minor of the lowest Python, 9 of `abi3-py39`: the smallest counts, for each switches on all later ones. */
function minimumOf({ expected: { project } }: WheelFacts): number | undefined {
  const features = [...(project?.cargo?.reached.get('pyo3')?.keys() ?? [])]
  const minors = features.flatMap((feature) => /^abi3-py3(\d+)$/.exec(feature)?.[1] ?? []).map(Number)
  return minors.length === 0 ? undefined : Math.min(...minors)
}

function declaredMinimum(facts: WheelFacts): string | undefined {
  return minimumOf(facts) === undefined ? 'no crate beside it asks pyo3 for a stable ABI with a minimum' : undefined
}

function sameForAllPythons({ expected: { project } }: WheelFacts): string | undefined {
  const features = valueAt(project?.pyproject.document.tables, 'tool', 'maturin', 'features')
  return isList(features) && features.some(isTable) ? '[tool.maturin] features differ by Python' : undefined
}

/** Older, free-threaded and other Pythons than CPython get wheels of their own, which are tagged by version. */
function judgeTag(facts: WheelFacts): readonly Problem[] {
  const minimum = minimumOf(facts)
  const { name, filename } = facts
  // The stable ABI of free-threaded Pythons has a minimum of its own.
  if (minimum === undefined || filename === undefined || filename.parts.abi.includes('abi3t')) return []
  const fits = ({ python, abi }: Tag): boolean => {
    const minor = Number(/^cp3(\d+)$/.exec(python)?.[1])
    if (Number.isNaN(minor) || minor < minimum) return abi !== 'abi3'
    return abi === 'abi3' ? minor === minimum : abi !== python
  }
  if (filename.tags.every(fits)) return []
  const { python, abi } = filename.parts
  return [
    {
      message: `${name} is tagged ${python}-${abi}, and Cargo.toml asks pyo3 for abi3-py3${minimum}: expected cp3${minimum}-abi3`,
      remedy:
        abi === 'abi3'
          ? `Build it with abi3-py3${minimum} alone, or write the feature that it was built with into Cargo.toml.`
          : 'Look for "does not yet support" in the log of the build: the interpreter, or the features given to maturin, switched the stable ABI off.',
      subject: name,
    },
  ]
}
