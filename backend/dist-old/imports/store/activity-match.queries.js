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
    get activitiesByKey () {
        return activitiesByKey;
    },
    get registerHolds () {
        return registerHolds;
    },
    get verdictsByText () {
        return verdictsByText;
    }
});
const _recordcolumnsdata = require("./record-columns.data");
const pairs = _recordcolumnsdata.ACTIVITY_COLUMNS.map((column)=>`'${column}', a.${column}`).join(', ');
async function activitiesByKey(tx, keys) {
    const rows = await tx.query(`select a.id, json_build_object(${pairs}) as record, p.name as organiser, w.name as area_name,
       s.niveau, s.needs_review, s.placed_by
     from activity a
     left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
     left join area w on w.tenant_id = a.tenant_id and w.id = a.area_id
     left join placement s on s.tenant_id = a.tenant_id and s.activity_id = a.id and s.superseded_at is null
     where a.tenant_id = $1 and a.record_key = any($2)`, [
        tx.tenantId,
        keys
    ]);
    return rows.map((row)=>({
            id: row.id,
            record: row.record,
            organiser: row.organiser,
            areaName: row.area_name,
            niveau: row.niveau,
            needsReview: row.needs_review,
            placedBy: row.placed_by
        }));
}
async function verdictsByText(tx, keys) {
    return tx.query(`select text_key as "textKey", niveau, doelgroepen, themas, coder from verdict
     where tenant_id = $1 and superseded_at is null and text_key = any($2)`, [
        tx.tenantId,
        keys
    ]);
}
async function registerHolds(tx) {
    const rows = await tx.query(`select exists (select from activity where tenant_id = $1) as activities,
       exists (select from verdict where tenant_id = $1 and superseded_at is null) as verdicts`, [
        tx.tenantId
    ]);
    return rows[0] ?? {
        activities: false,
        verdicts: false
    };
}
//# sourceMappingURL=activity-match.queries.js.map
