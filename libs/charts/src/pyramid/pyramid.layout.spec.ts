import { describe, expect, it } from 'vitest'
import type { ChartSize } from '../placed.js'
import { pyramidCountsLayout, type CountRow } from './pyramid-counts.layout.js'
import { pyramidPlacesLayout, type PlacesAmount, type PlacesRow } from './pyramid-places.layout.js'

const words = { left: 'niveau', right: 'activiteiten', scale: (n: number) => `${n} activiteiten` }
const row = (code: string) => ({
  code,
  name: `Naam ${code}`,
  note: 'wat het is',
  label: `Niveau ${code}`,
  figure: '0',
  figureNote: 'in de lijst',
  lead: '',
  beside: null,
  emptyLines: ['in uw lijst staat niets;', 'nog niet nagevraagd'] as const,
})
const counted = (code: string, count: number, review = 0): CountRow => ({ ...row(code), count, review })
const first = [counted('4', 9, 2), counted('3', 0), counted('2', 46, 7), counted('1', 183, 6)]
const places = (amount: PlacesAmount, unknown = 0, activities = 1): PlacesRow => ({
  ...row('2'),
  activities,
  amount,
  unknown,
  unknownLabel: `+${unknown} ?`,
})

describe('de piramide van aantallen, 786 px breed', () => {
  const { bands, head, height } = pyramidCountsLayout({ rows: first, words }, { width: 786 })

  it('geeft elke band dezelfde hoogte en één as', () => {
    expect(bands.map(band => band.full?.height)).toEqual([84, undefined, 84, 84])
    for (const { full } of bands) if (full) expect(full.x + full.width / 2).toBeCloseTo(420)
  })

  it('maakt de lengte recht evenredig met het aantal', () => {
    expect(bands[3]?.full?.width).toBeCloseTo(402.6)
    expect(bands[2]?.full?.width).toBeCloseTo(101.2)
    expect(bands[0]?.full?.width).toBeCloseTo(19.8)
  })

  it('laat de uiteinden over voor wat nog na te kijken is', () => {
    const sure = bands[2]?.sure ?? { x: 0, width: 0 }
    expect(sure.width).toBeCloseTo(101.2 * (1 - 7 / 46))
    expect(sure.x + sure.width / 2).toBeCloseTo(420)
  })

  it('tekent voor nul rijen geen band maar een stippellijn met woorden', () => {
    expect(bands[1]?.full).toBeNull()
    expect(bands[1]?.empty?.line).toEqual({ x1: 420, x2: 420, y1: 126, y2: 206 })
    expect(bands[1]?.empty?.texts.map(t => t.text)).toEqual(['in uw lijst staat niets;', 'nog niet nagevraagd'])
  })

  it('zet onder het getal wat apart telt, en maakt de band er niet langer van', () => {
    const beside = ['+ 8 voor de hele', 'gemeente of regio'] as const
    const inWijk = [
      { ...counted('4', 0), beside },
      { ...counted('1', 183), beside },
    ]
    const placed = pyramidCountsLayout({ rows: inWijk, words }, { width: 786 })
    expect(placed.bands[1]?.full?.width).toBe(bands[3]?.full?.width)
    expect(placed.bands[1]?.texts.map(t => t.text)).toEqual(expect.arrayContaining([...beside]))
    expect(placed.bands[0]?.empty).toMatchObject({ line: null, texts: [{ anchor: 'middle' }, { anchor: 'middle' }] })
    const phone = pyramidCountsLayout({ rows: inWijk, words }, { width: 328 })
    expect(phone.bands[0]?.texts.map(t => t.text)).toContain('+ 8 voor de hele gemeente of regio')
    expect(phone.height).toBe(20 + 2 * 84 + 1)
  })

  it('maakt van een verwijzing een doel dat een muis of duim raakt', () => {
    const rows = [{ ...counted('4', 9, 2), figureNote: '2 nakijken', lead: 'Toon de 2' }]
    const placed = (size: ChartSize) => pyramidCountsLayout({ rows, words }, size).bands.at(0)
    const wide = placed({ width: 786 })
    expect(wide).toMatchObject({ lead: { label: 'Toon de 2', text: { text: '2 nakijken' }, box: { height: 24 } } })
    expect(wide?.texts.map(t => t.text)).not.toContain('2 nakijken')
    expect(placed({ width: 328 })).toMatchObject({ lead: { box: { y: 60, height: 44 } }, row: { y: 20, height: 84 } })
    expect(placed({ width: 328, bandHeight: 20 })).toMatchObject({ lead: null })
  })

  it('heeft een schaalstreep met een rond getal', () => {
    expect(head.bar?.width).toBeCloseTo(110)
    expect(head.texts.map(t => t.text)).toEqual(['50 activiteiten', 'niveau', 'activiteiten'])
    expect(height).toBe(402)
  })
})

