import type { AreaColumn } from './area-columns.js'
import { isIndicator } from './area-columns.js'

/** The cells of one row, asked for by field; a field without column is an empty cell. */
export class AreaRow {
  private readonly byField: ReadonlyMap<string, AreaColumn>
  constructor(
    private readonly cells: readonly string[],
    columns: readonly AreaColumn[],
  ) {
    this.byField = new Map(columns.flatMap(column => (column.field ? [[column.field, column] as const] : [])))
  }
  has(field: string): boolean {
    return this.byField.has(field)
  }
  header(field: string): string {
    return this.byField.get(field)?.header ?? field
  }
  text(field: string): string {
    const column = this.byField.get(field)
    return column ? (this.cells[column.index]?.trim() ?? '') : ''
  }
  first(fields: readonly string[]): { field: string; text: string } | null {
    for (const field of fields) if (this.text(field) !== '') return { field, text: this.text(field) }
    return null
  }
  indicators(): string[] {
    return [...this.byField.keys()].filter(isIndicator)
  }
}
