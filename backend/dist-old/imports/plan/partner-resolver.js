"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PartnerResolver", {
    enumerable: true,
    get: function() {
        return PartnerResolver;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _planstep = require("./plan-step");
class PartnerResolver {
    constructor(partners, jobId){
        this.jobId = jobId;
        this.created = [];
        this.ids = new Map(partners.map((partner)=>[
                partner.nameKey,
                partner.id
            ]));
    }
    /** Id of the partner with this name; null for a name without letters. */ resolve(name) {
        const key = name === null ? '' : (0, _domain.partnerNameKey)(name);
        if (name === null || key === '') return null;
        const known = this.ids.get(key);
        if (known) return known;
        const id = (0, _nodecrypto.randomUUID)();
        this.ids.set(key, id);
        this.created.push({
            id,
            name: name.trim(),
            key
        });
        return id;
    }
    /** The partners that come along with the rows, numbered on from `firstSeq`. */ extras(firstSeq) {
        return this.created.map(({ id, name, key }, index)=>({
                step: (0, _planstep.step)({
                    seq: firstSeq + index,
                    subject: 'PARTNER',
                    counted: false,
                    sheet: null,
                    row: 0,
                    action: 'CREATE',
                    reason: 'Aanbieder uit de lijst.',
                    title: name,
                    targetId: id,
                    after: {
                        name,
                        name_key: key,
                        import_job_id: this.jobId
                    }
                }),
                problems: []
            }));
    }
}
//# sourceMappingURL=partner-resolver.js.map
