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
    get activityOfVerdict () {
        return activityOfVerdict;
    },
    get placementsOf () {
        return placementsOf;
    },
    get placementsOfChange () {
        return placementsOfChange;
    },
    get textKeyOf () {
        return textKeyOf;
    }
});
const placementsOf = (tx, activityIds, withHistory)=>tx.query(`select id, activity_id as "activityId", niveau, doelgroepen, themas, confidence, needs_review as "needsReview", rule,
       reasons, chances, taxonomy_version as "taxonomyVersion", placed_by as "placedBy", coder, placed_at as "placedAt",
       superseded_at is null as "isCurrent"
     from placement
     where tenant_id = $1 and activity_id = any($2::uuid[]) and ($3 or superseded_at is null)
     order by activity_id, superseded_at is null desc, placed_at desc, id`, [
        tx.tenantId,
        activityIds,
        withHistory
    ]);
async function textKeyOf(tx, activityId) {
    const [row] = await tx.query('select text_key as "textKey" from activity where tenant_id = $1 and id = $2', [
        tx.tenantId,
        activityId
    ]);
    return row?.textKey ?? null;
}
const placementsOfChange = (tx, changeId)=>tx.query(`select p.activity_id as "activityId", a.text_key as "textKey", p.superseded_at is null as stands
     from placement p join activity a on a.tenant_id = p.tenant_id and a.id = p.activity_id
     where p.tenant_id = $1 and p.change_id = $2
       and exists (select from placement q
         where q.tenant_id = p.tenant_id and q.activity_id = p.activity_id and q.superseded_by = p.change_id)
     order by p.activity_id`, [
        tx.tenantId,
        changeId
    ]);
async function activityOfVerdict(tx, changeId) {
    const [row] = await tx.query(`select answer->>'activityId' as "activityId" from idempotency
     where tenant_id = $1 and operation = 'placeActivity' and answer->>'undoId' = $2 limit 1`, [
        tx.tenantId,
        changeId
    ]);
    return row?.activityId ?? null;
}
//# sourceMappingURL=placements.queries.js.map
