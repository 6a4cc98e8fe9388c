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
    get deleteJob () {
        return deleteJob;
    },
    get endJob () {
        return endJob;
    },
    get insertJob () {
        return insertJob;
    },
    get moveJob () {
        return moveJob;
    },
    get requestCancel () {
        return requestCancel;
    },
    get saveChoices () {
        return saveChoices;
    },
    get savePlan () {
        return savePlan;
    },
    get saveProgress () {
        return saveProgress;
    }
});
const _forgetrepository = require("./forget.repository");
const _importjobqueries = require("./import-job.queries");
async function insertJob(tx, job) {
    const rows = await tx.query(`insert into import_job (tenant_id, kind, state, file_name, encoding, separator, person, sheets, columns, gemeenten,
       gemeente_code, year)
     values ($1, $2, 'READ', $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${_importjobqueries.JOB_COLUMNS}`, [
        tx.tenantId,
        job.kind,
        job.fileName,
        job.encoding,
        job.separator,
        job.by,
        JSON.stringify(job.sheets),
        JSON.stringify(job.columns),
        JSON.stringify(job.gemeenten),
        job.gemeenteCode,
        job.year
    ]);
    const [created] = rows;
    if (!created) throw new Error('import_job was not inserted');
    return created;
}
async function moveJob(tx, id, from, to) {
    const moved = await tx.execute(`update import_job set state = $4, cancel_requested = false, failure = null, progress_done = 0
     where tenant_id = $1 and id = $2 and state = any($3)`, [
        tx.tenantId,
        id,
        from,
        to
    ]);
    return moved === 1;
}
async function saveChoices(tx, id, choices) {
    const { sheets, columns, gemeenten, gemeenteCode } = choices;
    await tx.execute(`update import_job set sheets = $3, columns = $4, gemeenten = $5, gemeente_code = $6
     where tenant_id = $1 and id = $2`, [
        tx.tenantId,
        id,
        JSON.stringify(sheets),
        JSON.stringify(columns),
        JSON.stringify(gemeenten),
        gemeenteCode
    ]);
}
async function savePlan(tx, id, plan) {
    await tx.execute(`update import_job set state = 'PLANNED', revision = $3, counts = $4, preview = $5, problem_count = $6,
       verdict_mark = $7
     where tenant_id = $1 and id = $2`, [
        tx.tenantId,
        id,
        plan.revision,
        JSON.stringify(plan.counts),
        plan.preview && JSON.stringify(plan.preview),
        plan.problemCount,
        plan.verdictMark
    ]);
}
async function endJob(tx, id, end) {
    await tx.execute(`update import_job set state = $3, failure = $4, undone = $5, cancel_requested = false,
       finished_at = case when state = 'UNDOING' and $3 = 'DONE' then finished_at else now() end
     where tenant_id = $1 and id = $2`, [
        tx.tenantId,
        id,
        end.state,
        end.failure ?? null,
        end.undone ? JSON.stringify(end.undone) : null
    ]);
}
async function saveProgress(tx, id, done, total) {
    // Told five times a second: a figure that a crash forgets is no loss, waiting for the disk each time is.
    await tx.query('set local synchronous_commit = off');
    await tx.execute('update import_job set progress_done = $3, progress_total = $4 where tenant_id = $1 and id = $2', [
        tx.tenantId,
        id,
        done,
        total
    ]);
}
async function requestCancel(tx, id) {
    const asked = await tx.execute(`update import_job set cancel_requested = true
     where tenant_id = $1 and id = $2 and state in ('PLANNING', 'COMMITTING', 'UNDOING')`, [
        tx.tenantId,
        id
    ]);
    return asked === 1;
}
async function deleteJob(tx, id) {
    const gone = await tx.execute(`delete from import_job where tenant_id = $1 and id = $2 and state in ('CANCELLED', 'FAILED')`, [
        tx.tenantId,
        id
    ]);
    if (gone === 1) await (0, _forgetrepository.forgetParts)(tx, [
        id
    ], [
        'import_row',
        ..._forgetrepository.PLAN
    ]);
}
//# sourceMappingURL=import-job.repository.js.map
