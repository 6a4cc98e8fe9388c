import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from './text-fit.js'

describe('een tekst die niet past', () => {
  it('blijft heel als hij past', () => expect(fitText('Centrum', 100, 14)).toBe('Centrum'))

  it('wordt ingekort met een beletselteken en past dan wel', () => {
    const short = fitText('Mensen met een lichamelijke beperking', 100, 14)
    expect(short).toMatch(/^Mensen.*…$/)
    expect(textWidth(short, 14)).toBeLessThanOrEqual(100)
  })

  it('verdwijnt zonder ruimte, in plaats van over iets heen te lopen', () => expect(fitText('Centrum', 0, 14)).toBe(''))
})
