"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "classifyCommand", {
    enumerable: true,
    get: function() {
        return classifyCommand;
    }
});
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const _jsonlines = require("../json-lines");
const tekst = _tekst.opdrachtTekst.classify;
const optionalFields = [
    'omschrijving',
    'organisatie',
    'kosten',
    'groepsgrootte',
    'toeleiding',
    'leeftijd',
    'locatie'
];
class BadLine extends Error {
}
/** Text of a field; a number is taken as it is written, null and absent are absent. */ function textOf(source, field) {
    const value = source[field] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw new BadLine(tekst.geenTekst(field));
}
function required(source, field, message) {
    const text = textOf(source, field);
    if (text === undefined || text.trim() === '') throw new BadLine(message);
    return text;
}
function parsed(text) {
    let value;
    try {
        value = JSON.parse(text);
    } catch  {
        throw new BadLine(tekst.geenJson);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLine(tekst.geenRecord);
    return value;
}
function recordOf(text) {
    const source = parsed(text);
    const present = optionalFields.flatMap((field)=>{
        const value = textOf(source, field);
        return value === undefined ? [] : [
            [
                field,
                value
            ]
        ];
    });
    const id = required(source, 'id', tekst.geenId);
    return {
        id,
        titel: required(source, 'titel', tekst.geenTitel),
        ...Object.fromEntries(present)
    };
}
/** The line the contract promises, keys in its order. */ function answer(placement) {
    const { id, niveau, zekerheid, nakijken, kansen, doelgroepen, themas, regel } = placement;
    const redenen = placement.redenen.map(({ bron, fragment, effect })=>({
            bron,
            fragment,
            effect
        }));
    return {
        id,
        niveau,
        zekerheid,
        nakijken,
        kansen,
        doelgroepen,
        themas,
        regel,
        redenen
    };
}
async function classifyLine({ number, text }) {
    try {
        await (0, _jsonlines.writeJsonLine)(answer((0, _domain.classify)(recordOf(text))));
        return true;
    } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        process.stderr.write(`${tekst.regelFout(number, error.message)}\n`);
        return false;
    }
}
/** Places every line; a bad one is named with its number, the good ones are placed all the same. */ async function run({ options }) {
    if (options['tenant'] !== undefined) process.stderr.write(`${tekst.geenEigenModel}\n`);
    let [lines, refused] = [
        0,
        0
    ];
    for await (const line of (0, _jsonlines.readLines)(options['file'])){
        lines++;
        if (!await classifyLine(line)) refused++;
    }
    if (refused === 0) return 0;
    process.stderr.write(`${tekst.geweigerd(refused, lines)}\n`);
    return 1;
}
const classifyCommand = {
    description: tekst.uitleg,
    options: [
        {
            name: 'file',
            value: 'F.jsonl',
            help: tekst.file
        },
        {
            name: 'tenant',
            value: 'T',
            help: tekst.tenant
        }
    ],
    run
};
//# sourceMappingURL=classify.command.js.map
