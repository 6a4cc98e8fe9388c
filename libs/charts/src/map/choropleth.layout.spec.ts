import { describe, expect, it } from 'vitest'
import type { ChartValue } from '../placed.js'
import type { ChartGeometry } from './choropleth-project.js'
import { choroplethLayout, type MapArea } from './choropleth.layout.js'
import { labelSpot } from './label-spot.js'

/** An invented square wijk, `size` degrees wide. */
const square = (x: number, y: number, size = 0.02): ChartGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})
const area = (name: string, geometry: ChartGeometry, value: ChartValue, text = 'tekst'): MapArea => ({
  key: name,
  name,
  label: name,
  geometry,
  value,
  text,
})
const input = (...areas: MapArea[]) => ({
  areas,
  isWhole: true,
  classLabel: (from: number, to: number | null) => (to === null ? `${from}+` : `${from}-${to - 1}`),
  words: { HATCH: 'nog niet nagevraagd', DOTS: 'te klein om te tonen', PLAIN: 'geen plaatsen per week' },
})
const counted = (value: number): ChartValue => ({ mark: 'VALUE', value })
const two = input(
  area('West', square(4.5, 52), counted(9), '9'),
  area('Oost', square(4.52, 52), { mark: 'MISSING' }, 'nog niet'),
)

