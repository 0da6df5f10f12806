import { isList, isTable, textAt, valueAt } from '../../project/toml.ts'
import type { Check, Problem } from '../check.ts'
import { projectTable, type SourceFacts } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'

/** Authors and maintainers. */
export const PEOPLE_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-24',
    severity: 'error',
    asks: 'e-mail addresses of authors and maintainers are valid',
    definedBy: 'PEP 621; warehouse/forklift/metadata.py',
    needs: [projectTable],
    judge: ({ project }) => [...judgePeople(project, 'authors'), ...judgePeople(project, 'maintainers')],
  },
]

const FIELDS = { authors: 'author_email', maintainers: 'maintainer_email' } as const

function judgePeople(
  { pyproject: { document } }: SourceFacts['project'],
  key: keyof typeof FIELDS,
): readonly Problem[] {
  const people = valueAt(document.tables, 'project', key)
  if (!isList(people)) return []
  return people.flatMap((person, index): readonly Problem[] => {
    if (!isTable(person)) return []
    const place = document.place('project', key, index)
    const [name, email] = [textAt(person, 'name'), textAt(person, 'email')]
    const strange = Object.keys(person).filter((field) => field !== 'name' && field !== 'email')
    const unknown = strange.map((field) => ({
      message: `project.${key} has the key ${field}; people have name and email`,
      remedy: 'Remove it.',
      place,
    }))
    // As PEP 621 makes the header of it.
    const value = name === undefined || email === undefined ? email : `${name} <${email}>`
    const verdict = value === undefined ? undefined : pypiVerdict(FIELDS[key], value)
    if (verdict === undefined) return unknown
    return [
      ...unknown,
      {
        message: verdict,
        remedy: 'Write an address such as { name = "…", email = "someone@example.org" }, or the name alone.',
        place,
        subject: email ?? '',
      },
    ]
  })
}
