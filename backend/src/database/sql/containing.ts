/** A pattern for ILIKE: the text anywhere, its signs meaning themselves; null when there is nothing to look for. */
export const containing = (search: string | null | undefined): string | null => {
  const text = (search ?? '').trim()
  return text === '' ? null : `%${text.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
}
