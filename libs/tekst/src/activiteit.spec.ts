import { describe, expect, it } from 'vitest'
import { bronPlaats } from './activiteit.js'
import { redenBron } from './review.js'

describe('waar een rij vandaan komt', () => {
  it.each([
    ['70', 'rij 70'],
    ['aanbod 2026.csv, rij 70', 'bestand aanbod 2026.csv, rij 70'],
    ['aanbod.xlsx, tab Noord, rij 3', 'bestand aanbod.xlsx, tab Noord, rij 3'],
    ['met de hand', 'met de hand'],
  ])('%s staat er als: %s', (place, said) => {
    expect(bronPlaats(place)).toBe(said)
  })
})

describe('waar een reden gelezen is', () => {
  it('zegt het veld en het niveau, en zwijgt over wat er niet is', () => {
    expect(redenBron('titel', '2')).toBe('in de titel, wijst naar niveau 2')
    expect(redenBron('kosten', null)).toBe('bij de kosten')
    expect(redenBron('regel', 'buiten')).toBe('wijst naar buiten de piramide')
    expect(redenBron('regel', null)).toBe('')
  })
})
