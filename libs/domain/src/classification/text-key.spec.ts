import { describe, expect, it } from 'vitest'
import { textKey } from './text-key.js'

describe('de sleutel van een tekst', () => {
  it('is gelijk bij andere hoofdletters, accenten, leestekens en witruimte', () => {
    const one = textKey({ titel: 'Fitness  Café!', organisatie: 'SV. De Bal', omschrijving: 'Elke   week.' })
    expect(textKey({ titel: 'fitness cafe', organisatie: 'sv de bal', omschrijving: 'elke week' })).toBe(one)
  })

  it('verschilt als titel, organisatie of omschrijving verschilt', () => {
    const keys = [
      textKey({ titel: 'Yoga', organisatie: 'A' }),
      textKey({ titel: 'Yoga', organisatie: 'B' }),
      textKey({ titel: 'Yoga A' }),
      textKey({ titel: 'Yoga', omschrijving: 'A' }),
    ]
    expect(new Set(keys).size).toBe(4)
  })

  it('houdt titels zonder Latijnse letters uit elkaar', () => {
    expect(textKey({ titel: 'مرحبا' })).not.toBe(textKey({ titel: 'שלום' }))
  })
})
