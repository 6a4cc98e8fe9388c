"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AreaExtras", {
    enumerable: true,
    get: function() {
        return AreaExtras;
    }
});
const _planstep = require("./plan-step");
const _domain = require("@sportpiramide/domain");
const place = (seq)=>({
        seq,
        sheet: null,
        row: 0,
        subject: 'AREA',
        counted: false
    });
class AreaExtras {
    constructor(world, idOfCode){
        this.world = world;
        this.idOfCode = idOfCode;
    }
    plan(accepted, firstSeq) {
        const gemeente = this.gemeente(accepted, firstSeq);
        const parts = this.parts(firstSeq + gemeente.length);
        const unclear = this.ambiguous(firstSeq + gemeente.length + parts.length);
        return [
            ...gemeente,
            ...parts,
            ...unclear
        ];
    }
    /** A gemeente without a border of its own: figures of the whole gemeente need an area to stand on. */ gemeente(accepted, seq) {
        const code = this.world.job.gemeenteCode;
        const inside = accepted.find(({ area })=>area.gemeente?.code === code && area.code?.kind !== 'GEMEENTE');
        const inFile = accepted.some(({ area })=>area.code?.code === code);
        const known = this.world.register.some((area)=>area.code === code);
        if (code === null || !inside || inFile || known) return [];
        const name = inside.area.gemeente?.name ?? code;
        const after = {
            kind: 'GEMEENTE',
            name,
            name_key: (0, _domain.normaliseName)(name),
            code,
            year: inside.year,
            parent_id: null,
            geometry: null,
            source: this.world.job.fileName,
            import_job_id: this.world.job.id
        };
        const reason = 'De gemeente waar deze gebieden in liggen.';
        const parts = {
            action: 'CREATE',
            reason,
            title: name,
            targetId: this.idOfCode(code),
            after
        };
        return [
            {
                step: (0, _planstep.step)({
                    ...place(seq),
                    ...parts
                }),
                problems: []
            }
        ];
    }
    parts(firstSeq) {
        return this.world.matches.parts.map(({ area, parentKey }, index)=>{
            const before = {
                kind: area.kind,
                name: area.name,
                code: null,
                year: area.year,
                parent_id: area.parentId
            };
            const after = {
                ...before,
                kind: 'BUURT',
                parent_id: this.idOfCode(parentKey)
            };
            const reason = 'Deze naam uit een lijst is een deel van een wijk op de kaart.';
            const parts = {
                action: 'UPDATE',
                reason,
                title: area.name,
                targetId: area.id,
                before,
                after
            };
            return {
                step: (0, _planstep.step)({
                    ...place(firstSeq + index),
                    ...parts
                }),
                problems: []
            };
        });
    }
    ambiguous(firstSeq) {
        return this.world.matches.ambiguous.map(({ area, names }, index)=>{
            const message = `"${area.name}" uit uw lijst past bij ${names.join(' en ')}. Die naam blijft los van de kaart.`;
            const reason = 'Past bij meer dan één gebied.';
            const parts = {
                action: 'UNCHANGED',
                reason,
                title: area.name,
                targetId: area.id
            };
            const problem = {
                value: area.name,
                code: 'NAAM_DUBBEL',
                message,
                level: 'warning'
            };
            return {
                step: (0, _planstep.step)({
                    ...place(firstSeq + index),
                    ...parts
                }),
                problems: [
                    problem
                ]
            };
        });
    }
}
//# sourceMappingURL=area-extras.js.map
