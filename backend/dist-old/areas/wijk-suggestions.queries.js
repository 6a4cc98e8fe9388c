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
    get activitiesWithoutArea () {
        return activitiesWithoutArea;
    },
    get knownPlaces () {
        return knownPlaces;
    },
    get placesOfPartners () {
        return placesOfPartners;
    }
});
const _domain = require("@sportpiramide/domain");
const activitiesWithoutArea = (tx)=>tx.query(`select a.id, a.title, a.partner_id as "partnerId", a.status, p.niveau, a.scale, a.area_id as "areaId",
       a.area_source as "areaSource"
     from activity a
     join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
     where a.tenant_id = $1 and a.area_id is null
     order by lower(a.title), a.id`, [
        tx.tenantId
    ]);
async function placesOfPartners(tx) {
    const rows = await tx.query(`select p.id, p.name, p.usual_area_id as "usualAreaId",
       coalesce(json_object_agg(s.area_id, s.activities) filter (where s.area_id is not null), '{}') as "activitiesIn"
     from partner p
     left join (
       select partner_id, area_id, count(*) as activities from activity
       where tenant_id = $1 and status = 'ACTIVE' and area_source = any($2) and area_id is not null
       group by partner_id, area_id
     ) s on s.partner_id = p.id
     where p.tenant_id = $1
     group by p.tenant_id, p.id
     order by p.name, p.id`, [
        tx.tenantId,
        _domain.SHOWING_SOURCES
    ]);
    return rows.map((row)=>({
            ...row,
            activitiesIn: new Map(Object.entries(row.activitiesIn))
        }));
}
const knownPlaces = (tx)=>tx.query(`select id, kind, name, code, parent_id as "parentId" from area where tenant_id = $1 and kind in ('WIJK', 'BUURT') order by name, id`, [
        tx.tenantId
    ]);
//# sourceMappingURL=wijk-suggestions.queries.js.map
