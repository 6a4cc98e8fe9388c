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

/** Pieces of a word that is longer than a line, each but the last with a hyphen. */
const cut = (word: string, letters: number): readonly string[] =>
  word.length <= letters ? [word] : [`${word.slice(0, letters - 1)}-`, ...cut(word.slice(letters - 1), letters)]

/** A name in lines that fit, broken after a blank, a hyphen or a slash; nothing is left out. Without room there is one line. */
export const wrapText = (text: string, widthPx: number, fontPx: number): readonly string[] => {
  const letters = Math.floor(widthPx / (fontPx * LETTER))
  if (letters < 3) return [text]
  const pieces = (text.match(/[^\s/-]+(?:[/-]|\s*\/)?\s*|[/-]\s*/g) ?? []).flatMap(piece =>
    piece.trimEnd().length <= letters ? [piece] : cut(piece, letters),
  )
  return pieces
    .reduce<string[]>((lines, piece) => {
      const last = lines.at(-1)
      const isFull = last === undefined || (last + piece).trimEnd().length > letters
      return isFull ? [...lines, piece] : [...lines.slice(0, -1), last + piece]
    }, [])
    .map(line => line.trimEnd())
}
