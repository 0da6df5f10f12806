import { HELP } from './warehouse.ts'

/**
 * What PyPI answers to a description that its renderer turns down.
 * @param contentType as the form states it; undefined is reStructuredText
 */
export function refusalOfRendering(contentType: string | undefined): string {
  const how = contentType === undefined ? 'in the default format of reStructuredText' : `for '${contentType}'`
  return `The description failed to render ${how}. See ${HELP}#description-content-type for more information.`
}
