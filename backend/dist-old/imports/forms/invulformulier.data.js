/** A column of the invulformulier: its header, how wide it is, what a partner is told and what may be chosen. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get FORM_COLUMNS () {
        return FORM_COLUMNS;
    },
    get FORM_TEXTS () {
        return FORM_TEXTS;
    }
});
const FORM_COLUMNS = [
    {
        header: 'Titel',
        width: 34,
        explanation: 'De naam van de activiteit, zoals bewoners die kennen. Alleen dit vak is verplicht.',
        example: 'Voorbeeld: Samen wandelen in het park'
    },
    {
        header: 'Omschrijving',
        width: 52,
        explanation: 'Wat doen de deelnemers, en met welk doel? Twee of drie zinnen. Geen namen van personen.',
        example: 'Rustig wandelen van een uur, daarna koffie. Een vrijwilliger loopt mee. Ook voor wie lang niet bewogen heeft.'
    },
    {
        header: 'Aanbieder',
        width: 28,
        explanation: 'De naam van uw organisatie of vereniging.',
        example: 'Welzijn Voorbeeldstad'
    },
    {
        header: 'Wijk',
        width: 22,
        explanation: 'De wijk of buurt waar het is. Voor de hele gemeente: kies "gemeentebreed".',
        example: 'Centrum',
        choices: [
            'gemeentebreed'
        ]
    },
    {
        header: 'Voor wie',
        width: 30,
        explanation: 'Voor wie is het bedoeld? Kies uit de lijst of schrijf het zelf, met de leeftijd erbij.',
        example: 'Ouderen, 65+',
        choices: 'DOELGROEPEN'
    },
    {
        header: 'Wanneer',
        width: 28,
        explanation: 'Hoe vaak en op welke dag? Bijvoorbeeld: elke dinsdag, 8 bijeenkomsten, eenmalig op 12 juni.',
        example: 'elke dinsdag 10.00 - 11.30 uur',
        choices: [
            'elke week',
            '2x per week',
            'om de week',
            'elke maand',
            '8 bijeenkomsten',
            '12 bijeenkomsten',
            'eenmalig',
            'traject'
        ]
    },
    {
        header: 'Plaatsen',
        width: 12,
        explanation: 'Hoeveel mensen kunnen er per keer meedoen? Een getal. Leeg laten als u het niet weet.',
        example: '12',
        wholeNumber: true
    },
    {
        header: 'Kosten',
        width: 22,
        explanation: 'Wat betaalt een deelnemer? Bijvoorbeeld: gratis, of € 2,50 per keer.',
        example: '€ 2,50 per keer',
        choices: [
            'gratis'
        ]
    },
    {
        header: 'Aanmelden/toeleiding',
        width: 34,
        explanation: 'Hoe komen mensen binnen? Zelf, of op verwijzing. Geen namen, telefoonnummers of e-mailadressen.',
        example: 'vrij inlopen',
        choices: [
            'vrij inlopen',
            'zelf aanmelden',
            'via huisarts of praktijkondersteuner',
            'via fysiotherapeut of andere zorgverlener',
            'via wijkteam of maatschappelijk werk',
            'via buurtsportcoach of beweegmakelaar',
            'via school of jeugdgezondheidszorg'
        ]
    }
];
const FORM_TEXTS = {
    sheet: 'Activiteiten',
    explanationSheet: 'Uitleg',
    listsSheet: 'Keuzes',
    title: 'Zo vult u de lijst in',
    forPartner: 'Deze lijst is voor',
    steps: [
        'Eén activiteit per regel, vanaf de regel onder het voorbeeld. De regel die met "Voorbeeld:" begint lezen wij niet in; u mag hem laten staan.',
        'Alleen de titel is verplicht. Weet u iets niet, laat het vak dan leeg.',
        'Verander de koppen niet. Dan hoeft niemand kolommen aan te wijzen.',
        'Zet geen gegevens van personen in de lijst: geen namen, telefoonnummers, e-mailadressen of deelnemers. Wat daarop lijkt laten wij weg.'
    ],
    notWhole: 'Vul een heel getal in, of laat het vak leeg.'
};
//# sourceMappingURL=invulformulier.data.js.map
