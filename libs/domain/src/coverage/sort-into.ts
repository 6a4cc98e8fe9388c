/** Rows by each key they stand under; a row may stand under several, or none. */
export function sortInto<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const sorted = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const shelf = sorted.get(key)
      if (shelf) shelf.push(row)
      else sorted.set(key, [row])
    }
  }
  return sorted
}
