/** Name of the sdist's job, and of the artifact that it hands on. */
export const SDIST_ENTRY = 'sdist'

/** Name of the artifact that a job hands its wheels on by: unique per entry of a plan, and per machine without one. */
export function wheelsArtifact(id: string): string {
  return `wheels-${id}`
}

/** Whether a build job handed an artifact of this name on. */
export function isBuildArtifact(name: string): boolean {
  return name === SDIST_ENTRY || name.startsWith(wheelsArtifact(''))
}
