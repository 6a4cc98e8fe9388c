"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "inputRows", {
    enumerable: true,
    get: function() {
        return inputRows;
    }
});
const _importrowqueries = require("../store/import-row.queries");
const BATCH = 250;
async function* inputRows(tx, job) {
    const sheets = new Map(job.sheets.filter(({ used })=>used).map((used)=>[
            used.key,
            used
        ]));
    let next = (0, _importrowqueries.rowsAfter)(tx, job.id, 0, BATCH);
    for(;;){
        const rows = await next;
        const last = rows.at(-1);
        if (!last) return;
        // Asked for now, so that the database reads on while these rows are judged.
        next = (0, _importrowqueries.rowsAfter)(tx, job.id, last.seq, BATCH);
        next.catch(()=>undefined);
        const batch = rows.flatMap((raw)=>{
            const sheet = sheets.get(raw.sheet);
            return sheet && raw.row > sheet.headerRow ? [
                {
                    raw,
                    sheet,
                    columns: sheet.columns
                }
            ] : [];
        });
        if (batch.length > 0) yield batch;
    }
}
//# sourceMappingURL=input-rows.js.map
