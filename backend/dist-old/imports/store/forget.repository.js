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
    get PLAN () {
        return PLAN;
    },
    get forgetCells () {
        return forgetCells;
    },
    get forgetParts () {
        return forgetParts;
    },
    get forgetPlans () {
        return forgetPlans;
    },
    get forgetUnused () {
        return forgetUnused;
    }
});
const PLAN = [
    'import_activity',
    'import_step',
    'import_problem'
];
async function forgetParts(tx, jobIds, tables) {
    for (const table of tables)await tx.execute(`delete from ${table} where tenant_id = $1 and job_id = any($2)`, [
        tx.tenantId,
        jobIds
    ]);
}
const idsOf = (rows)=>rows.map(({ id })=>id);
async function forgetUnused(tx, before) {
    const gone = await tx.query(`delete from import_job where tenant_id = $1 and state in ('READ', 'PLANNED', 'CANCELLED', 'FAILED')
       and greatest(created_at, finished_at) < $2 returning id`, [
        tx.tenantId,
        before
    ]);
    await forgetParts(tx, idsOf(gone), [
        'import_row',
        ...PLAN
    ]);
}
async function forgetCells(tx, before) {
    const gone = await tx.query(`update import_job set cells_gone = true, sheets = '[]', columns = '[]'
     where tenant_id = $1 and state in ('DONE', 'UNDONE') and finished_at < $2 and not cells_gone returning id`, [
        tx.tenantId,
        before
    ]);
    await forgetParts(tx, idsOf(gone), [
        'import_row'
    ]);
}
async function forgetPlans(tx, before) {
    const gone = await tx.query(`update import_job set plan_gone = true
     where tenant_id = $1 and state in ('DONE', 'UNDONE') and finished_at < $2 and not plan_gone and id not in (
       select distinct on (kind) id from import_job where tenant_id = $1 and state = 'DONE'
       order by kind, finished_at desc)
     returning id`, [
        tx.tenantId,
        before
    ]);
    await forgetParts(tx, idsOf(gone), PLAN);
}
//# sourceMappingURL=forget.repository.js.map
