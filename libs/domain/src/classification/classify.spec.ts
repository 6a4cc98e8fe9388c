import { describe, expect, it } from 'vitest'
import type { ClassificationRecord, Placement } from '../placement.js'
import { classify } from './classify.js'

const place = (titel: string, omschrijving = '', more: Partial<ClassificationRecord> = {}): Placement =>
  classify({ id: 'x', titel, omschrijving, ...more })

const niveau = (...args: Parameters<typeof place>): string => place(...args).niveau

describe('stap 1: kan een inwoner hier aan sport of bewegen meedoen?', () => {
  it.each([
    ['een geldregeling', 'Bijdrage contributie aanvragen', 'Gezinnen kunnen een tegemoetkoming aanvragen met DigiD.'],
    ['een gebouw', 'Renovatie van de atletiekbaan', 'De aanleg van de nieuwe verlichting begint in maart.'],
    ['scholing', 'Bijscholing voor zweminstructeurs', 'Met examen en certificaat.'],
    ['een overleg', 'Netwerkbijeenkomst bewegen', 'De wethouder en de clubs praten over het beleidsplan.'],
    ['een vacature', 'Vacature beweegcoach', 'Solliciteren kan tot 1 juni.'],
    ['een denksport', 'Schaakavond', ''],
    ['kijken', 'Finale op groot scherm', 'We kijken samen naar de wedstrijd in het buurthuis.'],
  ])('%s valt buiten de piramide', (_, titel, omschrijving) => {
    expect(niveau(titel, omschrijving)).toBe('buiten')
  })

  it.each([
    ['een cursus valpreventie is oefenen', 'Cursus valpreventie', '2'],
    ['een bijeenkomst erover niet', 'Informatiebijeenkomst valpreventie', 'buiten'],
  ])('%s', (_, titel, expected) => {
    expect(niveau(titel)).toBe(expected)
  })

  it('een gebouw dat alleen de plek is, zegt niets: bingo in de sporthal blijft buiten', () => {
    expect(niveau('Bingo', 'In de kantine van de sporthal, naast het zwembad.')).toBe('buiten')
  })
})

describe('stap 2: is het bewegen zelf behandeling of zorg?', () => {
  it('revalidatie met een zorgverlener is niveau 4', () => {
    const placement = place('Longrevalidatie', 'U traint met de fysiotherapeut volgens uw behandelplan.')
    expect(placement.niveau).toBe('4')
    expect(placement.regel).toMatch(/^Stap 2:/)
  })

  it('bewegen van bewoners volgens het zorgplan is niveau 4', () => {
    expect(
      niveau('Dansuur', 'Bewoners van de gesloten afdeling dansen met de bewegingsagoog, volgens het zorgplan.'),
    ).toBe('4')
  })

  it('R13: alleen een aandoening als titel, bij de fysiotherapeut en vergoed, is niveau 4', () => {
    expect(niveau('COPD', '', { organisatie: 'Fysiotherapie De Poort', kosten: 'vergoed door zorgverzekering' })).toBe(
      '4',
    )
  })

  it('R12: een op een binnen een verpleeghuis volgens het zorgplan is niveau 4, niet 3', () => {
    expect(
      niveau('Looptraining', 'Een op een met de fysiotherapeut van het verpleeghuis, Wlz, volgens het zorgplan.'),
    ).toBe('4')
  })

  it('R5: een gebouw of werkgever in de zorg is geen bewijs', () => {
    expect(niveau('Yoga', 'Open les voor iedereen in de zaal van het ziekenhuis.')).toBe('1')
    expect(niveau('Zorgboerderijloop', 'Hardlopen over 5 en 10 km rond de zorgboerderij, iedereen kan meedoen.')).toBe(
      '1',
    )
  })

  it('R6: een fysiotherapeut als vrijwilliger, zonder behandeling, is niveau 2', () => {
    const tekst =
      'Een fysiotherapeut oefent als vrijwilliger met ouderen die wankel lopen. Geen behandeling, geen verwijzing.'
    expect(niveau('Oefenochtend', tekst)).toBe('2')
  })
})

