import type { PlacedText, Rect } from '../placed.js'
import { textWidth, wrapText } from '../text/text-fit.js'

/** A fill of the map with its words. */
export interface LegendEntry<Fill> {
  readonly fill: Fill
  readonly words: string
}

/** A placed legend; every fill stands left of its words. */
export interface PlacedLegend<Fill> {
  readonly boxes: readonly (Rect & { readonly fill: Fill })[]
  readonly texts: readonly PlacedText[]
  readonly bottom: number
}

/** A line of the key: the number of a badge with the name and the value of its area. */
export interface KeyLine {
  readonly number: number
  readonly cx: number
  readonly cy: number
  readonly texts: readonly PlacedText[]
}

const FONT = 12
const SWATCH = { width: 14, height: 12, gap: 5, after: 10 }
const LINE = 20
const KEY = { text: 26, air: 12, row: 22, wrap: 15 }

const text = (words: string, x: number, y: number, anchor: PlacedText['anchor'] = 'start'): PlacedText => ({
  text: words,
  x,
  y,
  anchor,
  kind: 'axis',
})

/** Entries beside each other from `top`, on as many lines as the width asks. */
export const mapLegend = <Fill>(
  entries: readonly LegendEntry<Fill>[],
  top: number,
  width: number,
): PlacedLegend<Fill> => {
  let [x, y] = [0, top]
  const placed = entries.map(({ fill, words }) => {
    const room = SWATCH.width + SWATCH.gap + textWidth(words, FONT)
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE]
    const entry = {
      box: { x, y, width: SWATCH.width, height: SWATCH.height, fill },
      words: text(words, x + SWATCH.width + SWATCH.gap, y + 10),
    }
    x += room + SWATCH.after
    return entry
  })
  return {
    boxes: placed.map(entry => entry.box),
    texts: placed.map(entry => entry.words),
    bottom: placed.length === 0 ? top : y + LINE,
  }
}

/** An area of the key before it is placed. */
export interface KeyEntry {
  readonly number: number
  readonly name: string
  readonly value: string
}

/** The key of the badges from `top`: in two columns when all lines fit in half the width, else in one in which a long name takes more lines. */
export const mapKey = (
  entries: readonly KeyEntry[],
  top: number,
  width: number,
): { readonly lines: readonly KeyLine[]; readonly bottom: number } => {
  const widest = (of: 'name' | 'value') => Math.max(0, ...entries.map(entry => textWidth(entry[of], FONT)))
  // Values stand close behind the names: across a wide column the eye would lose its line.
  const wanted = KEY.text + widest('name') + widest('value') + 2 * KEY.air
  const columns = wanted <= width / 2 ? 2 : 1
  const perColumn = Math.ceil(entries.length / columns)
  const room = Math.min(wanted, width / columns - (columns > 1 ? KEY.air : 0))
  const bottoms = Array.from({ length: columns }, () => top)
  const lines = entries.map(({ number, name, value }, at): KeyLine => {
    const column = Math.floor(at / perColumn)
    const x = column * (width / columns)
    const y = bottoms[column] ?? top
    const names = wrapText(name, room - KEY.text - textWidth(value, FONT) - KEY.air, FONT)
    bottoms[column] = y + KEY.row + KEY.wrap * (names.length - 1)
    return {
      number,
      cx: x + 10,
      cy: y + 10,
      texts: [
        ...names.map((words, line) => text(words, x + KEY.text, y + 14 + line * KEY.wrap)),
        { ...text(value, x + room, y + 14, 'end'), kind: 'place-value' },
      ],
    }
  })
  return { lines, bottom: Math.max(top, ...bottoms) }
}
