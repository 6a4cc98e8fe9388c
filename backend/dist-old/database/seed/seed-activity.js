"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "seedActivity", {
    enumerable: true,
    get: function() {
        return seedActivity;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const SILENT = {
    kind: 'ACTIVITY',
    description: null,
    scale: 'UNKNOWN',
    location: null,
    rhythm: {
        kind: 'UNKNOWN'
    },
    when: null,
    capacity: {
        kind: 'UNKNOWN'
    },
    attendance: null,
    price: null,
    ages: null,
    ageRange: {
        min: null,
        max: null
    },
    groupSize: null,
    referral: null,
    funding: null,
    doelgroepText: null,
    status: 'ACTIVE',
    verifiedAt: null,
    externalId: null
};
/** What the keys of one activity stand for; null for a key that is absent. */ function placeOf(seed, keys) {
    return {
        partner: keys.partners.get(seed.partner ?? '') ?? null,
        area: keys.areas.get(seed.area ?? '') ?? null
    };
}
function parsed(seed, { partner, area }) {
    const { areaSource = 'COLUMN', schedule = null, ...given } = seed;
    return {
        ...SILENT,
        ...given,
        when: schedule,
        organiser: partner && partner.name,
        wijk: area && {
            name: area.name,
            source: areaSource
        }
    };
}
const rhythmCount = ({ rhythm })=>{
    if (rhythm.kind === 'WEEKLY') return rhythm.timesPerWeek;
    if (rhythm.kind === 'SERIES') return rhythm.meetings;
    return rhythm.kind === 'PATH' ? rhythm.pathsPerYear : null;
};
const capacityColumns = ({ capacity })=>{
    if (capacity.kind === 'GIVEN') return {
        capacity_kind: capacity.kind,
        capacity_middle: capacity.places
    };
    if (capacity.kind === 'UNKNOWN') return {
        capacity_kind: capacity.kind
    };
    const { kind, low, middle, high } = capacity;
    return {
        capacity_kind: kind,
        capacity_low: low,
        capacity_middle: middle,
        capacity_high: high
    };
};
/** A row of `activity`, named as its columns; absent columns are null. */ function columnsOf(activity) {
    const { title, description, location, attendance, price, ages, referral, funding, status } = activity;
    return {
        kind: activity.kind,
        title,
        description,
        scale: activity.scale,
        location,
        rhythm_kind: activity.rhythm.kind,
        rhythm_count: rhythmCount(activity),
        schedule: activity.when,
        ...capacityColumns(activity),
        attendance,
        price,
        ages,
        age_min: activity.ageRange.min,
        age_max: activity.ageRange.max,
        group_size: activity.groupSize,
        referral,
        funding,
        status,
        verified_at: activity.verifiedAt,
        external_id: activity.externalId
    };
}
const machine = (placement)=>({
        niveau: placement.niveau,
        doelgroepen: placement.doelgroepen,
        themas: placement.themas,
        confidence: placement.zekerheid,
        needs_review: placement.nakijken,
        rule: placement.regel,
        reasons: placement.redenen,
        chances: placement.kansen,
        placed_by: 'MACHINE',
        coder: null
    });
const person = ({ niveau, doelgroepen, themas, coder })=>({
        niveau,
        doelgroepen,
        themas,
        confidence: null,
        needs_review: false,
        rule: _tekst.OORDEEL.regel,
        reasons: [
            {
                bron: 'persoon',
                fragment: '',
                effect: _tekst.OORDEEL.effect(coder),
                niveau
            }
        ],
        chances: {},
        placed_by: 'PERSON',
        coder
    });
function seedActivity(seed, keys) {
    const id = (0, _nodecrypto.randomUUID)();
    const place = placeOf(seed, keys);
    const activity = parsed(seed, place);
    const record = (0, _domain.toClassificationRecord)(activity, id);
    const placed = seed.verdict ? person(seed.verdict) : machine((0, _domain.classify)(record));
    return {
        activity: {
            ...columnsOf(activity),
            id,
            partner_id: place.partner && place.partner.id,
            area_id: place.area && place.area.id,
            area_source: activity.wijk && activity.wijk.source,
            record_key: (0, _domain.activityKey)(activity),
            text_key: (0, _domain.textKey)(record)
        },
        placement: {
            ...placed,
            activity_id: id,
            taxonomy_version: _domain.taxonomy.taxonomie_versie
        }
    };
}
//# sourceMappingURL=seed-activity.js.map
