/** A cell with a second subject under a label of its own, as web exports have: "12 t/m 16 jaar\nKosten:\n· Gratis". */
export interface SplitCell {
  readonly text: string
  readonly price: string | null
}

const PRICE_LABEL = /(?:^|\n)\s*(?:kosten|prijs|tarief|contributie|eigen bijdrage|costs?|price)\s*:\s*/i

/** Lines under a label without their bullets, joined to one line. */
const withoutBullets = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/^[\s·•*\-–]+(?=\S)/, '').trim())
    .filter(line => line !== '')
    .join('; ')

/** Splits a price off a cell that is about something else; `price` is null when the cell has no such label or nothing under it. */
export function splitPrice(text: string): SplitCell {
  const label = PRICE_LABEL.exec(text)
  if (!label) return { text: text.trim(), price: null }
  const price = withoutBullets(text.slice(label.index + label[0].length))
  return { text: text.slice(0, label.index).trim(), price: price === '' ? null : price }
}
