"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "classifyBenchmark", {
    enumerable: true,
    get: function() {
        return classifyBenchmark;
    }
});
const _domain = require("@sportpiramide/domain");
const _fixtures = require("@sportpiramide/fixtures");
const _benchmark = require("./benchmark");
const RECORDS = 20_000;
const SHORT = 60;
const LONG = 210;
const texts = (_fixtures.duinrade.tenants[0]?.activities ?? []).map(({ title, description })=>`${title}. ${description ?? title} `);
/** Invented records of just so many characters, cut from the texts of Duinrade; numbered, so that no text comes back. */ function records(length) {
    return Array.from({
        length: RECORDS
    }, (_, index)=>{
        const text = (texts[index % texts.length] ?? '').padEnd(length, texts[(index + 1) % texts.length]).slice(0, length);
        const omschrijving = `${index} ${text.slice(SHORT / 2)}`.slice(0, length - SHORT / 2);
        return {
            id: String(index),
            titel: text.slice(0, SHORT / 2),
            omschrijving
        };
    });
}
async function perSecond(list, work) {
    list.slice(0, RECORDS / 10).forEach(work);
    return 1000 * RECORDS / await (0, _benchmark.milliseconds)(()=>list.forEach(work));
}
/** The plainest thing one can do with a text: fold case and accents, split in words. */ const words = ({ titel, omschrijving = '' })=>`${titel} ${omschrijving}`.normalize('NFD').toLowerCase().split(/[^\p{L}\p{N}]+/u).length;
async function sample() {
    const [short, long] = [
        records(SHORT),
        records(LONG)
    ];
    return {
        'records van 60 tekens': await perSecond(short, (record)=>(0, _domain.classify)(record)),
        'records van 210 tekens': await perSecond(long, (record)=>(0, _domain.classify)(record)),
        'woorden splitsen, 60 tekens': await perSecond(short, words),
        'woorden splitsen, 210 tekens': await perSecond(long, words)
    };
}
const classifyBenchmark = {
    name: 'classify',
    runs: 5,
    figures: {
        'records van 60 tekens': {
            unit: '/s',
            bar: {
                kind: 'MIN',
                value: 20_000
            },
            against: 'woorden splitsen, 60 tekens'
        },
        'records van 210 tekens': {
            unit: '/s',
            bar: {
                kind: 'MIN',
                value: 4_000
            },
            against: 'woorden splitsen, 210 tekens'
        },
        'woorden splitsen, 60 tekens': {
            unit: '/s'
        },
        'woorden splitsen, 210 tekens': {
            unit: '/s'
        }
    },
    sample
};
//# sourceMappingURL=classify.bench.js.map
