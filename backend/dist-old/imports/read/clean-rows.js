"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "cleanSheet", {
    enumerable: true,
    get: function() {
        return cleanSheet;
    }
});
const _domain = require("@sportpiramide/domain");
const _placelearner = require("./place-learner");
// stripPersons looks at index, header and personal only; what a column is used for is no business of it.
const asDetected = (column)=>({
        ...column,
        field: null
    });
const stripList = (columns)=>{
    const detected = columns.map(asDetected);
    return (row)=>(0, _domain.stripPersons)(row, detected);
};
/** Figures and borders look like phone numbers, so a column with a meaning stays as it is; of the others nothing personal. */ const stripFigures = (columns)=>{
    const keep = columns.map(({ field, personal })=>personal ? 'NOTHING' : field ? 'ALL' : 'MASKED');
    const clean = (cell, index)=>{
        if (keep[index] === 'ALL') return cell;
        return keep[index] === 'NOTHING' || cell === '' ? '' : (0, _domain.maskPersons)(cell).text;
    };
    return (row)=>({
            row: {
                ...row,
                cells: row.cells.map(clean)
            },
            found: []
        });
};
const stripTitle = (row)=>({
        ...row,
        cells: row.cells.map((cell)=>(0, _domain.maskPersons)(cell).text)
    });
const remark = (sheet, row, column, code, message)=>({
        sheet,
        row,
        column,
        value: null,
        code,
        message,
        level: 'warning'
    });
const leftOut = (key, layout)=>layout.columns.filter((column)=>column.personal).map(({ header, reason })=>remark(key, Math.max(layout.headerRow, 1), header, 'PERSOONSGEGEVENS', `Deze kolom is niet bewaard. ${reason}`));
/** Counts traces of persons per column, so that a file with a thousand of them gives one remark and not a thousand. */ class TraceTally {
    add(row, found) {
        for (const { column, kinds } of found){
            const trace = this.traces.get(column) ?? {
                count: 0,
                firstRow: row,
                kinds: new Set()
            };
            trace.count += 1;
            kinds.forEach((kind)=>trace.kinds.add(kind));
            this.traces.set(column, trace);
        }
    }
    remarks(sheet) {
        return [
            ...this.traces
        ].map(([column, { count, firstRow, kinds }])=>{
            const rows = count === 1 ? 'één rij' : `${count} rijen`;
            const message = `In ${rows} is iets weggelaten dat op een persoon wijst (${[
                ...kinds
            ].join(', ')}).`;
            return remark(sheet, firstRow, column, 'PERSOON_IN_TEKST', message);
        });
    }
    constructor(){
        this.traces = new Map();
    }
}
function cleanSheet(kind, key, sheet, layout) {
    const tally = new TraceTally();
    const strip = kind === 'AREAS' || kind === 'INDICATORS' ? stripFigures(layout.columns) : stripList(layout.columns);
    const places = kind === 'ACTIVITIES' ? new _placelearner.PlaceLearner(layout.columns) : null;
    let count = 0;
    async function* walk() {
        for await (const row of sheet.rows){
            if (row.row <= layout.headerRow) yield stripTitle(row);
            else {
                const cleaned = strip(row);
                tally.add(row.row, cleaned.found);
                places?.add(cleaned.row);
                count += 1;
                yield cleaned.row;
            }
        }
    }
    return {
        rows: walk(),
        count: ()=>count,
        remarks: ()=>[
                ...leftOut(key, layout),
                ...tally.remarks(key)
            ],
        places: ()=>places?.learned() ?? null
    };
}
//# sourceMappingURL=clean-rows.js.map
