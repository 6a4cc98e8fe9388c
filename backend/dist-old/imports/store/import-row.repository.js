"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "storeRows", {
    enumerable: true,
    get: function() {
        return storeRows;
    }
});
const _bulkcopy = require("./bulk-copy");
async function* numbered(jobId, rows) {
    let seq = 0;
    for await (const row of rows)yield [
        jobId,
        seq += 1,
        row.sheet,
        row.row,
        JSON.stringify(row.cells)
    ];
}
const storeRows = (tx, jobId, rows)=>(0, _bulkcopy.copyRows)(tx, {
        table: 'import_row',
        columns: [
            'job_id',
            'seq',
            'sheet',
            'row',
            'cells'
        ]
    }, numbered(jobId, rows));
//# sourceMappingURL=import-row.repository.js.map
