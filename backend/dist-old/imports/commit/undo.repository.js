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
    get keepChanged () {
        return keepChanged;
    },
    get removeActivities () {
        return removeActivities;
    },
    get restoreActivities () {
        return restoreActivities;
    }
});
const _recordcolumnsdata = require("../store/record-columns.data");
const job = 's.tenant_id = $1 and s.job_id = $2';
const BY_WIJK = [
    'area_id',
    'area_source'
];
const listed = _recordcolumnsdata.ACTIVITY_COLUMNS.filter((column)=>!BY_WIJK.includes(column));
const planned = listed.map((column)=>`r.${column}`).join(', ');
const standing = listed.map((column)=>`a.${column}`).join(', ');
/** The wijk is another one than the import gave, and no proposal that somebody accepted or took back did that. */ const OTHER_WIJK = `(a.area_id, a.area_source) is distinct from (r.area_id, r.area_source) and not (
  (r.area_id is null and a.area_source in ('TITLE', 'ORGANISER'))
  or (a.area_id is null and a.area_source is null and r.area_source in ('TITLE', 'ORGANISER')))`;
/**
 * Steps that cannot be taken back: the activity differs from what the import made of it. A change that was taken back
 * again is no change; nor is a verdict, which stays with its text, or an accepted wijk.
 */ const KEPT_ACTIVITIES = `
  select s.seq from import_step s
  join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
  join activity a on a.tenant_id = s.tenant_id and a.id = s.target_id
  where ${job} and s.subject = 'ACTIVITY' and s.action in ('CREATE', 'UPDATE') and (
    (${standing}) is distinct from (${planned}) or (${OTHER_WIJK}))`;
async function keepChanged(tx, jobId) {
    await tx.execute(`create temp table kept_step on commit drop as ${KEPT_ACTIVITIES}`, [
        tx.tenantId,
        jobId
    ]);
    return tx.query(`select s.row, s.sheet, s.title from import_step s join kept_step k on k.seq = s.seq where ${job} order by s.seq`, [
        tx.tenantId,
        jobId
    ]);
}
const notKept = 'not exists (select from kept_step k where k.seq = s.seq)';
async function removeActivities(tx, jobId) {
    return tx.execute(`delete from activity a using import_step s
     where ${job} and s.subject = 'ACTIVITY' and s.action = 'CREATE' and ${notKept}
       and a.tenant_id = s.tenant_id and a.id = s.target_id`, [
        tx.tenantId,
        jobId
    ]);
}
const changed = `${job} and s.subject = 'ACTIVITY' and s.action = 'UPDATE' and ${notKept}`;
/** Puts the placements in force again that the import replaced; a verdict on the text it brought is history with that text. */ async function restorePlacements(tx, jobId) {
    const mine = `${changed} and p.tenant_id = s.tenant_id and p.activity_id = s.target_id`;
    await tx.execute(`delete from placement p using import_step s where ${mine} and p.change_id = s.job_id`, [
        tx.tenantId,
        jobId
    ]);
    await tx.execute(`update placement p set superseded_at = now() from import_step s
     where ${mine} and p.superseded_at is null and exists (select from placement q
       where q.tenant_id = p.tenant_id and q.activity_id = p.activity_id and q.superseded_by = s.job_id)`, [
        tx.tenantId,
        jobId
    ]);
    await tx.execute(`update placement p set superseded_at = null, superseded_by = null from import_step s
     where ${mine} and p.superseded_by = s.job_id`, [
        tx.tenantId,
        jobId
    ]);
}
async function restoreActivities(tx, jobId) {
    await restorePlacements(tx, jobId);
    const list = _recordcolumnsdata.ACTIVITY_COLUMNS.join(', ');
    const stays = `case when t.area_id is distinct from r.area_id then '{area_id,area_source}'::text[] else '{}' end`;
    return tx.execute(`update activity t set (${list}) = (select ${list} from jsonb_populate_record(t, s.before::jsonb - ${stays})),
       version = t.version + 1, updated_at = now()
     from import_step s join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
     where ${changed} and t.tenant_id = s.tenant_id and t.id = s.target_id`, [
        tx.tenantId,
        jobId
    ]);
}
//# sourceMappingURL=undo.repository.js.map
