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
    get busyJobs () {
        return busyJobs;
    },
    get tenantIds () {
        return tenantIds;
    }
});
async function tenantIds(source) {
    const rows = await source.query('select id from tenant order by created_at');
    return rows.map(({ id })=>id);
}
async function busyJobs(tx) {
    return tx.query(`select id, state from import_job where tenant_id = $1 and state in ('PLANNING', 'COMMITTING', 'UNDOING')`, [
        tx.tenantId
    ]);
}
//# sourceMappingURL=busy-jobs.queries.js.map
