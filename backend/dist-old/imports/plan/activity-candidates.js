"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CandidateMaker", {
    enumerable: true,
    get: function() {
        return CandidateMaker;
    }
});
const _domain = require("@sportpiramide/domain");
const doubled = (activity, firstRow)=>({
        code: 'LIJKT_DUBBEL',
        message: activity.externalId ? `Rij ${firstRow} heeft hetzelfde kenmerk. Beide rijen worden apart bewaard.` : `Deze rij lijkt dubbel met rij ${firstRow}. Beide rijen worden apart bewaard.`,
        level: 'warning'
    });
class CandidateMaker {
    constructor(wijken, partners){
        this.wijken = wijken;
        this.partners = partners;
        this.seen = new Map();
    }
    make(input, parsed, problems) {
        const key = (0, _domain.activityKey)(parsed);
        const seen = this.seen.get(key) ?? {
            firstRow: input.raw.row,
            count: 0
        };
        seen.count += 1;
        this.seen.set(key, seen);
        const { activity, areaId, problem } = this.settle(parsed);
        const record = (0, _domain.toClassificationRecord)(activity, String(input.raw.seq));
        const remarks = [
            ...problems,
            ...problem ? [
                problem
            ] : []
        ];
        return {
            input,
            activity,
            problems: seen.count > 1 ? [
                ...remarks,
                doubled(activity, seen.firstRow)
            ] : remarks,
            key,
            occurrence: seen.count,
            partnerId: this.partners.resolve(activity.organiser),
            areaId,
            namesPlace: parsed.wijk !== null,
            record,
            textKey: (0, _domain.textKey)(record)
        };
    }
    /** Gives the wijk the name it has in the register, so that a next file with another spelling changes nothing. */ settle(activity) {
        if (!activity.wijk) return {
            activity,
            areaId: null,
            problem: null
        };
        const { areaId, areaName, scale, problem } = this.wijken.resolve(activity.wijk.name);
        const wijk = areaName === null ? null : {
            ...activity.wijk,
            name: areaName
        };
        return {
            activity: {
                ...activity,
                wijk,
                scale
            },
            areaId,
            problem
        };
    }
}
//# sourceMappingURL=activity-candidates.js.map
