"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "WijkResolver", {
    enumerable: true,
    get: function() {
        return WijkResolver;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _planstep = require("./plan-step");
const NOWHERE = {
    areaId: null,
    areaName: null,
    problem: null
};
class WijkResolver {
    constructor(areas, jobId){
        this.areas = areas;
        this.jobId = jobId;
        this.known = new Map();
        this.created = [];
        this.names = areas.filter(({ kind })=>kind === 'WIJK' || kind === 'BUURT').map((area)=>area.name);
    }
    resolve(name) {
        const key = (0, _domain.normaliseName)(name);
        const found = this.known.get(key) ?? this.look(name, key);
        this.known.set(key, found);
        return found;
    }
    /** The name of an area of the register; null for none. */ nameOf(id) {
        return this.areas.find((area)=>area.id === id)?.name ?? null;
    }
    /** The wijken and buurten as they will be, those that come along included. */ places() {
        const known = this.areas.filter(({ kind })=>kind === 'WIJK' || kind === 'BUURT');
        return [
            ...known,
            ...this.created.map(({ id, name })=>({
                    id,
                    name,
                    kind: 'WIJK',
                    parentId: null
                }))
        ];
    }
    /** The wijken that come along with the rows, numbered on from `firstSeq`. */ extras(firstSeq) {
        return this.created.map(({ id, name, key }, index)=>({
                step: (0, _planstep.step)({
                    seq: firstSeq + index,
                    subject: 'AREA',
                    counted: false,
                    sheet: null,
                    row: 0,
                    action: 'CREATE',
                    reason: 'Wijk uit de lijst, nog zonder grens.',
                    title: name,
                    targetId: id,
                    after: {
                        kind: 'WIJK',
                        name,
                        name_key: key,
                        source: 'lijst',
                        import_job_id: this.jobId
                    }
                }),
                problems: []
            }));
    }
    look(name, key) {
        const match = (0, _domain.matchWijk)(name, this.areas);
        if (match.found === 'AREA') return this.inArea(match.area);
        if (match.found === 'SCALE') return {
            ...NOWHERE,
            scale: match.scale
        };
        if (match.found === 'NONE') return this.create(name, key);
        const names = match.candidates.map((area)=>area.name).join(', ');
        const message = `"${name}" past bij meer dan één gebied (${names}). De rij komt bij "wijk onbekend".`;
        return {
            ...NOWHERE,
            scale: 'UNKNOWN',
            problem: {
                value: name,
                code: 'WIJK_DUBBEL',
                message,
                level: 'warning'
            }
        };
    }
    inArea(area) {
        // An offer for a whole gemeente has a scale and no wijk: it never leaves the wijken empty.
        if (area.kind === 'GEMEENTE' || area.kind === 'REGIO') return {
            ...NOWHERE,
            scale: area.kind
        };
        return {
            areaId: area.id,
            areaName: area.name,
            scale: area.kind,
            problem: null
        };
    }
    create(name, key) {
        const id = (0, _nodecrypto.randomUUID)();
        this.created.push({
            id,
            name: name.trim(),
            key
        });
        return {
            areaId: id,
            areaName: name.trim(),
            scale: 'WIJK',
            problem: null
        };
    }
}
//# sourceMappingURL=wijk-resolver.js.map