describe('stap 3: is een persoon het uitgangspunt?', () => {
  it('verwijzing met intake en eigen doelen is niveau 3', () => {
    const tekst = 'De huisarts verwijst u. Na een intake maakt u met de coach een persoonlijk plan.'
    const placement = place('Samen op weg', tekst, { toeleiding: 'huisarts' })
    expect(placement.niveau).toBe('3')
    expect(placement.regel).toMatch(/^Stap 3:/)
  })

  it('een maatje dat een op een wandelt met iemand met dementie is niveau 3', () => {
    expect(niveau('Wandelmaatje', 'Een vaste vrijwilliger wandelt een op een met iemand met dementie.')).toBe('3')
  })

  it('R11: een bekende aanpak met verwijzing houdt haar gebruikelijke niveau', () => {
    expect(niveau('BeweegKuur', '', { toeleiding: 'huisarts of POH' })).toBe('3')
  })

  it('R1: kunnen verwijzen is geen voorwaarde als u zich ook zelf mag aanmelden', () => {
    const tekst = 'Voor mensen met diabetes. De huisarts kan u verwijzen, maar u mag zich ook zelf aanmelden.'
    expect(niveau('Beweeggroep', tekst)).toBe('2')
  })

  it('R4: een op een zonder probleem is niveau 1', () => {
    expect(niveau('Privéles tennis', '', { kosten: '€ 40 per uur', organisatie: 'Tennisschool' })).toBe('1')
    expect(niveau('Personal training', '', { kosten: '€ 55 per uur', organisatie: 'Sportschool' })).toBe('1')
  })

  it('R8: een ontkende verwijzing telt niet, en de reden zegt dat', () => {
    const placement = place('Wandelgroep reuma', 'Voor mensen met reuma. Een intake of verwijzing is niet nodig.')
    expect(placement.niveau).toBe('2')
    expect(placement.redenen.some(reason => reason.effect.startsWith('telt niet mee'))).toBe(true)
  })
})

describe('woorden die twee keer gelezen worden', () => {
  const effects = (titel: string, omschrijving: string) =>
    place(titel, omschrijving).redenen.map(reason => `${reason.fragment} ${reason.effect}`)

  it('"zonder contact voor mensen met Parkinson" ontkent het contact, niet Parkinson', () => {
    const read = effects(
      'Bewegen met Parkinson',
      'Boksen zonder contact voor mensen met Parkinson, door een sporttrainer.',
    )
    expect(read).toContain('Parkinson noemt een groep met een risico of drempel.')
    expect(read.filter(reason => reason.includes('telt niet mee'))).toEqual([])
  })

  it('"geen verwijzing nodig" is één reden: ook zonder verwijzing', () => {
    const read = effects('Zwemmen voor mensen met reuma', 'In extra warm water. Geen verwijzing nodig.')
    expect(read).toContain('Geen verwijzing zegt dat het ook zonder verwijzing kan.')
    expect(read.filter(reason => reason.includes('telt niet mee'))).toEqual([])
  })

  it('wat geteld is, staat er niet nog eens als ontkend', () => {
    const read = effects('Rustig hardlopen', 'De POH-GGZ kan u aanmelden. Dit valt niet onder GGZ-behandeling.')
    const counted = read.filter(reason => reason.startsWith('GGZ ') && !reason.includes('telt niet mee'))
    const denied = read.filter(reason => reason.startsWith('GGZ telt niet mee'))
    expect(counted.length > 0 && denied.length > 0).toBe(false)
  })
})

describe('gewone titels van clubs', () => {
  it.each([
    ['Baantraining jeugd', { organisatie: 'Atletiekvereniging' }],
    ['Stoelyoga', {}],
    ['Vrouwenuurtje fitness', {}],
    ['Dubbelen 60+', { organisatie: 'Tennisvereniging' }],
  ])('%s is niveau 1: leeftijd, geslacht of een stoel maakt geen risicogroep', (titel, more) => {
    expect(niveau(titel, '', more)).toBe('1')
  })

  it.each(['Jeu de Boules inloop', 'Beweegtuin: begeleid uurtje', 'Sportspreekuur'])(
    '%s staat niet stil buiten de piramide',
    titel => {
      const placement = place(titel)
      expect(placement.niveau !== 'buiten' || placement.nakijken).toBe(true)
    },
  )

  it('een vacature is buiten, ook met een sport erin', () => {
    expect(niveau('Vacature: trainer turnen')).toBe('buiten')
  })

  it('een beweegtuin zonder begeleiding blijft een terrein', () => {
    expect(niveau('Nieuwe beweegtuin in het park')).toBe('buiten')
  })
})

