import { describe, expect, it } from 'vitest'
import { highlight } from './highlight'

const marked = (text: string, ...spans: { start: number; end: number }[]) =>
  highlight(text, spans)
    .map(piece => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

describe('het deel van de titel waarop een reden rust', () => {
  it('wordt gemarkeerd, en de rest van de tekst blijft heel', () => {
    expect(marked('Valpreventie voor ouderen', { start: 0, end: 12 }, { start: 18, end: 25 })).toBe(
      '[Valpreventie] voor [ouderen]',
    )
    expect(marked('Wandelgroep')).toBe('Wandelgroep')
  })

  it('voegt overlappende delen samen en knipt af wat buiten de tekst valt', () => {
    expect(marked('Wandelen', { start: 0, end: 5 }, { start: 3, end: 99 })).toBe('[Wandelen]')
    expect(marked('Wandelen', { start: 20, end: 30 })).toBe('Wandelen')
    expect(marked('', { start: 0, end: 3 })).toBe('')
  })
})
