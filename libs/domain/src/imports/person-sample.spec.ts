import { describe, expect, it } from 'vitest'
import { MASK, maskCell } from './persons.js'

// Verzonnen mensen in verzonnen zinnen, zoals een beweegmakelaar ze in een lijst zet: elk van deze cellen noemt iemand.
const PERSONS = [
  'Aanmelden bij Fatima el Idrissi',
  'Vragen? Bel met Sevgi, zij weet alles',
  'Contact: Xanthe Quist',
  'contactpersoon: Bo Achterberg',
  'Onder leiding van Tygo van der Meulen',
  'Les o.l.v. Ilonka de Ruyter',
  'Vrijwilligers Joke en Truus staan klaar',
  'Fatima begeleidt de groep',
  'Elke week met Ahmed Bouali',
  'Inloop bij J. de Vries',
  'Docent: P.J. Quaedvlieg',
  'De les is van mevr. Jansen',
  'juf Anita helpt de kleuters',
  'Via mw. A. Bakker of via de huisarts',
  'Trainer: Jeremiah',
  'Merel Dijkstra is er elke dinsdag',
  'Koffie na afloop bij Annemieke',
  'Samen met Youssef Amrani en Ties Brink',
  'vraag naar Willeke',
  'Yara Hendriks (beweegcoach) en Noud Janssen',
  'Info bij Hans-Peter Mulders',
  'Familie Jansen stelt de tuin open',
  'Een initiatief van Mohamed Yilmaz',
  'Wandelmaatje: Truus Willems',
  'Opgeven: Karin vd Berg',
  'Dhr. Kowalski haalt u op',
  'Coach is Nienke ter Braak',
  'A. Quist, beweegcoach',
  'Zhanna loopt mee',
  'bel jan of wim',
]

// Evenveel cellen zonder personen, met namen die ergens anders van zijn.
const NO_PERSONS = [
  'Sporthal Jan Massink, zaal 2',
  'Aanmelden bij Sportservice Duinrade',
  'Via de huisarts of het wijkteam Noord',
  'Verzamelen op het Anne Frankplein',
  'Samen met Stichting Duin en Zee',
  'Jeroen Bosch Ziekenhuis, polikliniek',
  'Wandelen in het Prins Bernhardpark',
  'Zwemles tot en met diploma B. Aanvragen kan het hele jaar',
  'Nordic Walking voor Beginners',
  'Johan Cruijff Court achter de school',
  'Tai Chi en Qi Gong',
  'In de kerk Sint Jan',
  'Elke Maandag en Donderdag',
  'Fysiotherapie Hendriks, Dorpsstraat 3',
  'Met de fysiotherapeut. Elke inwoner mag komen',
  'Inschrijven bij Judoclub Jan Jansen',
  'De Ronde van Duinrade',
  'Trainer: een vrijwilliger van de club',
  'Coach Noord en coach Zuid delen de groep',
  'Ontmoeten, Bewegen, Meedoen',
  'Dans voor Ouderen met Parkinson',
  'Contact: Buurtsportcoaches Duinrade',
  'Max 12 personen, min 6',
  'Vanaf Jan. 2025 elke week',
  'GGD Hart voor Brabant',
  'Basisschool De Ark, groep 3 t/m 8',
  'Bij Huis van de Wijk',
  'Vrienden van de Speeltuin',
  'Mark en Maas Festival',
  'Rosa Spier Huis',
]

const column = { index: 1, header: 'Toelichting', field: 'omschrijving', personal: false, reason: '', examples: [] }
const isMasked = (cell: string): boolean => maskCell(cell, column).text.includes(MASK)

describe('namen in lopende tekst: zestig verzonnen cellen', () => {
  const hits = PERSONS.filter(isMasked)
  const wrong = NO_PERSONS.filter(isMasked)

  it('van de cellen met een persoon vinden wij er ten minste negen van de tien', () => {
    expect(PERSONS.filter(cell => !isMasked(cell))).toEqual(['Zhanna loopt mee', 'bel jan of wim'])
    expect(hits.length / PERSONS.length).toBeGreaterThanOrEqual(0.9)
  })

  it('van de cellen die wij aanpassen, noemt ten minste 95 procent een persoon', () => {
    expect(wrong).toEqual([])
    expect(hits.length / (hits.length + wrong.length)).toBeGreaterThanOrEqual(0.95)
  })
})
