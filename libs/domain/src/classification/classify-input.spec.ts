import { describe, expect, it } from 'vitest'
import type { ClassificationRecord } from '../placement.js'
import { classify } from './classify.js'

const record: ClassificationRecord = {
  id: 'a1',
  titel: 'Bewégen vóór óuderen',
  omschrijving:
    '<p>Wandelen voor mensen met COPD.</p> Geen verwijzing nodig; de “zorg” doet niet mee 🙂. Één-op-één kan niet.',
  organisatie: "Stichting 't Huis",
  kosten: '€ 3,- per keer',
  toeleiding: 'huisarts of zelf',
  leeftijd: '65+',
}

describe('redenen', () => {
  it('wijzen met hun begin en eind precies hun fragment aan in het oorspronkelijke veld', () => {
    const spots = classify(record).redenen.filter(reason => reason.start !== undefined)
    expect(spots.length).toBeGreaterThan(2)
    for (const { bron, start, end, fragment } of spots) {
      expect(String(record[bron as keyof ClassificationRecord]).slice(start, end)).toBe(fragment)
      expect(fragment).not.toBe('')
    }
  })

  it('herhalen geen fragment', () => {
    const spots = classify(record).redenen.map(reason => `${reason.bron} ${reason.start} ${reason.end}`)
    expect(new Set(spots).size).toBe(spots.length)
  })

  it('zeggen het als de eerste stap een andere kant op wees', () => {
    const placement = classify({
      id: 'b',
      titel: 'Netwerkbijeenkomst sport',
      omschrijving: 'Professionals praten bij.',
    })
    expect(placement.niveau).toBe('buiten')
    expect(placement.redenen.find(reason => reason.effect.startsWith('Stap 5: '))).toMatchObject({
      bron: 'regel',
      effect: expect.stringMatching(/ Toch wegen de andere aanwijzingen samen zwaarder\.$/) as string,
      niveau: '1',
    })
  })

  it('noemen het andere niveau als dat dichtbij ligt', () => {
    const placement = classify({ id: 'b', titel: 'Zwemmen en bingo' })
    const doubt = placement.redenen.find(reason => reason.effect.startsWith('Wij twijfelen'))
    expect(placement.nakijken).toBe(true)
    expect(doubt?.effect).toMatch(/^Wij twijfelen: het kan ook (bij niveau [1-4]|buiten de piramide) horen\.$/)
    expect(doubt?.niveau).not.toBe(placement.niveau)
  })

  it('noemen geen losse kleine woorden', () => {
    const fragments = classify(record).redenen.map(reason => reason.fragment.toLowerCase())
    expect(fragments).not.toEqual(expect.arrayContaining(['voor']))
    expect(fragments).not.toEqual(expect.arrayContaining(['niet']))
  })
})

describe('kansen', () => {
  it.each([record, { id: 'b', titel: '' }, { id: 'c', titel: 'Zumba' }, { id: 'd', titel: 'Hartrevalidatie' }])(
    'zijn samen 1 en de zekerheid is de hoogste ($titel)',
    input => {
      const { kansen, zekerheid, niveau } = classify(input)
      const values = Object.values(kansen)
      expect(Object.keys(kansen)).toEqual(['1', '2', '3', '4', 'buiten'])
      expect(values.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
      expect(Math.max(...values)).toBe(zekerheid)
      expect(kansen[niveau]).toBe(zekerheid)
    },
  )
})

describe('volgorde', () => {
  it('de uitkomst hangt niet af van wat eerder is ingedeeld', () => {
    const inputs = [record, { id: 'b', titel: 'Zumba' }, { id: 'c', titel: 'Wandelmaatje voor ouderen' }]
    const forward = inputs.map(input => classify(input))
    const backward = [...inputs].reverse().map(input => classify(input))
    expect(backward.reverse()).toEqual(forward)
  })

  it('dezelfde tekst met een ander nummer krijgt dezelfde plaats', () => {
    expect({ ...classify({ ...record, id: 'z' }), id: 'a1' }).toEqual(classify(record))
  })
})

describe('vreemde invoer', () => {
  it.each([
    ['leeg', ''],
    ['alleen emoji', '🎉🏃‍♀️🎉'],
    ['stuurtekens', '\u0000\u0007\u200f\ufeff'],
    ['Arabisch', 'مرحبا بكم في النادي'],
    ['een losse helft van een teken', '\ud83d sport \udc00'],
    ['kapotte HTML', '<<p <b>zwemmen</ <script>'],
  ])('%s geeft een plaats en geen fout', (_, titel) => {
    const placement = classify({ id: 'x', titel })
    expect(placement.niveau).not.toBe('')
    expect(placement.zekerheid).toBeGreaterThan(0)
  })

  it('leest woorden door HTML heen', () => {
    expect(classify({ id: 'x', titel: '<p>Zwemmen</p><b>voor&nbsp;iedereen</b>' }).niveau).toBe('1')
  })

  it('leest niet wat in een HTML-teken zelf staat', () => {
    const placement = classify({
      id: 'x',
      titel: 'Zwemmen',
      omschrijving: '<img alt="revalidatie met verwijzing"> Iedereen kan mee.',
    })
    expect(placement.niveau).toBe('1')
    expect(placement.redenen.map(reason => reason.fragment)).not.toContain('revalidatie')
  })

  it('leest losse accenten (NFD) als gewone letters', () => {
    const titel = 'Éénzame ouderen wandelen'
    expect(classify({ id: 'x', titel: titel.normalize('NFD') }).niveau).toBe(classify({ id: 'x', titel }).niveau)
  })

  it.each([
    ['een woord zonder eind', 'a'.repeat(1_000_000)],
    ['steeds dezelfde zin', 'op verwijzing van de huisarts voor mensen met schulden, geen intake. '.repeat(15_000)],
    ['alleen haakjes', '<a'.repeat(500_000)],
    ['alleen ontkenningen', 'geen niet zonder '.repeat(60_000)],
  ])(
    'een megabyte met %s blijft werk van seconden',
    (_, omschrijving) => {
      const placement = classify({ id: 'x', titel: 'Wandelen', omschrijving })
      expect(placement.redenen.length).toBeLessThan(20)
    },
    20_000,
  )
})
