/** A text that a spreadsheet program would take for a formula gets a quote in front; the import takes it off again. */
export const formulaSafe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
