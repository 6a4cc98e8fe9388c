import { describe, expect, it } from 'vitest'
import { mendLetters } from './mojibake.js'

describe('letters die verkeerd bewaard zijn', () => {
  it.each([
    ['CafÃ©', 'Café'],
    ['coÃ¶rdinatie en één plan', 'coördinatie en één plan'],
    ['â‚¬ 5', '€ 5'],
    ['â€˜s ochtends', '‘s ochtends'],
    ['Ã‡elik', 'Çelik'],
  ])('"%s" wordt "%s"', (wrong, right) => {
    expect(mendLetters(wrong)?.text).toBe(right)
  })

  it.each(['Café', 'één', 'ÀÉÎ', 'naïef', '€ 5', 'Ã', 'São Paulo', ''])('"%s" is goed en blijft zo', text => {
    expect(mendLetters(text)).toBeNull()
  })

  it('zegt welke letters het eerst hersteld zijn', () => {
    expect(mendLetters('CafÃ© ReneÃ«')).toMatchObject({ was: 'Ã©', is: 'é' })
  })
})
