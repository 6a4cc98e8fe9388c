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
    get problemsOf () {
        return problemsOf;
    },
    get rejectedRows () {
        return rejectedRows;
    },
    get stepsAfter () {
        return stepsAfter;
    }
});
async function stepsAfter(tx, jobId, page) {
    return tx.query(`select seq, sheet, row, action, reason, title, niveau, needs_review as "needsReview", changes from import_step
     where tenant_id = $1 and job_id = $2 and counted and seq > $3 and ($4::text is null or action = $4)
     order by seq limit $5`, [
        tx.tenantId,
        jobId,
        page.after,
        page.action,
        page.limit
    ]);
}
async function problemsOf(tx, jobId, first) {
    return tx.query(`select sheet, row, column_name as column, value, code, message, level from import_problem
     where tenant_id = $1 and job_id = $2 order by level, seq limit $3`, [
        tx.tenantId,
        jobId,
        first
    ]);
}
async function rejectedRows(tx, jobId) {
    return tx.query(`select s.sheet, s.row, r.cells, s.reason from import_step s
     join import_row r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
     where s.tenant_id = $1 and s.job_id = $2 and s.counted and s.action = 'REJECT' order by s.seq`, [
        tx.tenantId,
        jobId
    ]);
}
//# sourceMappingURL=import-step.queries.js.map
