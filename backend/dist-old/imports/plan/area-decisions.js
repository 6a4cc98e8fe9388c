"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AreaDecisions", {
    enumerable: true,
    get: function() {
        return AreaDecisions;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _areamatcher = require("./area-matcher");
const _areaextras = require("./area-extras");
const _figuresteps = require("./figure-steps");
const _planstep = require("./plan-step");
const _rowsteps = require("./row-steps");
const SHOWN = [
    {
        column: 'code',
        field: 'code'
    },
    {
        column: 'name',
        field: 'naam'
    },
    {
        column: 'kind',
        field: 'soort gebied'
    },
    {
        column: 'geometry',
        field: 'grens'
    },
    {
        column: 'year',
        field: 'jaar'
    }
];
const sameValue = (a, b)=>JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const shown = (column, value)=>{
    if (value === null || value === undefined) return null;
    return column === 'geometry' || typeof value === 'object' ? 'grens' : `${value}`;
};
/** Which columns a file would change; what a file of figures does not give stays as it is. */ const recordChanges = (before, after)=>SHOWN.filter(({ column })=>!sameValue(before[column], after[column])).map(({ column, field })=>({
            field,
            before: shown(column, before[column]),
            after: column === 'geometry' ? 'nieuwe grens' : shown(column, after[column])
        }));
const unknownArea = (area)=>({
        value: area.name,
        code: 'GEBIED_ONBEKEND',
        message: `"${area.name}" kennen we niet. Lees eerst de kaart in, of zet de CBS-code erbij.`,
        level: 'error'
    });
class AreaDecisions {
    constructor(world){
        this.world = world;
        this.ids = new Map();
        this.made = new Set();
        this.standing = new Map();
        for (const figure of world.figures){
            const known = this.standing.get(figure.areaId) ?? new Map();
            this.standing.set(figure.areaId, known.set((0, _figuresteps.figureKey)(figure.indicator, figure.year), figure));
        }
        this.codes = new Map(world.register.flatMap(({ code, id })=>code === null ? [] : [
                [
                    code,
                    id
                ]
            ]));
    }
    decide(input) {
        const { area, year } = input;
        const known = this.world.matches.same.get((0, _areamatcher.areaKey)(area));
        if (!known && !area.code && this.world.job.kind === 'INDICATORS') return (0, _rowsteps.rejected)(input.input, 'AREA', [
            ...input.problems,
            unknownArea(area)
        ], area.name);
        const id = this.idOf((0, _areamatcher.areaKey)(area));
        const figures = (0, _figuresteps.figureSteps)(area, year, this.world.job.fileName, this.figuresOf(id));
        return known || this.made.has(id) ? this.compare(input, id, figures) : this.create(input, id, figures);
    }
    /** The gemeente around the wijken, and names that turn out to be a part of a wijk. */ extras(accepted, firstSeq) {
        return new _areaextras.AreaExtras(this.world, (code)=>this.idOfCode(code)).plan(accepted, firstSeq);
    }
    figuresOf(id) {
        return this.standing.get(id) ?? new Map();
    }
    idOf(key) {
        const id = this.world.matches.same.get(key)?.id ?? this.ids.get(key) ?? (0, _nodecrypto.randomUUID)();
        this.ids.set(key, id);
        return id;
    }
    /** Id of an area with this code, of the register or of the file; one that is about to be made keeps its id. */ idOfCode(code) {
        return this.codes.get(code) ?? this.idOf(code);
    }
    parentId(area) {
        const code = area.code && (0, _domain.parentOfCode)(area.code);
        if (!code) return null;
        return this.knows(code) || code === this.world.job.gemeenteCode ? this.idOfCode(code) : null;
    }
    knows(code) {
        return this.codes.has(code) || this.ids.has(code) || this.world.matches.same.has(code);
    }
    record({ area, year }) {
        return {
            kind: area.code?.kind ?? 'WIJK',
            name: area.name,
            name_key: (0, _domain.normaliseName)(area.name),
            code: area.code?.code ?? null,
            year: area.code || area.geometry ? year : null,
            parent_id: this.parentId(area),
            geometry: area.geometry,
            source: this.world.job.fileName,
            import_job_id: this.world.job.id
        };
    }
    create(input, id, figures) {
        this.made.add(id);
        const parts = {
            action: 'CREATE',
            reason: 'Nieuw in het register.',
            targetId: id,
            figures
        };
        return {
            step: this.stepOf(input, {
                ...parts,
                after: this.record(input)
            }),
            problems: input.problems
        };
    }
    compare(input, id, figures) {
        const record = this.recordStep(input, id);
        const changes = [
            ...record?.changes ?? [],
            ...(0, _figuresteps.figureChanges)(figures)
        ];
        if (changes.length === 0) {
            const parts = {
                action: 'UNCHANGED',
                reason: 'Staat al zo in het register.',
                targetId: id
            };
            return {
                step: this.stepOf(input, parts),
                problems: input.problems
            };
        }
        const reason = record ? 'Het gebied krijgt nieuwe gegevens.' : 'Het gebied krijgt nieuwe cijfers.';
        const parts = {
            action: 'UPDATE',
            reason,
            targetId: id,
            figures,
            ...record,
            changes
        };
        return {
            step: this.stepOf(input, parts),
            problems: input.problems
        };
    }
    /** What changes in the area itself; null when nothing does, or when the file made it on an earlier row. */ recordStep(input, id) {
        const before = this.world.records.get(id);
        if (!before) return null;
        const after = this.merge(before, input);
        const changes = recordChanges(before, after);
        return changes.length > 0 ? {
            before,
            after,
            changes
        } : null;
    }
    /** A file of figures gives a name its code, but leaves border, name and year of a known area alone. */ merge(before, input) {
        const given = this.record(input);
        if (input.area.geometry) return {
            ...given,
            parent_id: given.parent_id ?? before.parent_id
        };
        if (before.code !== null || given.code === null) return before;
        return {
            ...given,
            geometry: before.geometry
        };
    }
    stepOf({ input, area }, parts) {
        return (0, _planstep.step)({
            ...(0, _rowsteps.placeOf)(input),
            subject: 'AREA',
            title: area.name,
            ...parts
        });
    }
}
//# sourceMappingURL=area-decisions.js.map
