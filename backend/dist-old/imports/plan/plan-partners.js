"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "partnerPlanner", {
    enumerable: true,
    get: function() {
        return partnerPlanner;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _registerqueries = require("../store/register.queries");
const _planstep = require("./plan-step");
const _rowsteps = require("./row-steps");
const _wijkresolver = require("./wijk-resolver");
const TYPE_CODES = new Map(_domain.taxonomy.partnertypen.flatMap(({ code, prefLabel, altLabels })=>[
        code,
        prefLabel,
        ...altLabels
    ].map((label)=>[
            (0, _domain.partnerNameKey)(label),
            code
        ])));
/** A type as people call it; a code that the taxonomy does not know is shown as it is. */ const labelOf = (type)=>_domain.taxonomy.partnertypen.find(({ code })=>code === type)?.prefLabel ?? type;
const unknownType = (value)=>({
        value,
        code: 'TYPE_ONBEKEND',
        message: `Het type "${value}" kennen we niet; het type blijft leeg.`,
        level: 'warning'
    });
const NO_PLACE = {
    areaId: null,
    areaName: null,
    problem: null
};
const typeOf = (text)=>text === null ? null : TYPE_CODES.get((0, _domain.partnerNameKey)(text)) ?? null;
class PartnerPlanner {
    constructor(job, wijken, partners){
        this.job = job;
        this.wijken = wijken;
        this.rowOf = new Map();
        this.known = new Map(partners.map((partner)=>[
                partner.nameKey,
                partner
            ]));
    }
    plan(_tx, rows) {
        return Promise.resolve(rows.map((row)=>this.decide(row)));
    }
    close() {
        return Promise.resolve();
    }
    finish(_tx, firstSeq) {
        return Promise.resolve({
            planned: this.wijken.extras(firstSeq),
            preview: null
        });
    }
    decide(input) {
        const row = (0, _domain.parsePartnerRow)(input.raw.cells, input.columns);
        if (row.skip !== null) return (0, _rowsteps.skipped)(input, 'PARTNER', row.skip);
        if (row.partner === null) return (0, _rowsteps.rejected)(input, 'PARTNER', row.problems);
        const { name, typeText, wijk } = row.partner;
        const key = (0, _domain.partnerNameKey)(name);
        const first = this.rowOf.get(key);
        if (first !== undefined) return (0, _rowsteps.skipped)(input, 'PARTNER', `Deze partner staat ook op rij ${first}.`, name);
        this.rowOf.set(key, input.raw.row);
        const given = this.given(name, typeText, wijk);
        const existing = this.known.get(key);
        return existing ? this.compare(input, existing, given) : this.create(input, key, given);
    }
    given(name, typeText, wijk) {
        const type = typeOf(typeText);
        const place = wijk === null ? NO_PLACE : this.wijken.resolve(wijk);
        const unknown = typeText !== null && type === null ? [
            unknownType(typeText)
        ] : [];
        const problems = place.problem ? [
            ...unknown,
            place.problem
        ] : unknown;
        return {
            name,
            type,
            areaId: place.areaId,
            areaName: place.areaName,
            problems
        };
    }
    create(input, key, { name, type, areaId, problems }) {
        const after = {
            name,
            name_key: key,
            type,
            usual_area_id: areaId,
            import_job_id: this.job.id
        };
        const parts = {
            action: 'CREATE',
            reason: 'Nieuw in het register.',
            targetId: (0, _nodecrypto.randomUUID)(),
            after
        };
        return {
            step: (0, _planstep.step)({
                ...(0, _rowsteps.placeOf)(input),
                subject: 'PARTNER',
                title: name,
                ...parts
            }),
            problems
        };
    }
    /** What the file leaves open stays as it is. */ compare(input, existing, { name, type, areaId, areaName, problems }) {
        const changes = [
            {
                field: 'type',
                before: existing.type,
                after: type
            },
            {
                field: 'wijk',
                before: existing.usualAreaId,
                after: areaId
            }
        ].filter((change)=>change.after !== null && change.after !== change.before);
        const shared = {
            ...(0, _rowsteps.placeOf)(input),
            subject: 'PARTNER',
            title: name,
            targetId: existing.id
        };
        if (changes.length === 0) return {
            step: (0, _planstep.step)({
                ...shared,
                action: 'UNCHANGED',
                reason: 'Staat al zo in het register.'
            }),
            problems
        };
        const before = {
            name: existing.name,
            name_key: existing.nameKey,
            type: existing.type,
            usual_area_id: existing.usualAreaId,
            import_job_id: existing.importJobId
        };
        const after = {
            ...before,
            type: type ?? before.type,
            usual_area_id: areaId ?? before.usual_area_id,
            import_job_id: this.job.id
        };
        const shown = changes.map((change)=>change.field === 'wijk' ? {
                ...change,
                before: this.wijken.nameOf(existing.usualAreaId),
                after: areaName
            } : {
                ...change,
                before: labelOf(change.before),
                after: labelOf(change.after)
            });
        const reason = `Gewijzigd: ${changes.map(({ field })=>field).join(', ')}.`;
        return {
            step: (0, _planstep.step)({
                ...shared,
                action: 'UPDATE',
                reason,
                changes: shown,
                before,
                after
            }),
            problems
        };
    }
}
async function partnerPlanner(tx, job) {
    return new PartnerPlanner(job, new _wijkresolver.WijkResolver(await (0, _registerqueries.registerAreas)(tx), job.id), await (0, _registerqueries.registerPartners)(tx));
}
//# sourceMappingURL=plan-partners.js.map
