"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ActivityPreview", {
    enumerable: true,
    get: function() {
        return ActivityPreview;
    }
});
const _domain = require("@sportpiramide/domain");
// The values are those of the columns, which the database checks.
const sited = (record, niveau)=>({
        status: record.status,
        niveau,
        scale: record.scale,
        areaId: record.area_id,
        areaSource: record.area_source,
        partnerId: record.partner_id
    });
class ActivityPreview {
    /** `existing` is the activity of the register that the row is about, if any. */ add(candidate, step, existing) {
        if (step.niveau === _domain.BUITEN) this.outside += 1;
        if (step.needsReview) this.needsReview += 1;
        if (candidate.areaId) this.namesWijk += 1;
        if (step.after) this.move(existing, sited(step.after, step.niveau));
        const record = step.after ?? existing?.record;
        if (record) this.stand(candidate, step, sited(record, step.niveau));
    }
    /** `viaOrganiser`: rows that will be proposed a wijk once the list is in, because their partner always works there. */ outcome(partners, areas) {
        const viaOrganiser = (0, _domain.suggestWijken)(this.withoutWijk, this.afterwards(partners), areas).filter(({ source })=>source === 'ORGANISER').reduce((sum, { activityIds })=>sum + activityIds.length, 0);
        const { outside, needsReview, namesWijk } = this;
        return {
            outside,
            needsReview,
            namesWijk,
            viaOrganiser
        };
    }
    stand({ activity, namesPlace }, { targetId }, now) {
        if (!(0, _domain.isWithoutWijk)(now)) return;
        // Reading the row looked in its title already: only a title that names a place is worth a second look.
        const title = namesPlace ? activity.title : '';
        this.withoutWijk.push({
            id: targetId ?? '',
            title,
            partnerId: now.partnerId
        });
    }
    move(before, after) {
        if (before) this.count(sited(before.record, before.niveau), -1);
        this.count(after, 1);
    }
    count(activity, by) {
        const area = (0, _domain.shownArea)(activity);
        if (area === null || activity.partnerId === null) return;
        const areas = this.moved.get(activity.partnerId) ?? new Map();
        areas.set(area, (areas.get(area) ?? 0) + by);
        this.moved.set(activity.partnerId, areas);
    }
    /** The partners as they will be; those that come with the list have no wijk of their own yet. */ afterwards(partners) {
        const known = new Map(partners.map((partner)=>[
                partner.id,
                partner
            ]));
        return [
            ...new Set([
                ...known.keys(),
                ...this.moved.keys()
            ])
        ].map((id)=>{
            const partner = known.get(id) ?? {
                id,
                name: '',
                usualAreaId: null,
                activitiesIn: new Map()
            };
            const activitiesIn = new Map(partner.activitiesIn);
            for (const [area, by] of this.moved.get(id) ?? [])activitiesIn.set(area, (activitiesIn.get(area) ?? 0) + by);
            return {
                ...partner,
                activitiesIn
            };
        });
    }
    constructor(){
        this.outside = 0;
        this.needsReview = 0;
        this.namesWijk = 0;
        this.withoutWijk = [];
        this.moved = new Map();
    }
}
//# sourceMappingURL=activity-preview.js.map
