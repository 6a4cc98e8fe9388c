"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "findSeparator", {
    enumerable: true,
    get: function() {
        return findSeparator;
    }
});
/** Separators we know, the most Dutch first. */ const SEPARATORS = [
    ';',
    ',',
    '\t'
];
const RECORDS_LOOKED_AT = 50;
/** Excel may put the separator in a first line of its own: "sep=;". */ const DECLARED = /^sep=(.)\r?\n/i;
/** The first records of a text; line ends inside quotes end no record. An unfinished last record is left out. */ function firstRecords(text) {
    const records = [];
    let record = '';
    for (const line of text.split('\n').slice(0, -1)){
        record += line;
        const quotes = record.split('"').length - 1;
        if (quotes % 2 === 1) continue;
        records.push(record);
        record = '';
        if (records.length === RECORDS_LOOKED_AT) break;
    }
    return records.length > 0 ? records : [
        text
    ];
}
/** Number of fields of a record; separators inside quotes do not count. */ const fieldCount = (record, separator)=>record.replace(/"[^"]*"/g, '').split(separator).length;
/** How much a separator explains: the share of records with the usual number of fields, more than one, and how many fields that is. */ function evidence(records, separator) {
    const counts = records.map((record)=>fieldCount(record, separator)).filter((count)=>count > 1);
    if (counts.length === 0) return 0;
    const usual = Math.max(...counts.map((count)=>counts.filter((one)=>one === count).length));
    const columns = Math.max(...counts.filter((count)=>counts.filter((one)=>one === count).length === usual));
    return usual * usual * Math.min(columns, 10);
}
function findSeparator(start) {
    const declared = DECLARED.exec(start)?.[1];
    if (declared) return {
        sign: declared,
        declared: true
    };
    const records = firstRecords(start);
    const scored = SEPARATORS.map((sign)=>({
            sign,
            score: evidence(records, sign)
        }));
    const best = scored.reduce((top, one)=>one.score > top.score ? one : top);
    return {
        sign: best.score > 0 ? best.sign : ';',
        declared: false
    };
}
//# sourceMappingURL=csv-separator.js.map
