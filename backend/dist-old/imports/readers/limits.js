"use strict";
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
    get MOST_BYTES () {
        return MOST_BYTES;
    },
    get MOST_COLUMNS () {
        return MOST_COLUMNS;
    },
    get MOST_ROWS () {
        return MOST_ROWS;
    },
    get isBlank () {
        return isBlank;
    },
    get tooManyColumns () {
        return tooManyColumns;
    },
    get tooManyRows () {
        return tooManyRows;
    }
});
const _unreadablefile = require("./unreadable-file");
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 400;
const isBlank = (cells)=>cells.every((cell)=>cell.trim() === '');
const split = 'Splits het bestand en lees de delen na elkaar in.';
const tooManyRows = ()=>new _unreadablefile.UnreadableFile('TOO_MANY_ROWS', `Dit bestand heeft meer dan ${MOST_ROWS.toLocaleString('nl-NL')} rijen. ${split}`, MOST_ROWS + 1);
const tooManyColumns = (row)=>new _unreadablefile.UnreadableFile('TOO_MANY_COLUMNS', `Rij ${row} heeft meer dan ${MOST_COLUMNS} kolommen. Haal de kolommen weg die niet nodig zijn.`, row);
//# sourceMappingURL=limits.js.map
