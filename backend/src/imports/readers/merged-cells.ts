import type { ZipArchive } from './zip-archive'

/** A cell that is merged over several rows: its text belongs to each of them. Rows and column count from 1. */
export interface MergedCell {
  readonly column: number
  readonly top: number
  readonly bottom: number
}

const RANGE = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/

/** The number of a column by its letters: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  let number = 0
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64
  return number
}

function readRange(range: string): MergedCell | null {
  const [, letters, top, bottom] = RANGE.exec(range) ?? []
  if (!letters || top === bottom) return null
  return { column: columnNumber(letters), top: Number(top), bottom: Number(bottom) }
}

const END_OF_CELLS = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/
const MERGE_REFERENCE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']+)["']/g
/** Enough to recognise the end of the cells when it is split over two pieces. */
const TAIL = 40
const LONGEST_AFTER_CELLS = 16 * 1024 * 1024

/** What stands in a sheet after its cells: merges, drop-downs, page set-up. The cells themselves are passed over, not read. */
async function afterCells(archive: ZipArchive, part: string): Promise<string> {
  let tail = ''
  let after: string | null = null
  for await (const piece of archive.read(part)) {
    if (after !== null && after.length < LONGEST_AFTER_CELLS) after += piece
    if (after !== null) continue
    const seen = tail + piece
    const end = END_OF_CELLS.exec(seen)
    if (end) after = seen.slice(end.index)
    tail = seen.slice(-TAIL)
  }
  return after ?? ''
}

/** Cells merged downwards, by first row. They stand after the cells in a sheet, so they are read before the rows are walked. */
export async function readMergedCells(archive: ZipArchive, part: string): Promise<MergedCell[]> {
  const references = (await afterCells(archive, part)).matchAll(MERGE_REFERENCE)
  const merged = [...references].flatMap(match => readRange(match[1] ?? '') ?? [])
  return merged.sort((a, b) => a.top - b.top)
}

/** Fills merged cells downwards, row by row in order. A row that is otherwise blank stays blank: it is only part of the frame. */
export class MergeFiller {
  private next = 0
  private open: { readonly cell: MergedCell; text: string }[] = []

  constructor(private readonly merged: readonly MergedCell[]) {}

  fill(row: number, cells: string[]): void {
    this.start(row)
    this.open = this.open.filter(({ cell }) => cell.bottom >= row)
    const blank = cells.every(cell => cell.trim() === '')
    for (const one of this.open) {
      const at = one.cell.column - 1
      if (one.cell.top === row) one.text = cells[at] ?? ''
      else if (!blank && one.text !== '') {
        while (cells.length <= at) cells.push('')
        cells[at] = one.text
      }
    }
  }

  private start(row: number): void {
    for (let cell = this.merged[this.next]; cell && cell.top <= row; cell = this.merged[this.next]) {
      this.open.push({ cell, text: '' })
      this.next++
    }
  }
}
