/**
 * NO_BINARIES: no PostgreSQL for this machine. FOREIGN_FOLDER: the data folder belongs to another user. NO_PASSWORD: a cluster
 * without its password file. OTHER_VERSION: made by another major version. INITDB, START: PostgreSQL itself refused.
 * BUSY: another process is opening the same folder and does not get ready.
 */
export type EmbeddedErrorCode =
  'NO_BINARIES' | 'FOREIGN_FOLDER' | 'NO_PASSWORD' | 'OTHER_VERSION' | 'INITDB' | 'START' | 'BUSY'

/** Why the embedded server cannot be opened. `detail` is for the log: what PostgreSQL said, or the folder. */
export class EmbeddedError extends Error {
  constructor(
    readonly code: EmbeddedErrorCode,
    readonly detail = '',
  ) {
    super(`embedded PostgreSQL: ${code} ${detail}`.trim())
  }
}
