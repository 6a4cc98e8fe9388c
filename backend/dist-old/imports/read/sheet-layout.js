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
    get columnsOf () {
        return columnsOf;
    },
    get layOut () {
        return layOut;
    },
    get layoutUnder () {
        return layoutUnder;
    },
    get sampleOf () {
        return sampleOf;
    }
});
const _domain = require("@sportpiramide/domain");
const SAMPLE = 200;
/** A header stands near the top; below this, a row that looks like one is content. */ const HEADER_WITHIN = 40;
async function sampleOf(rows, size = SAMPLE) {
    const sample = [];
    for await (const row of rows){
        sample.push(row);
        if (sample.length >= size) break;
    }
    return sample;
}
const headerOf = (kind, rows)=>{
    const top = rows.slice(0, HEADER_WITHIN);
    if (kind === 'AREAS' || kind === 'INDICATORS') return (0, _domain.findAreaHeader)(top) ?? 0;
    return (0, _domain.findHeaderRow)(top, kind)?.headerRow ?? 0;
};
/** Columns of a map or a table of figures: what has no meaning for us is still held against what looks like persons. */ const areaColumns = (header, body)=>{
    const persons = (0, _domain.detectColumns)(header, body);
    return (0, _domain.detectAreaColumns)(header, body.map((row)=>row.cells)).map((column)=>{
        const person = column.field === null ? persons.find(({ index, personal })=>personal && index === column.index) : null;
        return person ? {
            ...column,
            personal: true,
            reason: person.reason,
            examples: []
        } : column;
    });
};
const columnsOf = (kind, header, body)=>{
    if (kind === 'AREAS' || kind === 'INDICATORS') return areaColumns(header, body);
    const columns = (0, _domain.detectColumns)(header, body);
    return kind === 'PARTNERS' ? (0, _domain.detectPartnerColumns)(columns) : columns;
};
const layoutUnder = (kind, headerRow, sample)=>{
    // A header goes into the register as the name of its column, so it is masked before anything reads it.
    const header = (sample.find((row)=>row.row === headerRow)?.cells ?? []).map((cell)=>(0, _domain.maskPersons)(cell).text);
    const body = sample.filter((row)=>row.row > headerRow);
    return {
        headerRow,
        header,
        columns: columnsOf(kind, header, body)
    };
};
async function layOut(kind, sheet) {
    const sample = await sampleOf(sheet.rows);
    return layoutUnder(kind, headerOf(kind, sample), sample);
}
//# sourceMappingURL=sheet-layout.js.map
