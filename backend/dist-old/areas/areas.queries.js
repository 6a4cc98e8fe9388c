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
    get areasById () {
        return areasById;
    },
    get areasOfKind () {
        return areasOfKind;
    },
    get figuresByArea () {
        return figuresByArea;
    }
});
const MAX_AREAS = 500;
const areasOfKind = (tx, kind, withGeometry)=>tx.query(`select id, kind, name, code, year, parent_id as "parentId", case when $3 then geometry end as geometry
     from area where tenant_id = $1 and kind = $2
     order by name, code, id limit ${MAX_AREAS}`, [
        tx.tenantId,
        kind,
        withGeometry
    ]);
const areasById = (tx, ids, withGeometry)=>tx.query(`select id, kind, name, code, year, parent_id as "parentId", case when $3 then geometry end as geometry
     from area where tenant_id = $1 and id = any($2::uuid[])`, [
        tx.tenantId,
        ids,
        withGeometry
    ]);
const toFigure = ({ indicator, year, mark, value, source })=>{
    const isKnown = (mark === 'VALUE' || mark === 'PROVISIONAL') && value !== null;
    return {
        indicator,
        year,
        source,
        figure: isKnown ? {
            mark,
            value
        } : {
            mark: mark === 'SUPPRESSED' ? mark : 'MISSING'
        }
    };
};
async function figuresByArea(tx, areaIds, indicators) {
    const rows = await tx.query(`select area_id as "areaId", indicator, year, mark, value, source
     from indicator_value
     where tenant_id = $1 and area_id = any($2::uuid[]) and indicator = any($3)
     order by area_id, year desc, indicator`, [
        tx.tenantId,
        areaIds,
        indicators
    ]);
    const figures = new Map();
    for (const row of rows)figures.set(row.areaId, [
        ...figures.get(row.areaId) ?? [],
        toFigure(row)
    ]);
    return figures;
}
//# sourceMappingURL=areas.queries.js.map
