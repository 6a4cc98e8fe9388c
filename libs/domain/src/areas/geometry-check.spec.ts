import { describe, expect, it } from 'vitest'
import { checkGeometry } from './geometry-check.js'

const square = [
  [5, 52],
  [5.1, 52],
  [5.1, 52.1],
  [5, 52.1],
  [5, 52],
]
const codes = (shape: unknown): string[] => checkGeometry(shape).problems.map(problem => problem.code)

describe('de grens van een gebied', () => {
  it('een gesloten vierkant is goed en blijft zoals het is', () => {
    const checked = checkGeometry({ type: 'Polygon', coordinates: [square] })
    expect(checked).toEqual({ geometry: { type: 'Polygon', coordinates: [square] }, problems: [] })
  })

  it('een open grens wordt gesloten, en dat staat erbij', () => {
    const checked = checkGeometry({ type: 'Polygon', coordinates: [square.slice(0, 4)] })
    expect(checked.geometry?.coordinates[0]).toEqual(square)
    expect(checked.problems).toMatchObject([{ code: 'GRENS_OPEN', level: 'warning' }])
  })

  it('een grens die zichzelf kruist blijft, met een waarschuwing', () => {
    const eight = [square[0], square[2], square[1], square[3], square[0]]
    expect(codes({ type: 'Polygon', coordinates: [eight] })).toEqual(['GRENS_KRUIST'])
  })

  it('een grens die een punt twee keer aanraakt kruist zichzelf niet', () => {
    const touching = [...square.slice(0, 4), [5.05, 52.05], [5, 52.1], [5, 52]]
    expect(codes({ type: 'Polygon', coordinates: [touching] })).toEqual([])
  })

  it('een gebied van twee punten is geen vlak en wordt geweigerd', () => {
    const collapsed = [square[0], square[1], square[0]]
    const checked = checkGeometry({ type: 'Polygon', coordinates: [collapsed] })
    expect(checked.geometry).toBeNull()
    expect(checked.problems).toMatchObject([{ code: 'GRENS_TE_KLEIN', level: 'error' }])
  })

  it('een te klein eiland valt weg, de rest van de wijk blijft', () => {
    const island = [square[0], square[1], square[0]]
    const checked = checkGeometry({ type: 'MultiPolygon', coordinates: [[square], [island]] })
    expect(checked.geometry).toEqual({ type: 'Polygon', coordinates: [square] })
    expect(checked.problems).toMatchObject([{ code: 'GRENS_DEEL_WEG', level: 'warning' }])
  })

  it('een lijn, een ontbrekende vorm en tekst als punt zijn geen vlak', () => {
    expect(codes({ type: 'LineString', coordinates: square })).toEqual(['GEEN_VLAK'])
    expect(codes(null)).toEqual(['GEEN_VLAK'])
    expect(codes({ type: 'Polygon', coordinates: [[['a', 'b']]] })).toEqual(['GRENS_ONLEESBAAR'])
  })

  it('verwisselde assen vallen op: dat ligt niet in Nederland', () => {
    const swapped = square.map(([x, y]) => [y, x])
    expect(codes({ type: 'Polygon', coordinates: [swapped] })).toEqual(['GRENS_BUITEN_NL'])
  })
})
