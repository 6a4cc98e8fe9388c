import { describe, expect, it } from 'vitest'
import { readFigure } from './figures.js'

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
    expect(readFigure('veel')).toEqual({ figure: null, value: 'veel' }))
})
