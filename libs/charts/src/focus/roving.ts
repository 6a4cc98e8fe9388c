/** A step of the keyboard through `count` marks in a list: the new index, or null when the key is not for walking. */
export const listStep = (key: string, index: number, count: number): number | null => {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowRight: index + 1,
    ArrowUp: index - 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: count - 1,
  }
  const next = to[key]
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1)
}

/** A step up or down a column of marks; left and right are not for walking here, they lead elsewhere. */
export const columnStep = (key: string, index: number, count: number): number | null =>
  key === 'ArrowLeft' || key === 'ArrowRight' ? null : listStep(key, index, count)

/** A step through a grid of `columns` columns, row by row; Home and End stay in the row, an edge stops. */
export const gridStep = (key: string, index: number, count: number, columns: number): number | null => {
  if (count === 0 || columns === 0) return null
  const start = index - (index % columns)
  const to: Readonly<Record<string, number>> = {
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    ArrowRight: Math.min(index + 1, start + columns - 1),
    ArrowLeft: Math.max(index - 1, start),
    Home: start,
    End: start + columns - 1,
  }
  const next = to[key]
  if (next === undefined) return null
  return next < 0 || next >= count ? index : next
}
