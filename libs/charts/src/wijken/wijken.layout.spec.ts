import { describe, expect, it } from 'vitest'
import { partsBarLayout } from './parts-bar.layout.js'
import { wijkListLayout, type WijkRow } from './wijk-list.layout.js'

const wijk = (name: string, amount: number | null): WijkRow => ({
  key: name,
  name,
  label: name,
  figure: String(amount),
  amount,
  missing: 'nog niet nagevraagd',
})
const words = { mark: 'één blokje is één activiteit', more: (n: number) => `en nog ${n}` }
const list = (...rows: WijkRow[]) => ({ rows, marks: 'SQUARES' as const, words })

describe('de lijst van wijken', () => {
  it('tekent één vierkantje per activiteit', () => {
    const { rows, height, legend } = wijkListLayout(list(wijk('Centrum', 9), wijk('Zandhoek', 2)), { width: 358 })
    expect(rows.map(row => row.solid.length)).toEqual([9, 2])
    expect(rows[0]?.solid[1]).toMatchObject({ y: 9, width: 13.94, height: 12 })
    expect(rows[0]?.solid[1]?.x).toBeCloseTo(60 + 10 + 17)
    expect(height).toBe(61 + 26)
    expect(legend?.text.text).toBe('één blokje is één activiteit')
  })

  it('zegt "nog niet nagevraagd" en tekent dan niets', () => {
    const { rows } = wijkListLayout(list(wijk('Duinzoom', null)), { width: 358 })
    expect(rows[0]?.solid).toEqual([])
    expect(rows[0]?.texts.map(t => t.text)).toEqual(['Duinzoom', 'nog niet nagevraagd'])
  })

  it('houdt alle vierkantjes in de rij, ook bij veel', () => {
    const { rows } = wijkListLayout(list(wijk('Centrum', 30)), { width: 358 })
    const last = rows[0]?.solid.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(358 - 30)
  })

  it('wordt een staaf als vierkantjes niet meer passen, met dezelfde schaal voor alle wijken', () => {
    const { rows, legend } = wijkListLayout(list(wijk('Centrum', 200), wijk('Zandhoek', 50)), { width: 358 })
    expect(legend).toBeNull()
    expect(rows.map(row => row.solid.length)).toEqual([1, 1])
    expect((rows[0]?.solid[0]?.width ?? 0) / (rows[1]?.solid[0]?.width ?? 1)).toBeCloseTo(4)
  })

  it('breekt een lange naam over regels en laat er niets van weg; de rij wordt hoger', () => {
    const name = 'Kruiskamp en Schutskamp met Engelen'
    const { rows } = wijkListLayout(list(wijk(name, 1), wijk('Centrum', 1)), { width: 358 })
    const [lines, next] = [rows[0]?.texts.slice(0, -1) ?? [], rows[1]]
    expect(lines.map(t => t.text).join(' ')).toBe(name)
    expect(lines.length).toBeGreaterThan(1)
    expect(next?.row.y).toBe(30 + 16 * (lines.length - 1))
  })

  it('geeft een schatting een omtrek met laag, midden en hoog, op dezelfde schaal voor alle wijken', () => {
    const guess = { ...wijk('Centrum', 40), figure: '25–62', range: { low: 25, high: 62 } }
    const { rows, legend } = wijkListLayout(
      { ...list(guess, wijk('Zandhoek', 31), wijk('Duinzoom', null)), marks: 'OUTLINES' },
      { width: 358 },
    )
    const widths = rows.map(
      ({ outline }) => outline && [outline.low, outline.middle, outline.high].map(box => box.width),
    )
    const scale = (widths[0]?.[2] ?? 0) / 62
    expect(rows.flatMap(row => row.solid)).toEqual([])
    expect(widths.map(one => one?.map(width => Math.round(width / scale)))).toEqual([
      [25, 40, 62],
      [31, 31, 31],
      undefined,
    ])
    expect(legend?.outline).not.toBeNull()
  })

  it('houdt op een vol blad plaats voor hoeveel wijken er nog zijn, en telt goed', () => {
    const many = Array.from({ length: 40 }, (_, at) => wijk(`Wijk ${at}`, 1))
    const { rows, more, height } = wijkListLayout(list(...many), { width: 226, bandHeight: 14, maxHeight: 220 })
    expect(more?.text).toBe(`en nog ${40 - rows.length}`)
    expect(height - 26).toBeLessThanOrEqual(222)
    expect(wijkListLayout(list(...many), { width: 226, bandHeight: 14 }).more).toBeNull()
  })

  it('kan leeg zijn of zonder ruimte', () => {
    expect(wijkListLayout(list(), { width: 358 }).rows).toEqual([])
    expect(wijkListLayout(list(wijk('A', 3)), { width: 0 }).rows[0]?.solid[0]?.width).toBe(0)
  })
})

describe('de staaf in drie delen', () => {
  const parts = [
    { key: 'WIJK', amount: 30 },
    { key: 'GEMEENTE', amount: 18 },
    { key: 'UNKNOWN', amount: 190 },
  ]

  it('vult precies de breedte', () => {
    const placed = partsBarLayout(parts, { width: 358 })
    expect(placed.reduce((sum, part) => sum + part.width, 0) + 2).toBeCloseTo(358)
    expect(placed[0]?.width).toBeCloseTo((30 / 238) * 356)
  })

  it('laat een deel van nul weg en tekent van niets geen staaf', () => {
    expect(partsBarLayout([{ key: 'WIJK', amount: 0 }], { width: 358 })).toEqual([])
    expect(
      partsBarLayout(
        [
          { key: 'A', amount: 3 },
          { key: 'B', amount: 0 },
        ],
        { width: 10 },
      ),
    ).toHaveLength(1)
    expect(partsBarLayout(parts, { width: 0 }).every(part => part.width === 0)).toBe(true)
  })
})
