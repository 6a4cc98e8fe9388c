import { describe, expect, it } from 'vitest'
import { columnStep, gridStep, listStep } from './roving.js'

describe('lopen door een lijst', () => {
  it('stopt aan beide einden', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map(key => listStep(key, 3, 4))).toEqual([3, 2, 0, 3])
    expect(listStep('ArrowUp', 0, 4)).toBe(0)
  })

  it('laat andere toetsen met rust, en een lege lijst ook', () => {
    expect(listStep('t', 0, 4)).toBeNull()
    expect(listStep('Home', 0, 0)).toBeNull()
  })
})

describe('lopen door de niveaus', () => {
  it('gaat op en neer; links en rechts zijn voor de pagina', () => {
    expect(['ArrowDown', 'ArrowUp', 'End'].map(key => columnStep(key, 1, 4))).toEqual([2, 0, 3])
    expect(['ArrowLeft', 'ArrowRight'].map(key => columnStep(key, 1, 4))).toEqual([null, null])
  })
})

describe('lopen door een tabel van vier kolommen', () => {
  it('gaat per rij, en Home en End blijven in de rij', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End']
    expect(keys.map(key => gridStep(key, 5, 12, 4))).toEqual([9, 1, 4, 6, 4, 7])
  })

  it('stopt aan de randen', () => {
    expect(gridStep('ArrowUp', 2, 12, 4)).toBe(2)
    expect(gridStep('ArrowDown', 10, 12, 4)).toBe(10)
    expect(gridStep('ArrowRight', 7, 12, 4)).toBe(7)
    expect(gridStep('ArrowDown', 0, 0, 0)).toBeNull()
  })
})
