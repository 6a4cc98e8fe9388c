import { describe, expect, it } from 'vitest'
import { terugZinnen } from './imports.js'

const none = { activities: 0, partners: 0, areas: 0, figures: 0 }

describe('wat een import terugdraaien doet', () => {
  it.each([
    [
      { removed: { activities: 240, partners: 12, areas: 1, figures: 0 }, restored: none },
      ['Dit gaat weg uit het register: 240 activiteiten, 12 partners en 1 gebied.'],
    ],
    [
      { removed: none, restored: { ...none, activities: 1, figures: 1460 } },
      ['Dit krijgt de oude gegevens terug: 1 activiteit en 1.460 cijfers.'],
    ],
    [{ removed: none, restored: none }, ['Er is niets om terug te halen.']],
  ])('staat er met alle aantallen, en wat er niet is wordt niet genoemd', (undo, expected) => {
    expect(terugZinnen(undo, 'gaat')).toEqual(expected)
  })

  it('achteraf staat het er als gebeurd', () => {
    expect(terugZinnen({ removed: { ...none, figures: 1 }, restored: { ...none, areas: 2 } }, 'is')).toEqual([
      'Weg uit het register: 1 cijfer.',
      'Dit heeft de oude gegevens terug: 2 gebieden.',
    ])
  })
})
