import { describe, expect, it } from 'vitest'
import { ALL, isChosen, lastChosen, maatKey, toInput } from './selection'

describe('de keuze in het adres', () => {
  it('vraagt de server alleen wat gekozen is', () => {
    expect(toInput(ALL)).toEqual({})
    expect(toInput({ ...ALL, niveau: '3', waar: 'zonder-wijk', nakijken: true })).toEqual({
      niveau: '3',
      whereabouts: 'UNKNOWN',
      needsReview: true,
    })
    expect(isChosen(ALL)).toBe(false)
    expect(isChosen({ ...ALL, zoek: 'wandel' })).toBe(true)
  })

  it('weet wat het laatst gekozen is, en laat maatstaf en beeld daarbij buiten', () => {
    expect(lastChosen('?niveau=3&wijk=w1&maat=aantal&rijen=ja')).toBe('wijk')
    expect(lastChosen('?maat=aantal')).toBeNull()
    expect(lastChosen('')).toBeNull()
  })

  it('heeft een leesbaar woord voor elke maatstaf', () => {
    expect(maatKey('PLAATSEN_OPGEGEVEN')).toBe('opgegeven')
  })
})
