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
const list = (...rows: WijkRow[]) => ({ rows, marks: 'SQUARES' as const })

describe('de lijst van wijken', () => {
  it('tekent één vierkantje per activiteit', () => {
    const { rows, height } = wijkListLayout(list(wijk('Centrum', 9), wijk('Zandhoek', 2)), { width: 358 })
    expect(rows.map(row => row.marks.length)).toEqual([9, 2])
    expect(rows[0]?.marks[1]).toEqual({ x: 133, y: 9, width: 13.94, height: 12 })
    expect(height).toBe(61)
  })

  it('zegt "nog niet nagevraagd" en tekent dan niets', () => {
    const { rows } = wijkListLayout(list(wijk('Duinzoom', null)), { width: 358 })
    expect(rows[0]?.marks).toEqual([])
    expect(rows[0]?.texts.map(t => t.text)).toEqual(['Duinzoom', 'nog niet nagevraagd'])
  })

  it('houdt alle vierkantjes in de rij, ook bij veel', () => {
    const { rows } = wijkListLayout(list(wijk('Centrum', 30)), { width: 358 })
    const last = rows[0]?.marks.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(358 - 44)
  })

  it('wordt een staaf als vierkantjes niet meer passen, met dezelfde schaal voor alle wijken', () => {
    const { rows } = wijkListLayout(list(wijk('Centrum', 200), wijk('Zandhoek', 50)), { width: 358 })
    expect(rows.map(row => row.marks.length)).toEqual([1, 1])
    expect((rows[0]?.marks[0]?.width ?? 0) / (rows[1]?.marks[0]?.width ?? 1)).toBeCloseTo(4)
  })

  it('kort een lange naam in en kan leeg zijn of zonder ruimte', () => {
    const long = wijkListLayout(list(wijk('Kruiskamp en Schutskamp met Engelen', 1)), { width: 358 })
    expect(long.rows[0]?.texts[0]?.text).toMatch(/…$/)
    expect(wijkListLayout(list(), { width: 358 }).rows).toEqual([])
    expect(wijkListLayout(list(wijk('A', 3)), { width: 0 }).rows[0]?.marks[0]?.width).toBe(0)
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
