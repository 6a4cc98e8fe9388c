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
    get createActivities () {
        return createActivities;
    },
    get createPlacements () {
        return createPlacements;
    },
    get createRecords () {
        return createRecords;
    },
    get lastStep () {
        return lastStep;
    },
    get supersedePlacements () {
        return supersedePlacements;
    },
    get updateActivities () {
        return updateActivities;
    },
    get updateRecords () {
        return updateRecords;
    },
    get writeFigures () {
        return writeFigures;
    }
});
const _recordcolumnsdata = require("../store/record-columns.data");
const TABLES = {
    AREA: {
        table: 'area',
        columns: _recordcolumnsdata.AREA_COLUMNS
    },
    PARTNER: {
        table: 'partner',
        columns: _recordcolumnsdata.PARTNER_COLUMNS
    }
};
const parameters = (tx, { jobId, after, until })=>[
        tx.tenantId,
        jobId,
        after,
        until
    ];
const steps = (subject, action)=>`s.tenant_id = $1 and s.job_id = $2 and s.seq > $3 and s.seq <= $4 and s.subject = '${subject}' and s.action = '${action}'`;
async function createRecords(tx, subject, range) {
    const { table, columns } = TABLES[subject];
    const list = columns.join(', ');
    return tx.execute(`insert into ${table} (tenant_id, id, ${list})
     select s.tenant_id, s.target_id, ${columns.map((column)=>`r.${column}`).join(', ')}
     from import_step s cross join lateral json_populate_record(null::${table}, s.after) r
     where ${steps(subject, 'CREATE')}`, parameters(tx, range));
}
async function updateRecords(tx, subject, range) {
    const { table, columns } = TABLES[subject];
    const list = columns.join(', ');
    return tx.execute(`update ${table} t set (${list}) = (select ${list} from json_populate_record(t, s.after))
     from import_step s
     where ${steps(subject, 'UPDATE')} and s.after is not null and t.tenant_id = s.tenant_id and t.id = s.target_id`, parameters(tx, range));
}
const activities = (action)=>`import_step s
  join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
  where ${steps('ACTIVITY', action)}`;
const activityList = _recordcolumnsdata.ACTIVITY_COLUMNS.join(', ');
const activityValues = _recordcolumnsdata.ACTIVITY_COLUMNS.map((column)=>`r.${column}`).join(', ');
async function createActivities(tx, range) {
    return tx.execute(`insert into activity (tenant_id, id, ${activityList})
     select s.tenant_id, s.target_id, ${activityValues} from ${activities('CREATE')}`, parameters(tx, range));
}
async function updateActivities(tx, range) {
    const values = _recordcolumnsdata.ACTIVITY_COLUMNS.map((column)=>`${column} = p.${column}`).join(', ');
    return tx.execute(`update activity t set ${values}, version = t.version + 1, updated_at = now()
     from (select s.target_id, ${activityValues} from ${activities('UPDATE')}) p
     where t.tenant_id = $1 and t.id = p.target_id`, parameters(tx, range));
}
async function supersedePlacements(tx, range) {
    return tx.execute(`update placement t set superseded_at = now(), superseded_by = $2
     from (select s.target_id from ${activities('UPDATE')} and r.niveau is not null) p
     where t.tenant_id = $1 and t.activity_id = p.target_id and t.superseded_at is null`, parameters(tx, range));
}
async function createPlacements(tx, range) {
    const values = _recordcolumnsdata.PLACEMENT_COLUMNS.map((column)=>`r.${column}`).join(', ');
    return tx.execute(`insert into placement (tenant_id, activity_id, change_id, ${_recordcolumnsdata.PLACEMENT_COLUMNS.join(', ')})
     select s.tenant_id, s.target_id, s.job_id, ${values} from import_step s
     join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
     where s.tenant_id = $1 and s.job_id = $2 and s.seq > $3 and s.seq <= $4
       and s.subject = 'ACTIVITY' and s.action in ('CREATE', 'UPDATE') and r.niveau is not null`, parameters(tx, range));
}
async function writeFigures(tx, range) {
    return tx.execute(`insert into indicator_value (tenant_id, area_id, indicator, year, mark, value, source, import_job_id)
     select s.tenant_id, s.target_id, f.indicator, f.year, f.mark, f.value, f.source, s.job_id
     from import_step s cross join lateral json_to_recordset(s.figures)
       as f(indicator text, year integer, mark text, value double precision, source text)
     where s.tenant_id = $1 and s.job_id = $2 and s.seq > $3 and s.seq <= $4
       and s.action in ('CREATE', 'UPDATE') and s.figures is not null
     on conflict (tenant_id, area_id, indicator, year) do update
       set mark = excluded.mark, value = excluded.value, source = excluded.source, import_job_id = excluded.import_job_id`, parameters(tx, range));
}
async function lastStep(tx, jobId) {
    const rows = await tx.query('select coalesce(max(seq), 0)::int as seq from import_step where tenant_id = $1 and job_id = $2', [
        tx.tenantId,
        jobId
    ]);
    return rows[0]?.seq ?? 0;
}
//# sourceMappingURL=carry-out.repository.js.map
