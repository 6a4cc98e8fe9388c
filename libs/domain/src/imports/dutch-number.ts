const THOUSANDS = /^[+-]?\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * A number as a Dutch spreadsheet writes it: "12,5", "1.200", "1 200,50"; a single dot before other than three digits is a
 * decimal point ("12.5"). Null when the text is no number, also for "12 plaatsen".
 */
export function parseDutchNumber(text: string): number | null {
  const trimmed = text.trim().replace(/\u00a0/g, ' ')
  if (THOUSANDS.test(trimmed)) return Number(trimmed.replace(/[. ]/g, '').replace(',', '.'))
  return PLAIN.test(trimmed) ? Number(trimmed.replace(',', '.')) : null
}