describe('de piramide op andere maten', () => {
  it('zet op een telefoon de naam boven de band en het getal rechts', () => {
    const { bands, head } = pyramidCountsLayout({ rows: first, words }, { width: 328 })
    expect(bands[0]?.full).toMatchObject({ y: 50, height: 30 })
    expect(bands[3]?.full?.width).toBeCloseTo(300.12)
    expect(bands[3]?.texts.find(t => t.anchor === 'end')?.x).toBe(328)
    expect(head.texts.map(t => t.text)).toEqual(['50 activiteiten'])
  })

  it('wordt op papier lager, niet smaller', () => {
    const { bands } = pyramidCountsLayout({ rows: first, words }, { width: 786, bandHeight: 40 })
    expect(bands[3]?.full).toMatchObject({ height: 40 })
    expect(bands[3]?.full?.width).toBeCloseTo(402.6)
    const half = pyramidCountsLayout({ rows: first, words }, { width: 400, bandHeight: 24 })
    expect(half.height).toBe(20 + 4 * 58 + 1)
  })

  it('zet op papier de woorden van een lege band op een regel, binnen de tekening en los van de rij eronder', () => {
    const half = pyramidCountsLayout({ rows: first, words }, { width: 400, bandHeight: 20 })
    const [, empty, below] = half.bands
    const texts = empty?.empty?.texts ?? []
    expect(texts.map(t => t.text)).toEqual(['in uw lijst staat niets; nog niet nagevraagd'])
    expect(texts.every(t => t.x > 0 && t.y < (below?.row.y ?? 0))).toBe(true)
  })

  it('houdt zonder ruimte alle lengtes op nul, nooit eronder', () => {
    const { bands } = pyramidCountsLayout({ rows: first, words }, { width: 0 })
    for (const { full, row: box } of bands) {
      expect(box.width).toBe(0)
      expect(full?.width ?? 0).toBeGreaterThanOrEqual(0)
      expect(Number.isFinite(full?.x ?? 0)).toBe(true)
    }
  })

  it('kan leeg zijn, of uit één rij bestaan, of uit alleen lege rijen', () => {
    expect(pyramidCountsLayout({ rows: [], words }, { width: 786 }).bands).toEqual([])
    expect(pyramidCountsLayout({ rows: [counted('1', 1)], words }, { width: 786 }).bands[0]?.full?.width).toBe(440)
    const empty = pyramidCountsLayout({ rows: [counted('2', 0), counted('1', 0)], words }, { width: 786 })
    expect(empty.bands.every(band => band.empty && !band.full)).toBe(true)
    expect(empty.head.bar).toBeNull()
  })

  it('kort een lange naam in tot hij in zijn kolom past', () => {
    const long = { ...counted('2', 3), name: 'Groepsaanpak voor kwetsbare of risicogroepen' }
    const { bands } = pyramidCountsLayout({ rows: [long], words }, { width: 786 })
    expect(bands[0]?.texts.find(t => t.kind === 'name')?.text).toMatch(/…$/)
  })

  it('tekent een heel klein aantal als streepje van 2 px', () => {
    const { bands } = pyramidCountsLayout({ rows: [counted('2', 1), counted('1', 5000)], words }, { width: 786 })
    expect(bands[0]?.full?.width).toBe(2)
  })
})

describe('de piramide van plaatsen', () => {
  const size = { width: 786 }

  it('arceert de uiteinden van wat langer dan een jaar niet is bevestigd', () => {
    const { bands } = pyramidPlacesLayout({ rows: [places({ kind: 'GIVEN', places: 362, stale: 65 })], words }, size)
    const { full, sure } = bands[0] ?? {}
    expect((sure?.width ?? 0) / (full?.width ?? 1)).toBeCloseTo(1 - 65 / 362)
  })

  it('tekent een schatting alleen als omtrek: laag, midden, hoog', () => {
    const { bands } = pyramidPlacesLayout(
      { rows: [places({ kind: 'ESTIMATED', low: 250, middle: 370, high: 490 })], words },
      size,
    )
    const { outline, full } = bands[0] ?? {}
    expect(full).toBeNull()
    expect([outline?.low.width, outline?.middle.width].map(w => (w ?? 0) / (outline?.high.width ?? 1))).toEqual([
      expect.closeTo(250 / 490),
      expect.closeTo(370 / 490),
    ])
  })

  it('geeft onbekende plaatsen een stippelrand en geen lengte', () => {
    const known = places({ kind: 'GIVEN', places: 100, stale: 0 })
    const withUnknown = places({ kind: 'GIVEN', places: 100, stale: 0 }, 2)
    const [without, beside] = [known, withUnknown].map(
      one => pyramidPlacesLayout({ rows: [one], words }, size).bands[0],
    )
    expect(beside?.full).toEqual(without?.full)
    expect(beside?.unknown?.text.text).toBe('+2 ?')
    expect(without?.unknown).toBeNull()
  })

  it('tekent geen band als van geen enkele activiteit de plaatsen bekend zijn', () => {
    const { bands } = pyramidPlacesLayout({ rows: [places({ kind: 'UNKNOWN' }, 3)], words }, size)
    expect(bands[0]).toMatchObject({ full: null, outline: null, empty: null })
    expect(bands[0]?.unknown?.line.x1).toBeCloseTo(420)
  })

  it('zet bij alleen trajecten woorden op de plek van de band, en geen rand van onbekend', () => {
    const { bands } = pyramidPlacesLayout(
      { rows: [places({ kind: 'APART', words: 'niet per week' }, 0, 11)], words },
      size,
    )
    expect(bands[0]).toMatchObject({ full: null, outline: null, unknown: null, empty: null })
    expect(bands[0]?.apart).toMatchObject({ text: 'niet per week', anchor: 'middle', x: 420 })
  })

  it('maakt van niets in de lijst een stippellijn, niet nul plaatsen', () => {
    const { bands } = pyramidPlacesLayout({ rows: [places({ kind: 'UNKNOWN' }, 0, 0)], words }, size)
    expect(bands[0]?.empty).not.toBeNull()
    expect(bands[0]?.unknown).toBeNull()
  })

  it('laat naast de langste band ruimte voor het onbekende', () => {
    const { bands } = pyramidPlacesLayout({ rows: [places({ kind: 'GIVEN', places: 100, stale: 0 }, 12)], words }, size)
    expect(bands[0]?.unknown?.text.x ?? 0).toBeLessThan(640 - 20)
    expect(pyramidPlacesLayout({ rows: [], words }, { width: 0 }).bands).toEqual([])
  })
})
