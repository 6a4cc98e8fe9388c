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
    get decideActivity () {
        return decideActivity;
    },
    get needsPlacement () {
        return needsPlacement;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _activityrecord = require("./activity-record");
const _planstep = require("./plan-step");
const _rowsteps = require("./row-steps");
const needsPlacement = (candidate, existing)=>!existing || existing.placedBy !== 'PERSON' && existing.record.text_key !== candidate.textKey;
const sourceRow = ({ input }, fileName)=>input.raw.sheet === null ? `${fileName}, rij ${input.raw.row}` : `${fileName}, tab ${input.raw.sheet}, rij ${input.raw.row}`;
const record = (candidate, context, activity = candidate.activity)=>(0, _activityrecord.toActivityRecord)(activity, {
        partnerId: candidate.partnerId,
        areaId: candidate.areaId,
        recordKey: candidate.key,
        occurrence: candidate.occurrence,
        textKey: candidate.textKey,
        sourceRow: sourceRow(candidate, context.fileName),
        jobId: context.jobId
    });
// The columns of a list of activities were found by the rules for activities, so their fields are fields of activities.
const columnsOf = ({ input })=>input.columns;
const shared = (candidate)=>({
        ...(0, _rowsteps.placeOf)(candidate.input),
        subject: 'ACTIVITY',
        title: candidate.activity.title
    });
// Written out in full: a hundred thousand of these are made, and a copy of a default costs more than the decision.
const create = (candidate, context)=>{
    const { placement } = context;
    const { seq, sheet, row } = candidate.input.raw;
    return {
        step: {
            seq,
            subject: 'ACTIVITY',
            counted: true,
            sheet,
            row,
            action: 'CREATE',
            reason: 'Nieuw in het register.',
            title: candidate.activity.title,
            niveau: placement?.niveau ?? null,
            needsReview: placement?.needsReview ?? null,
            targetId: (0, _nodecrypto.randomUUID)(),
            changes: null,
            before: null,
            after: record(candidate, context),
            placement: placement?.text ?? null,
            figures: null
        },
        problems: candidate.problems
    };
};
/** A partner or wijk the file does not speak of stays the one of the register. */ const updated = (candidate, context, row, changes)=>{
    const fields = new Set(changes.map((change)=>change.field));
    const merged = (0, _domain.mergeActivity)((0, _activityrecord.toParsedActivity)(row), candidate.activity, columnsOf(candidate));
    return {
        ...record(candidate, context, merged),
        ...fields.has('aanbieder') ? {} : {
            partner_id: row.record.partner_id
        },
        ...fields.has('wijk') ? {} : {
            area_id: row.record.area_id,
            area_source: row.record.area_source
        }
    };
};
const placeNow = ({ placement }, row)=>placement ?? {
        niveau: row.niveau,
        needsReview: row.needsReview,
        text: null
    };
const update = (candidate, context, row, changes)=>{
    const { niveau, needsReview, text: placement } = placeNow(context, row);
    return {
        step: (0, _planstep.step)({
            ...shared(candidate),
            action: 'UPDATE',
            reason: `Gewijzigd: ${changes.map(({ field })=>field).join(', ')}.`,
            niveau,
            needsReview,
            targetId: row.id,
            changes,
            before: row.record,
            after: updated(candidate, context, row, changes),
            placement
        }),
        problems: candidate.problems
    };
};
const unchanged = (candidate, row)=>({
        step: (0, _planstep.step)({
            ...shared(candidate),
            action: 'UNCHANGED',
            reason: 'Staat al zo in het register.',
            niveau: row.niveau,
            needsReview: row.needsReview,
            targetId: row.id
        }),
        problems: candidate.problems
    });
function decideActivity(candidate, context) {
    const { existing } = context;
    if (!existing) return create(candidate, context);
    const changes = (0, _domain.diffActivity)((0, _activityrecord.toParsedActivity)(existing), candidate.activity, columnsOf(candidate));
    return changes.length === 0 ? unchanged(candidate, existing) : update(candidate, context, existing, changes);
}
//# sourceMappingURL=activity-decision.js.map