describe('stap 4: is het opgezet voor een groep met een risico of drempel?', () => {
  it.each([
    ['statushouders', 'Hardlopen voor statushouders'],
    ['een laag inkomen', 'Sporten voor mensen met een laag inkomen'],
    ['een beperking', 'G-korfbal'],
    ['autisme', 'Prikkelarm turnen'],
    ['mantelzorgers', 'Yoga voor mantelzorgers'],
    ['eenzaamheid', 'Fietsen voor eenzame ouderen'],
  ])('%s in de titel is niveau 2', (_, titel) => {
    const placement = place(titel)
    expect(placement.niveau).toBe('2')
    expect(placement.regel).toMatch(/^Stap 4:/)
  })

  it.each([
    ['leeftijd', 'Gymnastiek 60+', '', { leeftijd: '60+', kosten: '€ 40 per kwartaal' }],
    ['geslacht', 'Fitness voor vrouwen', 'Sportuur voor vrouwen uit de wijk.', {}],
    ['prijs', 'Badminton', 'Gratis voor alle inwoners.', { kosten: 'gratis' }],
  ])('R2: alleen %s maakt nooit niveau 2', (_, titel, omschrijving, more) => {
    expect(niveau(titel, omschrijving, more)).toBe('1')
  })

  it('R3: een open activiteit blijft niveau 1 als kwetsbare jongeren ook meedoen', () => {
    expect(niveau('Pleinvoetbal', 'Open voor alle jongeren uit de wijk, ook kwetsbare jongeren doen mee.')).toBe('1')
  })

  it('"bewoners met schulden" is geen open aanbod, "alle bewoners" wel', () => {
    const closed = place('Wandelclub', 'Voor wijkbewoners met schulden. We lopen een uur.')
    expect(closed.niveau).toBe('2')
    expect(closed.redenen.map(reason => reason.effect)).not.toContain('zegt dat iedereen mee kan doen.')
    const open = place('Wandelclub', 'Voor alle wijkbewoners. We lopen een uur.')
    expect(open.niveau).toBe('1')
    expect(open.redenen.map(reason => reason.effect)).toContain('zegt dat iedereen mee kan doen.')
  })

  it('R9: een plan voor later telt niet', () => {
    const tekst =
      'Wij wandelen elke zondag met iedereen. In de toekomst willen we een groep voor mensen met dementie starten.'
    const placement = place('Wandelclub', tekst)
    expect(placement.niveau).toBe('1')
    expect(placement.doelgroepen).not.toContain('dementie')
  })
})

describe('stap 5: gewoon sport en bewegen', () => {
  it.each([
    'Zumba',
    'Voetbal',
    'Ouderengym',
    'Walking football 60+',
    'Hardlooptrainning',
    'Zwémmen',
    'G Y M'.replaceAll(' ', ''),
  ])('%s is niveau 1', titel => {
    expect(niveau(titel, '', { organisatie: 'Sportvereniging', kosten: '€ 10 per maand' })).toBe('1')
  })
})

describe('te weinig tekst', () => {
  it('een onbekende titel krijgt nooit stil een niveau: weinig zekerheid, nakijken, en de reden staat erbij', () => {
    const placement = place('De Blauwe Vlinder')
    expect(placement.nakijken).toBe(true)
    expect(placement.zekerheid).toBeLessThan(0.5)
    expect(placement.regel).toContain('Wij herkennen te weinig')
    expect(placement.redenen.at(-1)).toMatchObject({
      bron: 'regel',
      effect: 'In de tekst staat geen woord of naam die wij kennen.',
    })
  })

  it('een naam van een organisatie alleen is niet genoeg om zeker te zijn', () => {
    expect(place('Project Zonnestraal', '', { organisatie: 'Fysiotherapie De Brug' }).nakijken).toBe(true)
  })
})
