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
    get JOB_COLUMNS () {
        return JOB_COLUMNS;
    },
    get findJob () {
        return findJob;
    },
    get importOnTop () {
        return importOnTop;
    },
    get isCancelRequested () {
        return isCancelRequested;
    },
    get isStale () {
        return isStale;
    },
    get lockRegister () {
        return lockRegister;
    },
    get recentJobs () {
        return recentJobs;
    },
    get registerRevision () {
        return registerRevision;
    },
    get verdictMark () {
        return verdictMark;
    }
});
const JOB_COLUMNS = `id, kind, state, file_name as "fileName", encoding, separator, person as "by",
  created_at as "createdAt", finished_at as "finishedAt", sheets, columns, gemeenten, gemeente_code as "gemeenteCode", year,
  counts, preview, problem_count as "problemCount", revision, verdict_mark as "verdictMark", failure, undone, cells_gone as "cellsGone", plan_gone as "planGone",
  json_build_object('done', progress_done, 'total', progress_total) as progress`;
async function findJob(tx, id) {
    const rows = await tx.query(`select ${JOB_COLUMNS} from import_job where tenant_id = $1 and id::text = lower($2)`, [
        tx.tenantId,
        id
    ]);
    return rows[0] ?? null;
}
async function recentJobs(tx, first) {
    return tx.query(`select ${JOB_COLUMNS} from import_job where tenant_id = $1 order by created_at desc, id limit $2`, [
        tx.tenantId,
        first
    ]);
}
async function importOnTop(tx, id) {
    const rows = await tx.query(`select j.id, j.file_name as "fileName", coalesce(j.finished_at, now()) as "finishedAt"
     from import_job mine join import_job j on j.tenant_id = mine.tenant_id and j.kind = mine.kind and j.id <> mine.id
     where mine.tenant_id = $1 and mine.id = $2 and j.state in ('COMMITTING', 'DONE', 'UNDOING')
       and coalesce(j.finished_at, 'infinity') > mine.finished_at and exists (
         select from import_step o join import_step s on s.tenant_id = o.tenant_id and s.target_id = o.target_id
         where o.tenant_id = j.tenant_id and o.job_id = j.id and o.action = 'UPDATE'
           and (o.subject = 'ACTIVITY' or o.after is not null)
           and s.job_id = mine.id and s.counted and s.action in ('CREATE', 'UPDATE'))
     order by j.finished_at desc nulls first limit 1`, [
        tx.tenantId,
        id
    ]);
    return rows[0] ?? null;
}
async function registerRevision(tx) {
    const rows = await tx.query('select revision from tenant where id = $1', [
        tx.tenantId
    ]);
    return rows[0]?.revision ?? 0;
}
async function lockRegister(tx) {
    await tx.query('select from tenant where id = $1 for no key update', [
        tx.tenantId
    ]);
}
async function isCancelRequested(tx, id) {
    const rows = await tx.query('select cancel_requested as asked from import_job where tenant_id = $1 and id = $2', [
        tx.tenantId,
        id
    ]);
    return rows[0]?.asked ?? true;
}
async function verdictMark(tx, jobId) {
    const rows = await tx.query(`select concat_ws(' ', count(*), max(v.made_at), max(v.superseded_at)) as mark from verdict v
     where v.tenant_id = $1 and v.text_key in (
       select text_key from import_activity where tenant_id = $1 and job_id = $2
       union all
       select before->>'text_key' from import_step
       where tenant_id = $1 and job_id = $2 and subject = 'ACTIVITY' and action = 'UPDATE')`, [
        tx.tenantId,
        jobId
    ]);
    return rows[0]?.mark ?? '';
}
async function isStale(tx, job) {
    return await registerRevision(tx) !== job.revision || await verdictMark(tx, job.id) !== job.verdictMark;
}
//# sourceMappingURL=import-job.queries.js.map
