/** Edition of pydantic that the texts are of; it is part of them. */
const PYDANTIC = '2.13'

/** What pydantic has against one value. */
export interface PydanticProblem {
  readonly place: readonly (string | number)[]
  readonly type: string
  readonly says: string
  /** As Python's `repr` prints it. */
  readonly value: string
  readonly valueType: string
}

/** Several lines, as pydantic prints a `ValidationError`. */
export function pydanticText(model: string, problems: readonly PydanticProblem[]): string {
  const lines = problems.flatMap(({ place, type, says, value, valueType }) => [
    ...(place.length === 0 ? [] : [place.join('.')]),
    `  ${says} [type=${type}, input_value=${shortened(value)}, input_type=${valueType}]`,
    // Errors that a type raises itself have no page.
    ...(type === 'base64_decode'
      ? []
      : [`    For further information visit https://errors.pydantic.dev/${PYDANTIC}/v/${type}`]),
  ])
  const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'}`
  return [`${count} for ${model}`, ...lines].join('\n')
}

function shortened(text: string): string {
  return text.length > 50 ? `${text.slice(0, 25)}...${text.slice(-24)}` : text
}
