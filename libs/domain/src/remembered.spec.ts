import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.js'

function counted(most: number, longest?: number) {
  const asked: string[] = []
  const answer = remembered(text => asked.push(text), most, longest)
  return { asked, answer }
}

describe('onthouden', () => {
  it('dezelfde tekst wordt één keer gelezen en geeft hetzelfde antwoord', () => {
    const { asked, answer } = counted(10)
    expect([answer('gratis'), answer('gratis')]).toEqual([1, 1])
    expect(asked).toEqual(['gratis'])
  })

  it('een vol geheugen begint opnieuw en blijft zo klein als afgesproken', () => {
    const { asked, answer } = counted(2)
    for (const text of ['a', 'b', 'c', 'c', 'a']) answer(text)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })

  it('een lange tekst wordt niet onthouden', () => {
    const { asked, answer } = counted(10, 3)
    for (const text of ['lang', 'lang', 'kort'.slice(1), 'ort']) answer(text)
    expect(asked).toEqual(['lang', 'lang', 'ort'])
  })
})
