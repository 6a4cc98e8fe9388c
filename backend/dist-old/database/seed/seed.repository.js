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
    get insertRows () {
        return insertRows;
    },
    get registerExists () {
        return registerExists;
    }
});
async function insertRows(tx, table, columns, rows) {
    const list = columns.join(', ');
    await tx.query(`insert into ${table} (tenant_id, ${list})
     select $1, ${list} from jsonb_populate_recordset(null::${table}, $2::jsonb)`, [
        tx.tenantId,
        JSON.stringify(rows)
    ]);
}
async function registerExists(tx, slug) {
    const [row] = await tx.query('select exists (select from tenant where slug = $1) as found', [
        slug
    ]);
    return row?.found ?? false;
}
//# sourceMappingURL=seed.repository.js.map