describe('de kaart van wijken', () => {
  it('vult de breedte en legt het noorden boven', () => {
    const { areas, width } = choroplethLayout(
      input(area('Zuid', square(4.5, 52), counted(1)), area('Noord', square(4.5, 52.02), counted(2))),
      { width: 358 },
    )
    expect(width).toBe(358)
    expect(areas[1]?.at.y ?? 0).toBeLessThan(areas[0]?.at.y ?? 0)
  })

  it('arceert wat niet is nagevraagd en zegt dat in de legenda', () => {
    const { areas, legend } = choroplethLayout(two, { width: 358 })
    expect(areas.map(placed => placed.fill)).toEqual([5, 'HATCH'])
    expect(legend.texts.map(t => t.text)).toContain('nog niet nagevraagd')
    expect(legend.boxes.at(-1)?.fill).toBe('HATCH')
  })

  it('laat een wijk met alleen trajecten leeg met haar woord: niets is onbekend', () => {
    const { areas, legend } = choroplethLayout(
      input(area('A', square(4.5, 52), { mark: 'APART' }, '4 trajecten'), area('B', square(4.52, 52), counted(9))),
      { width: 358 },
    )
    expect(areas[0]?.fill).toBe('PLAIN')
    expect(areas[0]?.texts.map(t => t.text)).toContain('4 trajecten')
    expect(legend.boxes.map(box => box.fill)).not.toContain('HATCH')
    expect(legend.texts.map(t => t.text)).toContain('geen plaatsen per week')
  })

  it('zet stippen op wat te klein is om te tonen', () => {
    const { areas } = choroplethLayout(input(area('A', square(4.5, 52), { mark: 'SUPPRESSED' })), { width: 358 })
    expect(areas[0]?.fill).toBe('DOTS')
  })

  it('drukt ronde klassegrenzen af', () => {
    expect(
      choroplethLayout(two, { width: 358 })
        .legend.texts.map(t => t.text)
        .slice(0, 5),
    ).toEqual(['1-1', '2-3', '4-5', '6-7', '8+'])
  })

  it('schrijft naam en getal waar zij passen; anders een nummer dat in de sleutel naam en getal heeft', () => {
    const long = 'Kruiskamp en Schutskamp met Engelen en de hele rest erbij'
    const { areas, badges, key } = choroplethLayout(
      input(area('West', square(4.5, 52), counted(9), '9'), area(long, square(4.52, 52), counted(1), '1')),
      { width: 358 },
    )
    expect(areas[0]?.texts.map(t => t.text)).toEqual(['West', '9'])
    expect(areas[1]?.texts).toEqual([])
    expect(badges).toMatchObject([{ key: long, number: 1, leader: null }])
    expect(
      key[0]?.texts
        .slice(0, -1)
        .map(t => t.text)
        .join(' '),
    ).toBe(long)
    expect(key[0]?.texts.at(-1)?.text).toBe('1')
  })

  it('breekt een naam over twee regels als hij zo wel past', () => {
    const { areas } = choroplethLayout(
      input(...[0, 1, 2, 3].map(at => area(`Rosmalen-Noord`, square(4.5 + at * 0.02, 52), counted(9), '9'))),
      { width: 300 },
    )
    expect(areas[0]?.texts.map(t => t.text)).toEqual(['Rosmalen-', 'Noord', '9'])
  })

  /** Everything that stands on a map of many small wijken, as boxes. */
  const boxes = (count: number, width: number) => {
    const { areas, badges } = choroplethLayout(
      input(
        ...Array.from({ length: count }, (_, at) =>
          area(`Wijk ${at}`, square(4.5 + (at % 9) * 0.002, 52 + Math.floor(at / 9) * 0.002, 0.002), counted(at), '12'),
        ),
        area('Buitengebied', square(4.52, 52, 0.1), counted(3), '3'),
      ),
      { width },
    )
    const words = areas.flatMap(({ texts }) =>
      texts.length === 0 ? [] : [{ x: (texts[0]?.x ?? 0) - 20, y: (texts[0]?.y ?? 0) - 11, width: 40, height: 30 }],
    )
    return {
      areas,
      badges,
      all: [...words, ...badges.map(({ cx, cy }) => ({ x: cx - 9, y: cy - 9, width: 18, height: 18 }))],
    }
  }

  it.each([328, 358])('zegt van elke wijk iets, en niets ligt over elkaar, op %s px', width => {
    const { areas, badges, all } = boxes(12, width)
    expect(areas.filter(placed => placed.texts.length > 0).length + badges.length).toBe(13)
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y
        expect(apart, JSON.stringify([one, other])).toBe(true)
      }
  })

  it('nummert op naam en niet op hoogte, en leidt met een lijn naar een nummer dat ernaast staat', () => {
    const { badges, areas } = boxes(12, 358)
    const names = badges.map(({ key }) => key)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')))
    expect(badges.map(badge => badge.number)).toEqual(names.map((_, at) => at + 1))
    expect(badges.some(badge => badge.leader !== null)).toBe(true)
    expect(areas.find(placed => placed.key === 'Buitengebied')?.texts).toHaveLength(2)
  })

  it('geeft een heel klein aantal de laagste kleur: het is er, dus het is niet "nog niet nagevraagd"', () => {
    const { areas } = choroplethLayout(
      input(area('A', square(4.5, 52), counted(0.3)), area('B', square(4.52, 52), counted(40))),
      { width: 358 },
    )
    expect(areas.map(placed => placed.fill)).toEqual([1, 5])
  })

  it('kan leeg zijn, uit één wijk bestaan, of zonder ruimte', () => {
    expect(choroplethLayout(input(), { width: 358 })).toMatchObject({ areas: [], height: 0 })
    expect(choroplethLayout(input(area('A', square(4.5, 52), counted(1))), { width: 358 }).areas[0]?.path).toMatch(/^M/)
    expect(choroplethLayout(two, { width: 0 }).areas.map(placed => placed.path)).toEqual(['', ''])
  })

  it('geeft kleuren noch cijfers als van geen wijk iets bekend is', () => {
    const { areas, legend } = choroplethLayout(input(area('A', square(4.5, 52), { mark: 'MISSING' })), { width: 358 })
    expect(areas[0]?.fill).toBe('HATCH')
    expect(legend.boxes).toHaveLength(1)
  })
})

describe('de plek van een naam', () => {
  it('ligt in het gebied, ook als dat een hoek om gaat', () => {
    const corner = [
      [0, 0],
      [100, 0],
      [100, 20],
      [20, 20],
      [20, 100],
      [0, 100],
    ] as const
    const spot = labelSpot([corner], 4)
    expect(spot?.y ?? 99).toBeLessThan(20)
    expect(spot?.width).toBe(100)
  })

  it('is er niet in een gebied dat lager is dan de naam', () => {
    const flat = [
      [0, 0],
      [100, 0],
      [100, 5],
      [0, 5],
    ] as const
    expect(labelSpot([flat], 15)).toBeNull()
  })
})
