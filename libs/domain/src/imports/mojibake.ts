/** Signs that Windows-1252 has at 0x80 to 0x9f, in their order; a space stands for none. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
/** A sign of UTF-8 of which every byte was read as a sign of its own: "Ã©" for "é", "â€™" for "’". */
const MISREAD = new RegExp(
  `[\\u00c2-\\u00df][\\u0080-\\u00bf${WINDOWS_SIGNS.replaceAll(' ', '')}]|[\\u00e0-\\u00ef][\\u0080-\\u00bf${WINDOWS_SIGNS.replaceAll(' ', '')}]{2}`,
  'g',
)

const byteOf = (sign: string): number => {
  const code = sign.charCodeAt(0)
  const place = code > 0xff ? WINDOWS_SIGNS.indexOf(sign) : -1
  return place < 0 ? code : 0x80 + place
}

/** The sign that these bytes are in UTF-8; null when they are none, or a sign no text needs. */
function decode(bytes: readonly number[]): string | null {
  const [first = 0, ...others] = bytes
  if (others.some(byte => byte < 0x80 || byte > 0xbf)) return null
  const lead = first & (others.length === 1 ? 0x1f : 0x0f)
  const code = others.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead)
  const shortest = others.length === 1 ? 0x80 : 0x800
  return code < shortest || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCharCode(code)
}

/** A text with its letters as they were meant, and what was mended first. */
export interface Mended {
  readonly text: string
  readonly was: string
  readonly is: string
}

/** Mends a text whose letters were saved as UTF-8 and read as Windows-1252 ("CafÃ©" is "Café"); null when there is nothing to mend. */
export function mendLetters(text: string): Mended | null {
  if (!/[\u00c2-\u00ef][\u0080-\u2122]/.test(text)) return null
  const mended: Pick<Mended, 'was' | 'is'>[] = []
  const better = text.replace(MISREAD, was => {
    const is = decode(Array.from(was, byteOf))
    if (is !== null) mended.push({ was, is })
    return is ?? was
  })
  return mended[0] ? { text: better, ...mended[0] } : null
}
