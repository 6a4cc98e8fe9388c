/** A file that was sent, so that it can be sent again with other choices; it lives as long as this page. */
let sent: { readonly jobId: string; readonly file: File } | null = null

/** Remembers the file an import was made of. Only the last one is kept. */
export const rememberFile = (jobId: string, file: File): void => {
  sent = { jobId, file }
}

/** The file of this import; null after a refresh. */
export const sentFile = (jobId: string): File | null => (sent?.jobId === jobId ? sent.file : null)
