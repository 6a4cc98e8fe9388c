import { maskPersons } from '@sportpiramide/domain'

const ENDING = /\.[a-z0-9]{2,8}$/i

/** A file name as it may be kept: "lijst_0612345678.xlsx" without the number. Underscores hide a trace, so they count as spaces. */
export function keptFileName(fileName: string): string {
  const ending = ENDING.exec(fileName)?.[0] ?? ''
  const stem = fileName.slice(0, fileName.length - ending.length)
  const asIs = maskPersons(stem)
  const spaced = maskPersons(asIs.text.replaceAll('_', ' '))
  return (spaced.found.length > 0 ? spaced.text : asIs.text) + ending
}
