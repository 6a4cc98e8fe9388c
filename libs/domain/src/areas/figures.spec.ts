import { describe, expect, it } from 'vitest'
import { readCount, readFigure } from './figures.js'

const figure = (cell: string): unknown => readFigure(cell).figure

describe('een cijfer uit een bestand', () => {
  it.each(['.', '', '   ', '       .', '-99999999', '-99997', '-99999999.0', 'NA', '-'])(
    '"%s" is een ontbrekend cijfer, geen nul',
    cell => expect(figure(cell)).toEqual({ mark: 'MISSING' }),
  )

  it.each([
    ['0', 0],
    ['    49.9', 49.9],
    ['2,1', 2.1],
    ['160757', 160757],
    ['1.234,5', 1234.5],
    ['13 895', 13895],
    ['-5', -5],
  ])('"%s" is een getal', (cell, value) => expect(figure(cell)).toEqual({ mark: 'VALUE', value }))

  it('een x is een geheim cijfer', () => expect(figure('x')).toEqual({ mark: 'SUPPRESSED' }))

  it('tekst waar een getal hoort is geen cijfer, en ook geen nul', () =>
    expect(readFigure('veel')).toMatchObject({ figure: null, value: 'veel' }))
})

describe('een aantal inwoners of huishoudens', () => {
  it.each([
    ['8.000', 8000],
    ['12.500', 12500],
    ['1.234.567', 1234567],
    ['13 895', 13895],
    ['160757', 160757],
    ['5800.0', 5800],
    ['0', 0],
  ])('"%s" is een heel getal; een punt voor drie cijfers staat bij de duizendtallen', (cell, value) =>
    expect(readCount(cell).figure).toEqual({ mark: 'VALUE', value }),
  )

  it.each(['-5', '12.5', '1.234,5', '20.000.001', 'veel'])('"%s" is geen aantal, en de rij zegt waarom', cell => {
    const reading = readCount(cell)
    expect(reading.figure).toBeNull()
    expect(reading).toHaveProperty('why')
  })

  it('een leeg, geheim of ontbrekend aantal blijft wat het is', () => {
    expect(['.', 'x', '-99999999'].map(cell => readCount(cell).figure?.mark)).toEqual([
      'MISSING',
      'SUPPRESSED',
      'MISSING',
    ])
  })
})
