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
  missing: 'nog niet nagevraagd',
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

  it('schrijft een naam alleen waar hij past', () => {
    const long = 'Kruiskamp en Schutskamp met Engelen en de hele rest erbij'
    const { areas } = choroplethLayout(
      input(area('West', square(4.5, 52), counted(9), '9'), area(long, square(4.52, 52), counted(1), '1')),
      { width: 358 },
    )
    expect(areas[0]?.texts.map(t => t.text)).toEqual(['West', '9'])
    expect(areas[1]?.texts).toEqual([])
  })

  it('schrijft op een smalle kaart geen namen', () => {
    expect(choroplethLayout(two, { width: 280 }).areas.flatMap(placed => placed.texts)).toEqual([])
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
