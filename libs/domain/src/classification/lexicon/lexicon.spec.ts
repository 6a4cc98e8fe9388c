import { describe, expect, it } from 'vitest'
import { isNiveau, unknownCodes } from '../../taxonomy/taxonomy.js'
import { tokenize } from '../text/tokens.js'
import { lexicon, phraseMatcher } from './lexicon.js'
import { Matcher } from './matcher.js'
import { parseLexicon } from './parse-lexicon.js'

const signs = (text: string): Set<string> => new Set(phraseMatcher.match(tokenize(text)).map(match => match.entry.sign))

describe('de woordenlijsten', () => {
  it('noemen alleen niveaus, doelgroepen en themas die de taxonomie kent', () => {
    const doelgroepen = lexicon.entries.flatMap(entry => entry.doelgroepen)
    const themas = lexicon.entries.flatMap(entry => entry.themas)
    expect(unknownCodes({ doelgroepen, themas })).toEqual({ niveaus: [], doelgroepen: [], themas: [] })
    for (const sign of lexicon.signs.values()) if (sign.niveau !== undefined) expect(isNiveau(sign.niveau)).toBe(true)
  })

  it('leggen elk teken in gewone woorden uit', () => {
    for (const sign of lexicon.signs.values()) expect(sign.effect, sign.name).not.toBe('')
  })

  it('hebben geen lege regels en gebruiken alleen woordgroepen die bestaan', () => {
    const classes = lexicon.entries.flatMap(entry => entry.phrase.split(' ').filter(word => word.startsWith('@')))
    expect(lexicon.entries.filter(entry => entry.phrase === '')).toEqual([])
    expect(classes.filter(name => !lexicon.classes.has(name))).toEqual([])
  })

  it.each([
    ['samenstellingen', 'ouderengym', 'sport'],
    ['samenstellingen met een streepje', 'senioren-gym', 'sport'],
    ['samenstellingen', 'valpreventiecursus', 'valpreventie'],
    ['afkortingen', 'via de POH', 'verwijzing'],
    ['afkortingen', 'LVB', 'risicogroep'],
    ['afkortingen', 'NAH', 'risicogroep'],
    ['afkortingen', 'Wmo-indicatie', 'indicatie'],
    ['afkortingen', 'GLI', 'bekend_3'],
    ['Engels', 'swimming for everyone', 'sport'],
    ['Fries', 'keatse en silen', 'sport'],
    ['hoofdletters en accenten', 'STÁTUSHOUDERS', 'risicogroep'],
    ['een typefout', 'praktijkondersteunner', 'toeleider'],
    ['een typefout', 'statushoudrs', 'risicogroep'],
  ])('herkennen %s: %s', (_, text, sign) => {
    expect([...signs(text)]).toContain(sign)
  })

  it('maken van een kort woord geen ander woord', () => {
    expect([...signs('handel')]).not.toContain('sport')
    expect([...signs('Valentijn')]).not.toContain('valpreventie')
  })
})

describe('het zoeken', () => {
  const matcher = new Matcher(
    parseLexicon(['[@wie]\nhuisarts poh\n[teken | 3 | uitleg]\nverwezen .. @wie\n*fiets\nrol*\n']),
  )
  const found = (text: string) => matcher.match(tokenize(text)).map(match => match.entry.phrase)

  it('laat hooguit vier woorden tussen twee delen, binnen een zin', () => {
    expect(found('verwezen door uw eigen huisarts')).toEqual(['verwezen .. @wie'])
    expect(found('verwezen een twee drie vier vijf huisarts')).toEqual([])
    expect(found('verwezen. De huisarts')).toEqual([])
  })

  it('kent begin en eind van een woord', () => {
    expect(found('bakfiets rolstoel fietsbel')).toEqual(['*fiets', 'rol*'])
  })
})
