/** Why a file cannot be read at all, for scripts. */
export type UnreadableCode =
  | 'EMPTY_FILE'
  | 'NO_ROWS'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'WRONG_FILE_TYPE'
  | 'OLD_EXCEL'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'WRONG_ENCODING'

/** A file that cannot be read. The message is Dutch and says what the file is and what to do; it may be shown as it is. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
    readonly row: number | null = null,
  ) {
    super(message)
    this.name = 'UnreadableFile'
  }
}
