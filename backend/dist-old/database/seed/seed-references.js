"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "missingKeys", {
    enumerable: true,
    get: function() {
        return missingKeys;
    }
});
const unknown = (references, keys)=>{
    const known = new Set(keys);
    return references.filter(({ key })=>key !== undefined && !known.has(key)).map(({ place, key })=>`${place}: "${key ?? ''}" bestaat niet in dit bestand`);
};
const repeated = (place, keys)=>keys.flatMap((key, index)=>keys.indexOf(key) < index ? [
            `${place}[${index}].key: "${key}" staat er twee keer`
        ] : []);
function ofTenant(tenant, place) {
    const areas = tenant.areas.map((area)=>area.key);
    const partners = tenant.partners.map((partner)=>partner.key);
    const areaReferences = [
        ...tenant.areas.map((area, index)=>({
                place: `${place}.areas[${index}].parent`,
                key: area.parent
            })),
        ...tenant.indicators.map((row, index)=>({
                place: `${place}.indicators[${index}].area`,
                key: row.area
            })),
        ...tenant.partners.map((row, index)=>({
                place: `${place}.partners[${index}].usualArea`,
                key: row.usualArea
            })),
        ...tenant.activities.map((row, index)=>({
                place: `${place}.activities[${index}].area`,
                key: row.area
            }))
    ];
    const partnerReferences = tenant.activities.map((row, index)=>({
            place: `${place}.activities[${index}].partner`,
            key: row.partner
        }));
    return [
        ...repeated(`${place}.areas`, areas),
        ...repeated(`${place}.partners`, partners),
        ...unknown(areaReferences, areas),
        ...unknown(partnerReferences, partners)
    ];
}
const missingKeys = (file)=>file.tenants.flatMap((tenant, index)=>ofTenant(tenant, `tenants[${index}]`));
//# sourceMappingURL=seed-references.js.map
