"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "inventedLines", {
    enumerable: true,
    get: function() {
        return inventedLines;
    }
});
const WHAT = [
    'Wandelen',
    'Yoga',
    'Zaalvoetbal',
    'Valpreventie',
    'Beweegtuin',
    'Zwemles',
    'Dansen',
    'Fysiofit',
    'Bridge',
    'Judo'
];
const WHOM = [
    'voor iedereen',
    'voor ouderen',
    'voor kinderen',
    'met een beperking',
    'op verwijzing van de huisarts'
];
const HOW = [
    'Elke week samen bewegen onder begeleiding van een trainer, daarna koffie.',
    'Kleine groep, rustig tempo, na een intake met een beweegcoach.',
    'Open inloop op het veld, meedoen kan altijd, ook zonder lidmaatschap.',
    'Cursus van twaalf lessen voor mensen met verhoogd risico op vallen.'
];
const AGES = [
    '18+',
    '4 t/m 12 jaar',
    '65+',
    'Alle leeftijden',
    '12 t/m 18 jaar'
];
const PRICES = [
    'gratis',
    '€ 5 per keer',
    '€ 46,58 per kwartaal',
    '€ 120 per jaar'
];
const WIJKEN = 40;
const PARTNERS = 300;
const pick = (list, index)=>list[index % list.length] ?? '';
const line = (index)=>[
        `${pick(WHAT, index)} ${pick(WHOM, Math.floor(index / 10))} ${index}`,
        pick(HOW, Math.floor(index / 7)),
        `Partner ${index % PARTNERS}`,
        `Wijk ${index % WIJKEN} oost`,
        pick(AGES, Math.floor(index / 3)),
        pick(PRICES, Math.floor(index / 11))
    ].join(';');
function* inventedLines(rows) {
    yield 'Activiteit;Omschrijving;Organisatie;Wijk;Leeftijd;Kosten\n';
    for(let index = 1; index <= rows; index += 1)yield `${line(index)}\n`;
}
//# sourceMappingURL=invented-rows.js.map
