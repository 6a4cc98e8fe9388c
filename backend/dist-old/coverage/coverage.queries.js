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
    get capacityOverrides () {
        return capacityOverrides;
    },
    get countLists () {
        return countLists;
    },
    get supplyGroups () {
        return supplyGroups;
    }
});
const rhythmOf = ({ rhythmKind: kind, rhythmCount })=>{
    if (kind === 'PATH') return {
        kind,
        pathsPerYear: rhythmCount
    };
    if (kind === 'WEEKLY' && rhythmCount !== null) return {
        kind,
        timesPerWeek: rhythmCount
    };
    if (kind === 'SERIES' && rhythmCount !== null) return {
        kind,
        meetings: rhythmCount
    };
    return {
        kind: kind === 'ONCE' ? kind : 'UNKNOWN'
    };
};
const capacityOf = ({ capacityKind: kind, low, middle, high })=>{
    if (kind === 'GIVEN' && middle !== null) return {
        kind,
        places: middle
    };
    if (kind === 'ESTIMATED' && low !== null && middle !== null && high !== null) return {
        kind,
        low,
        middle,
        high
    };
    return {
        kind: 'UNKNOWN'
    };
};
const toGroup = (row, wijken)=>({
        count: row.count,
        kind: row.kind,
        niveau: row.niveau,
        doelgroepen: row.doelgroepen,
        wijkId: wijken.get(row.areaId ?? '') ?? null,
        scale: row.scale,
        rhythm: rhythmOf(row),
        capacity: capacityOf(row),
        needsReview: row.needsReview,
        unconfirmed: row.unconfirmed,
        attended: row.attended
    });
/** The wijk of every wijk (itself) and buurt (its parent); null for a buurt without one. */ async function wijkByArea(tx) {
    const rows = await tx.query(`select id as "areaId", case kind when 'WIJK' then id else parent_id end as "wijkId"
     from area where tenant_id = $1 and kind in ('WIJK', 'BUURT')`, [
        tx.tenantId
    ]);
    return new Map(rows.map((row)=>[
            row.areaId,
            row.wijkId
        ]));
}
async function supplyGroups(tx, since, filter) {
    // Areas are few and joined here: right after a large import the database does not know that yet and would plan badly.
    const wijken = await wijkByArea(tx);
    const rows = await tx.query(`select count(*)::int as count, a.kind, p.niveau, p.doelgroepen, a.area_id as "areaId",
       a.scale, a.rhythm_kind as "rhythmKind", a.rhythm_count as "rhythmCount", a.capacity_kind as "capacityKind",
       a.capacity_low as low, a.capacity_middle as middle, a.capacity_high as high, p.needs_review as "needsReview",
       a.verified_at is null or a.verified_at < $2::date as unconfirmed,
       ($3::text is null or $3 = any(p.themas))
         and ($4::boolean is null or p.needs_review = $4)
         and ($5::text is null or a.title ilike $5 or coalesce(o.name ilike $5, false)) as selected,
       count(a.attendance)::int as attended
     from activity a
     join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
     left join partner o on $5::text is not null and o.tenant_id = a.tenant_id and o.id = a.partner_id
     where a.tenant_id = $1 and a.status = 'ACTIVE'
     group by 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15`, [
        tx.tenantId,
        since,
        filter.thema ?? null,
        filter.needsReview ?? null,
        filter.search
    ]);
    const groups = rows.map((row)=>({
            group: toGroup(row, wijken),
            selected: row.selected
        }));
    return {
        all: groups.map(({ group })=>group),
        selected: groups.filter(({ selected })=>selected).map(({ group })=>group)
    };
}
async function countLists(tx) {
    const [row] = await tx.query('select count(distinct import_job_id) as lists from activity where tenant_id = $1', [
        tx.tenantId
    ]);
    return row?.lists ?? 0;
}
const capacityOverrides = (tx)=>tx.query('select kind, low, middle, high, source from capacity_default where tenant_id = $1', [
        tx.tenantId
    ]);
//# sourceMappingURL=coverage.queries.js.map
