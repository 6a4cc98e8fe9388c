import type { RawRow } from '@sportpiramide/domain'
import { cellText } from './cell-format'
import { isBlank, MOST_COLUMNS, MOST_ROWS, tooManyColumns, tooManyRows } from './limits'
import { columnNumber, MergeFiller, readMergedCells } from './merged-cells'
import type { WorkbookParts, WorkbookTab } from './workbook-parts'
import { attribute, XmlScanner, type XmlEvents } from './xml-scanner'
import type { ZipArchive } from './zip-archive'

interface Row {
  readonly row: number
  readonly cells: string[]
}

/** Builds rows of texts out of the tags of one sheet. */
class RowBuilder implements XmlEvents {
  readonly done: Row[] = []
  private row: Row | null = null
  private lastRow = 0
  private column = 0
  private type = ''
  private style = 0
  private value = ''
  private reading = false

  constructor(private readonly parts: WorkbookParts) {}

  open(name: string, attributes: string): void {
    if (name === 'row') this.startRow(attributes)
    else if (name === 'c') this.startCell(attributes)
    // A formula (f) is not what a person sees; its result (v) is.
    else if (name === 'v' || name === 't') this.reading = true
    else if (name === 'rPh') this.reading = false
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.reading = false
    else if (name === 'c') this.endCell()
    else if (name === 'row' && this.row) {
      this.done.push(this.row)
      this.row = null
    }
  }

  text(text: string): void {
    if (this.reading) this.value += text
  }

  private startRow(attributes: string): void {
    this.lastRow = Number(attribute(attributes, 'r') ?? this.lastRow + 1)
    if (this.lastRow > MOST_ROWS) throw tooManyRows()
    this.row = { row: this.lastRow, cells: [] }
    this.column = 0
  }

  private startCell(attributes: string): void {
    const letters = /^[A-Z]+/.exec(attribute(attributes, 'r') ?? '')?.[0]
    this.column = letters ? columnNumber(letters) : this.column + 1
    this.type = attribute(attributes, 't') ?? 'n'
    this.style = Number(attribute(attributes, 's') ?? 0)
    this.value = ''
  }

  private endCell(): void {
    const text = this.cellText()
    if (!this.row || text === '') return
    if (this.column > MOST_COLUMNS) throw tooManyColumns(this.row.row)
    while (this.row.cells.length < this.column) this.row.cells.push('')
    this.row.cells[this.column - 1] = text
  }

  private cellText(): string {
    const readers: Readonly<Record<string, () => string>> = {
      s: () => this.parts.texts[Number(this.value)] ?? '',
      b: () => (this.value.trim() === '1' ? 'WAAR' : 'ONWAAR'),
      d: () => this.value.slice(0, 10).split('-').reverse().join('-'),
      n: () => this.numberText(),
    }
    const read = this.value === '' ? null : readers[this.type]
    return read ? read() : this.value.replace(/_x000D_/g, '')
  }

  private numberText(): string {
    const number = Number(this.value)
    return Number.isNaN(number)
      ? this.value
      : cellText(number, this.parts.formats[this.style] ?? '', this.parts.from1904)
  }
}

/** Rows of one tab, read anew at every walk: merged cells filled downwards, blank rows left out. */
export async function* readSheetRows(
  archive: ZipArchive,
  parts: WorkbookParts,
  tab: WorkbookTab,
): AsyncGenerator<RawRow> {
  const filler = new MergeFiller(await readMergedCells(archive, tab.part))
  const builder = new RowBuilder(parts)
  const scanner = new XmlScanner(builder)
  for await (const piece of archive.read(tab.part)) {
    scanner.write(piece)
    for (const { row, cells } of builder.done.splice(0)) {
      filler.fill(row, cells)
      if (!isBlank(cells)) yield { sheet: tab.name, row, cells }
    }
  }
  scanner.end()
}
