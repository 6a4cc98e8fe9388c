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
  'aanmelden bij jan de vries',
  'opgeven bij truus van den broek',
  'vragen? bel fatima',
  'fatima el amrani',
  'Deelneemster Truus (82) komt altijd',
  'cliënt Ahmed loopt elke week mee',
  'Bewoner Jan haalt de koffie',
  'mevrouw truus helpt',
  'Wil (78) uit de Kerkstraat 5 is blind',
  'Sevgi Yildiz, 67 jaar, fietst mee',
  'Zie linkedin.com/in/jan-de-vries-1234',
  'Stuur een bericht aan @jandevries',
  'Mail jan at wandelclub punt nl',
  'Dorpsstraat 12, bij Truus thuis',
  'Annemieke Smits heeft dementie',
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
  'Bewoner en deelnemer betalen niets',
  'Inwoner: Gratis, anders € 5',
  'Deelnemer Gratis',
  'Max (12) en Jan (3) staan in de planning',
  'Groep Dinsdag (60)',
  'Bewegen met dementie of parkinson',
  'toon de kaart bij de balie',
  'in de wei van de boer',
  'van jan tot en met mei',
  'Volg ons op @sportduinrade',
  'Verzamelen bij Dorpsstraat 12, thuis oefenen kan ook',
  'Lopen vanaf punt noord at random',
  'met max de helft van de groep',
  'Wil je meedoen? Wil (ook) iemand mee',
  'bij de anne frankschool',
  'Voor wie blind of doof is',
]

const column = { index: 1, header: 'Toelichting', field: 'omschrijving', personal: false, reason: '', examples: [] }
const isMasked = (cell: string): boolean => maskCell(cell, column).text.includes(MASK)

describe('namen in lopende tekst: ruim negentig verzonnen cellen', () => {
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

describe('wat over een persoon in de tekst staat gaat mee weg', () => {
  it.each([
    ['aanmelden bij jan de vries', 'aanmelden bij [weggelaten]', ['naam']],
    ['Deelneemster Truus (82) komt altijd', 'Deelneemster [weggelaten] komt altijd', ['naam', 'leeftijd']],
    ['cliënt Ahmed Bouali', 'cliënt [weggelaten]', ['naam']],
    ['Wil (78) uit de Kerkstraat 5 is blind.', '[weggelaten].', ['naam', 'woonadres', 'gezondheid']],
    ['Dorpsstraat 12, bij Truus thuis', '[weggelaten], bij [weggelaten] thuis', ['naam', 'woonadres']],
    ['Annemieke Smits heeft dementie, kom gerust', '[weggelaten], kom gerust', ['naam', 'gezondheid']],
    ['Zie linkedin.com/in/jan-de-vries-1234', 'Zie [weggelaten]', ['persoonlijke pagina']],
    ['Bericht aan @jandevries.', 'Bericht aan [weggelaten].', ['gebruikersnaam']],
    ['jan at wandelclub punt nl', '[weggelaten]', ['e-mailadres']],
    ['Bewegen met dementie, bel Truus', 'Bewegen met dementie, bel [weggelaten]', ['naam']],
    ['Dorpsstraat 12, opgeven bij Truus', 'Dorpsstraat 12, opgeven bij [weggelaten]', ['naam']],
  ])('"%s" wordt "%s"', (text, masked, found) => {
    expect(maskCell(text, column)).toEqual({ text: masked, found })
  })
})
