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
    get registerAreas () {
        return registerAreas;
    },
    get registerHead () {
        return registerHead;
    },
    get registerPartners () {
        return registerPartners;
    }
});
async function registerHead(tx) {
    const rows = await tx.query('select name, slug, gemeente_code as "gemeenteCode", revision from tenant where id = $1', [
        tx.tenantId
    ]);
    const [head] = rows;
    if (!head) throw new Error('the register of this transaction does not exist');
    return head;
}
async function registerAreas(tx) {
    return tx.query(`select id, kind, name, code, year, parent_id as "parentId" from area where tenant_id = $1 order by kind, name, id`, [
        tx.tenantId
    ]);
}
async function registerPartners(tx) {
    return tx.query(`select id, name, name_key as "nameKey", type, usual_area_id as "usualAreaId", import_job_id as "importJobId"
     from partner
     where tenant_id = $1 order by name`, [
        tx.tenantId
    ]);
}
//# sourceMappingURL=register.queries.js.map
