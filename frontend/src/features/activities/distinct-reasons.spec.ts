import { describe, expect, it } from 'vitest'
import { distinctReasons } from './distinct-reasons'

describe('redenen die een lezer ziet', () => {
  it('zeggen hetzelfde woord met dezelfde betekenis één keer, ook als het in titel en tekst staat', () => {
    const title = { fragment: 'Parkinson', effect: 'noemt een groep.', source: 'titel' }
    const text = { fragment: 'parkinson', effect: 'noemt een groep.', source: 'omschrijving' }
    const other = { fragment: 'Parkinson', effect: 'wijst op een behandeling.', source: 'titel' }
    expect(distinctReasons([title, text, other])).toEqual([title, other])
  })
})
