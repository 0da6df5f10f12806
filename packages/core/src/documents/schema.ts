import * as v from 'valibot'
import { Failure } from '../failure.ts'

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'))

/** Steps of different pinned versions meet in one run: what a reader does not know, it refuses. */
export function documentReader<Schema extends v.GenericSchema>(name: string, schema: Schema) {
  return (text: string, from: string): v.InferOutput<Schema> => {
    const value = parseJson(text, name, from)
    const found = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
    if (found !== name)
      throw new Failure(
        `${from} is ${found === undefined ? 'no document of pyrelease' : `a ${JSON.stringify(found)}`}; expected ${name}`,
        {
          remedy: 'Hand on the document as the earlier step wrote it, and use one version of pyrelease in all jobs.',
        },
      )
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`)
    throw new Failure(`${from} is no valid ${name}:\n${problems.slice(0, 8).join('\n')}`, {
      remedy: 'Hand on the document as the earlier step wrote it, and use one version of pyrelease in all jobs.',
    })
  }
}

function parseJson(text: string, name: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure(`${from} is not JSON; expected a ${name}`, {
      remedy:
        'Pass the whole document, for example ${{ needs.verify.outputs.plan }}, or the path of a file that holds it.',
      cause,
    })
  }
}
