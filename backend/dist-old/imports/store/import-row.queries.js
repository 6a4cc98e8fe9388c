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
    get firstRows () {
        return firstRows;
    },
    get rowsAfter () {
        return rowsAfter;
    }
});
const COLUMNS = 'seq, sheet, row, cells';
async function rowsAfter(tx, jobId, afterSeq, limit) {
    return tx.query(`select ${COLUMNS} from import_row where tenant_id = $1 and job_id = $2 and seq > $3 order by seq limit $4`, [
        tx.tenantId,
        jobId,
        afterSeq,
        limit
    ]);
}
async function firstRows(tx, jobId, sheet, limit) {
    return tx.query(`select ${COLUMNS} from import_row where tenant_id = $1 and job_id = $2 and sheet is not distinct from $3
     order by seq limit $4`, [
        tx.tenantId,
        jobId,
        sheet,
        limit
    ]);
}
//# sourceMappingURL=import-row.queries.js.map
