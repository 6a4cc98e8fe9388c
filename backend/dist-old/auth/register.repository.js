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
    get insertPeople () {
        return insertPeople;
    },
    get insertRegister () {
        return insertRegister;
    }
});
async function insertRegister(tx, register) {
    await tx.query(`insert into tenant (id, slug, name, kind, fictional, gemeente_code, gemeente_code_since, start_key)
     values ($1, $2, $3, $4, $5, $6, case when $6::text is null then null else current_date end, $7)`, [
        tx.tenantId,
        register.slug,
        register.name,
        register.kind,
        register.fictional,
        register.gemeenteCode,
        register.startKey
    ]);
}
async function insertPeople(tx, people) {
    await tx.query(`insert into app_person (tenant_id, name, role, position)
     select $1, name, role, position from jsonb_to_recordset($2::jsonb) as person (name text, role text, position integer)
     on conflict do nothing`, [
        tx.tenantId,
        JSON.stringify(people.map((person, position)=>({
                ...person,
                position
            })))
    ]);
}
//# sourceMappingURL=register.repository.js.map
