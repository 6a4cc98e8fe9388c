/** One value of a row on its way to the database; objects go in as JSON text. */ "use strict";
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
    get NO_CELL () {
        return NO_CELL;
    },
    get arrayLiteral () {
        return arrayLiteral;
    },
    get copyCell () {
        return copyCell;
    },
    get copyCells () {
        return copyCells;
    },
    get copyLine () {
        return copyLine;
    }
});
const NO_CELL = '\\N';
const ESCAPES = {
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t'
};
// Five million cells pass here for a large list: most need nothing. PostgreSQL holds no NUL, neither in text nor in json.
const special = /[\\\n\r\t\0]/;
const escapeText = (text)=>text.replaceAll('\0', '').replaceAll('\\u0000', '').replace(/[\\\n\r\t]/g, (sign)=>ESCAPES[sign] ?? sign);
const copyCell = (value)=>{
    if (value === null) return NO_CELL;
    if (typeof value !== 'string') return String(value);
    return special.test(value) ? escapeText(value) : value;
};
const copyCells = (row)=>row.map(copyCell).join('\t');
const copyLine = (row)=>`${copyCells(row)}\n`;
const arrayLiteral = (texts)=>`{${texts.map((text)=>`"${text.replace(/["\\]/g, (sign)=>`\\${sign}`)}"`).join(',')}}`;
//# sourceMappingURL=copy-text.js.map
