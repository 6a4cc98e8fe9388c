import { describe, expect, it } from 'vitest'
import { fitText, textWidth, wrapText } from './text-fit.js'

describe('een tekst die niet past', () => {
  it('blijft heel als hij past', () => expect(fitText('Centrum', 100, 14)).toBe('Centrum'))

  it('wordt ingekort met een beletselteken en past dan wel', () => {
    const short = fitText('Mensen met een lichamelijke beperking', 100, 14)
    expect(short).toMatch(/^Mensen.*…$/)
    expect(textWidth(short, 14)).toBeLessThanOrEqual(100)
  })

  it('verdwijnt zonder ruimte, in plaats van over iets heen te lopen', () => expect(fitText('Centrum', 0, 14)).toBe(''))
})

describe('een naam die niet op één regel past', () => {
  it.each([
    ['Centrum', 100, ['Centrum']],
    ['De Groote Wielen', 60, ['De', 'Groote', 'Wielen']],
    ['Rosmalen-Noord', 70, ['Rosmalen-', 'Noord']],
    ['Muntel / Vliert', 60, ['Muntel /', 'Vliert']],
    ['Kruiskamp/Schutskamp', 80, ['Kruiskamp/', 'Schutskamp']],
    ['Hoogeveensevaart', 70, ['Hoogeveen-', 'sevaart']],
  ])('breekt %s in %s px, en laat niets weg', (name, width, lines) => {
    expect(wrapText(name, width, 14)).toEqual(lines)
  })

  it('blijft zonder ruimte op één regel', () => expect(wrapText('Centrum', 0, 14)).toEqual(['Centrum']))
})
