/** Mean width of a letter of Source Sans 3, as a share of its size; wide enough for names with many capitals. */
const LETTER = 0.49

/** About how wide a text is in px. An estimate: a layout has no screen to measure on. */
export const textWidth = (text: string, fontPx: number): number => text.length * fontPx * LETTER

/** The text, or as much of it as fits with an ellipsis; nothing when not even two letters fit. */
export const fitText = (text: string, widthPx: number, fontPx: number): string => {
  if (textWidth(text, fontPx) <= widthPx) return text
  const letters = Math.floor(widthPx / (fontPx * LETTER)) - 1
  return letters < 2 ? '' : `${text.slice(0, letters).trimEnd()}…`
}
