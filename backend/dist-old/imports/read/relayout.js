"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "relayout", {
    enumerable: true,
    get: function() {
        return relayout;
    }
});
const _importrowqueries = require("../store/import-row.queries");
const _sheetlayout = require("./sheet-layout");
const SAMPLE = 200;
/** Cells of a personal column were never stored, so it stays personal under any other header. */ const stillPersonal = (columns, before)=>columns.map((column)=>{
        const known = before.find(({ index, personal })=>personal && index === column.index);
        return known ? {
            ...column,
            field: null,
            personal: true,
            reason: known.reason,
            examples: []
        } : column;
    });
async function relayout(tx, job, headerRow) {
    const main = job.sheets.find((sheet)=>sheet.used);
    if (headerRow === null || !main || headerRow === main.headerRow) return job;
    const sample = await (0, _importrowqueries.firstRows)(tx, job.id, main.key, SAMPLE);
    const columns = stillPersonal((0, _sheetlayout.layoutUnder)(job.kind, headerRow, sample).columns, main.columns);
    const moved = sample.filter((row)=>row.row > Math.min(headerRow, main.headerRow) && row.row <= Math.max(headerRow, main.headerRow));
    const rows = main.rows + (headerRow < main.headerRow ? moved.length : -moved.length);
    const sheets = job.sheets.map((sheet)=>sheet === main ? {
            ...sheet,
            headerRow,
            columns,
            rows,
            places: null
        } : sheet);
    return {
        ...job,
        sheets,
        columns
    };
}
//# sourceMappingURL=relayout.js.map
