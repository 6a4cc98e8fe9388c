import { describe, expect, it } from 'vitest'
import { piecesOf } from './highlights'

const reason = (start: number | null, end: number | null, source = 'titel') => ({
  source,
  fragment: 'x',
  effect: 'x',
  niveau: '3',
  start,
  end,
})

const marked = (text: string, reasons: Parameters<typeof piecesOf>[2]) =>
  piecesOf(text, 'titel', reasons)
    .map(piece => (piece.reason ? `[${piece.text}]` : piece.text))
    .join('')

describe('wat er in een tekst gelezen is', () => {
  it('staat tussen de rest, in de volgorde van de tekst', () => {
    expect(marked('Wandelen met een maatje', [reason(17, 23), reason(0, 8)])).toBe('[Wandelen] met een [maatje]')
  })

  it('raakt geen letter kwijt, ook niet als twee lezingen overlappen', () => {
    expect(marked('Wandelmaatje', [reason(0, 8), reason(6, 12)])).toBe('[Wandelma]atje')
  })

  it('laat regels, andere velden en plaatsen buiten de tekst weg', () => {
    expect(marked('Zumba', [reason(null, null), reason(0, 3, 'omschrijving'), reason(2, 99)])).toBe('Zumba')
  })
})
