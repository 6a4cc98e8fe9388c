"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "coverageCsv", {
    enumerable: true,
    get: function() {
        return coverageCsv;
    }
});
const _sync = require("csv-stringify/sync");
const columns = [
    'area',
    'areaCode',
    'areaKind',
    'niveau',
    'doelgroep',
    'activities',
    'municipal',
    'places',
    'unknown',
    'singleEvents',
    'paths',
    'population',
    'per1000',
    'norm',
    'state',
    'gap',
    'cause',
    'priority'
];
/** A spreadsheet runs a cell that begins with one of these as a formula; a name must stay a name. */ const harmless = (text)=>/^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
const coverageCsv = (lines)=>(0, _sync.stringify)([
        ...lines
    ], {
        header: true,
        columns: [
            ...columns
        ],
        cast: {
            string: harmless
        }
    });
//# sourceMappingURL=coverage-csv.js.map
