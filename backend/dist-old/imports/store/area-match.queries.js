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
    get areaFigures () {
        return areaFigures;
    },
    get areaRecords () {
        return areaRecords;
    }
});
const _recordcolumnsdata = require("./record-columns.data");
const pairs = _recordcolumnsdata.AREA_COLUMNS.map((column)=>`'${column}', ${column}`).join(', ');
async function areaRecords(tx, ids) {
    const rows = await tx.query(`select id, json_build_object(${pairs}) as record from area where tenant_id = $1 and id = any($2)`, [
        tx.tenantId,
        ids
    ]);
    return new Map(rows.map(({ id, record })=>[
            id,
            record
        ]));
}
async function areaFigures(tx, ids) {
    return tx.query(`select area_id as "areaId", indicator, year, mark, value, source from indicator_value
     where tenant_id = $1 and area_id = any($2)`, [
        tx.tenantId,
        ids
    ]);
}
//# sourceMappingURL=area-match.queries.js.map
