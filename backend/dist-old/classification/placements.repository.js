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
    get holdText () {
        return holdText;
    },
    get keepVerdict () {
        return keepVerdict;
    },
    get placeTwins () {
        return placeTwins;
    },
    get takeBack () {
        return takeBack;
    }
});
const holdText = (tx, textKey)=>tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [
        `${tx.tenantId} ${textKey}`
    ]);
async function placeTwins(tx, verdict) {
    await tx.execute(`update placement p set superseded_at = now(), superseded_by = $3
     from activity a
     where p.tenant_id = $1 and p.superseded_at is null
       and a.tenant_id = p.tenant_id and a.id = p.activity_id and a.text_key = $2`, [
        tx.tenantId,
        verdict.textKey,
        verdict.changeId
    ]);
    const placed = await tx.query(`insert into placement (tenant_id, activity_id, niveau, doelgroepen, themas, confidence, needs_review, rule, reasons,
       taxonomy_version, placed_by, coder, change_id)
     select $1, id, $3, $4, $5, null, false, $6, $7, $8, 'PERSON', $9, $10
     from activity where tenant_id = $1 and text_key = $2
     returning id`, [
        tx.tenantId,
        verdict.textKey,
        verdict.niveau,
        verdict.doelgroepen,
        verdict.themas,
        verdict.rule,
        JSON.stringify(verdict.reasons),
        verdict.taxonomyVersion,
        verdict.coder,
        verdict.changeId
    ]);
    return placed.length;
}
async function keepVerdict(tx, verdict) {
    await tx.execute(`update verdict set superseded_at = now(), superseded_by = $3
     where tenant_id = $1 and text_key = $2 and superseded_at is null`, [
        tx.tenantId,
        verdict.textKey,
        verdict.changeId
    ]);
    await tx.query(`insert into verdict (tenant_id, text_key, change_id, niveau, doelgroepen, themas, coder, taxonomy_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
        tx.tenantId,
        verdict.textKey,
        verdict.changeId,
        verdict.niveau,
        verdict.doelgroepen,
        verdict.themas,
        verdict.coder,
        verdict.taxonomyVersion
    ]);
}
async function takeBack(tx, changeId, undoId) {
    await tx.execute(`update placement p set superseded_at = now(), superseded_by = $3
     where p.tenant_id = $1 and p.change_id = $2 and p.superseded_at is null
       and exists (select from placement q
         where q.tenant_id = p.tenant_id and q.activity_id = p.activity_id and q.superseded_by = $2)`, [
        tx.tenantId,
        changeId,
        undoId
    ]);
    await tx.execute('update placement set superseded_at = null, superseded_by = null where tenant_id = $1 and superseded_by = $2', [
        tx.tenantId,
        changeId
    ]);
    await tx.execute('update verdict set superseded_at = now(), superseded_by = $3 where tenant_id = $1 and change_id = $2 and superseded_at is null', [
        tx.tenantId,
        changeId,
        undoId
    ]);
    await tx.execute('update verdict set superseded_at = null, superseded_by = null where tenant_id = $1 and superseded_by = $2', [
        tx.tenantId,
        changeId
    ]);
}
//# sourceMappingURL=placements.repository.js.map
