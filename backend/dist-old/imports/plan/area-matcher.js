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
    get areaKey () {
        return areaKey;
    },
    get matchAreas () {
        return matchAreas;
    }
});
const _domain = require("@sportpiramide/domain");
const areaKey = ({ code, name })=>code?.code ?? `naam:${name.toLowerCase()}`;
const asMatchable = (area)=>({
        id: areaKey(area),
        name: area.name,
        kind: area.code?.kind ?? 'WIJK',
        code: area.code?.code ?? null
    });
const byCode = (areas)=>new Map(areas.flatMap((area)=>area.code === null ? [] : [
            [
                area.code,
                area
            ]
        ]));
/** Areas of the register with a code that the file has too. */ const sameCode = (inFile, register)=>{
    const coded = byCode(register);
    return new Map(inFile.flatMap((area)=>{
        const known = area.code ? coded.get(area.code.code) : undefined;
        return known ? [
            [
                areaKey(area),
                known
            ]
        ] : [];
    }));
};
function matchAreas(inFile, register) {
    const same = sameCode(inFile, register);
    const candidates = inFile.map(asMatchable);
    const parts = [];
    const ambiguous = [];
    for (const area of register.filter(({ code })=>code === null)){
        const match = (0, _domain.matchWijk)(area.name, candidates);
        if (match.found === 'AMBIGUOUS') ambiguous.push({
            area,
            names: match.candidates.map(({ name })=>name)
        });
        if (match.found !== 'AREA') continue;
        if (match.rest === null && !same.has(match.area.id)) same.set(match.area.id, area);
        else if (match.area.kind !== 'BUURT') parts.push({
            area,
            parentKey: match.area.id
        });
    }
    return {
        same,
        parts,
        ambiguous
    };
}
//# sourceMappingURL=area-matcher.js.map
