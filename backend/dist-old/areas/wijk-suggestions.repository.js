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
    get giveWijk () {
        return giveWijk;
    },
    get takeWijkBack () {
        return takeWijkBack;
    }
});
const giveWijk = (tx, suggestion, changeId)=>tx.execute(`update activity set area_id = $2, area_source = $3, change_id = $4, updated_at = now()
     where tenant_id = $1 and id = any($5) and area_id is null`, [
        tx.tenantId,
        suggestion.areaId,
        suggestion.source,
        changeId,
        suggestion.activityIds
    ]);
const takeWijkBack = (tx, changeId)=>tx.execute(`update activity set area_id = null, area_source = null, change_id = null, updated_at = now()
     where tenant_id = $1 and change_id = $2 and area_source in ('TITLE', 'ORGANISER')`, [
        tx.tenantId,
        changeId
    ]);
//# sourceMappingURL=wijk-suggestions.repository.js.map
