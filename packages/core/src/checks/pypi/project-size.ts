import { pythonRepr } from '../../standards/python-repr.ts'
import { PROJECT_LIMIT } from './warehouse.ts'

/**
 * @param size in bytes of all files of the project, with those that are to be uploaded
 * @param limit in bytes, where PyPI allows the project more than others
 */
export function refusalOfProjectSize(size: number, project: string, limit = PROJECT_LIMIT): string | undefined {
  return size > limit
    ? `Project size too large. Limit for project ${pythonRepr(project)} total size is ${Math.floor(limit / 1024 ** 3)} GB. See ` +
        'https://docs.pypi.org/project-management/storage-limits#requesting-a-project-size-limit-increase'
    : undefined
}
