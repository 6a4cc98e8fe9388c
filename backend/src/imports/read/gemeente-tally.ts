import { gemeenteOfCode, readCbsCode, type GemeenteInFile, type RawRow } from '@sportpiramide/domain'
import type { SourceColumn } from '../import-job'

const CODES = ['code', 'buurtcode', 'wijkcode', 'gemeentecode']

/** Counts the gemeenten a file of areas or figures is about, while its rows pass by. */
export class GemeenteTally {
  private readonly areas = new Map<string, { name: string; areas: number }>()
  private readonly codeColumns: readonly number[]
  private readonly nameColumn: number | undefined

  constructor(columns: readonly SourceColumn[]) {
    const indexOf = (field: string) => columns.find(column => column.field === field)?.index
    this.codeColumns = CODES.map(indexOf).filter(index => index !== undefined)
    this.nameColumn = indexOf('gemeentenaam')
  }

  add({ cells }: RawRow): void {
    const code = this.codeColumns.map(index => readCbsCode(cells[index] ?? '')).find(found => found !== null)
    if (!code) return
    const gemeente = gemeenteOfCode(code.code)
    const name = this.nameColumn === undefined ? '' : (cells[this.nameColumn]?.trim() ?? '')
    const known = this.areas.get(gemeente) ?? { name: name || gemeente, areas: 0 }
    known.areas += 1
    this.areas.set(gemeente, known)
  }

  /** By name. */
  list(): GemeenteInFile[] {
    return [...this.areas]
      .map(([code, known]) => ({ code, ...known }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  }
}
