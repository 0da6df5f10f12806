import type { Interpreter } from '../tools/interpreters.ts'
import { type Built, describeBuilt } from './built-file.ts'
import { type BuildCourse, buildWheels, repairWheels, type Sources, sourceTree } from './steps.ts'
import type { Workshop } from './workshop.ts'

/**
 * Unpacks what the wheels are built from, builds them, and repairs them for this machine's floor.
 * @throws Failure when one of it fails
 */
export async function wheelsFrom(
  course: BuildCourse,
  interpreters: readonly Interpreter[],
  { sources, sdist }: { readonly sources: Sources; readonly sdist: Built | undefined },
  workshop: Workshop,
): Promise<readonly Built[]> {
  const unpack = () => sourceTree(course, sources, sdist, workshop)
  const tree = await workshop.phase('unpack', 'Unpacking the sdist', unpack)
  const raw = await buildWheels(course, sources, tree, workshop)
  const wheels = await repairWheels(course, raw, interpreters, workshop)
  const described = await Promise.all(wheels.map(describeBuilt))
  // Two interpreters may have made the same file of a stable ABI.
  const isRepeated = ({ file }: Built, index: number): boolean =>
    described.slice(0, index).some((other) => other.file.name === file.name && other.file.sha256 === file.sha256)
  return described.filter((built, index) => !isRepeated(built, index))
}
