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
    get toActivityRecord () {
        return toActivityRecord;
    },
    get toParsedActivity () {
        return toParsedActivity;
    }
});
const rhythmCount = (rhythm)=>{
    if (rhythm.kind === 'WEEKLY') return rhythm.timesPerWeek;
    if (rhythm.kind === 'SERIES') return rhythm.meetings;
    return rhythm.kind === 'PATH' ? rhythm.pathsPerYear : null;
};
const capacityMiddle = (capacity)=>{
    if (capacity.kind === 'GIVEN') return capacity.places;
    return capacity.kind === 'ESTIMATED' ? capacity.middle : null;
};
const capacityColumns = (capacity)=>({
        capacity_kind: capacity.kind,
        capacity_low: capacity.kind === 'ESTIMATED' ? capacity.low : null,
        capacity_middle: capacityMiddle(capacity),
        capacity_high: capacity.kind === 'ESTIMATED' ? capacity.high : null
    });
const toActivityRecord = (activity, refs)=>({
        kind: activity.kind,
        title: activity.title,
        description: activity.description,
        partner_id: refs.partnerId,
        area_id: refs.areaId,
        area_source: refs.areaId ? activity.wijk?.source ?? null : null,
        scale: activity.scale,
        location: activity.location,
        rhythm_kind: activity.rhythm.kind,
        rhythm_count: rhythmCount(activity.rhythm),
        ...capacityColumns(activity.capacity),
        attendance: activity.attendance,
        price: activity.price,
        ages: activity.ages,
        age_min: activity.ageRange.min,
        age_max: activity.ageRange.max,
        group_size: activity.groupSize,
        referral: activity.referral,
        funding: activity.funding,
        doelgroep_text: activity.doelgroepText,
        schedule: activity.when ?? null,
        status: activity.status,
        verified_at: activity.verifiedAt,
        external_id: activity.externalId,
        record_key: refs.recordKey,
        occurrence: refs.occurrence,
        text_key: refs.textKey,
        source_row: refs.sourceRow,
        import_job_id: refs.jobId
    });
const number = (value)=>typeof value === 'number' ? value : null;
const text = (value)=>typeof value === 'string' ? value : null;
const rhythmOf = (record)=>{
    const count = number(record.rhythm_count);
    if (record.rhythm_kind === 'WEEKLY' && count !== null) return {
        kind: 'WEEKLY',
        timesPerWeek: count
    };
    if (record.rhythm_kind === 'SERIES' && count !== null) return {
        kind: 'SERIES',
        meetings: count
    };
    if (record.rhythm_kind === 'PATH') return {
        kind: 'PATH',
        pathsPerYear: count
    };
    return {
        kind: record.rhythm_kind === 'ONCE' ? 'ONCE' : 'UNKNOWN'
    };
};
const capacityOf = (record)=>{
    const middle = number(record.capacity_middle);
    if (middle === null) return {
        kind: 'UNKNOWN'
    };
    if (record.capacity_kind === 'GIVEN') return {
        kind: 'GIVEN',
        places: middle
    };
    const low = number(record.capacity_low) ?? middle;
    return {
        kind: 'ESTIMATED',
        low,
        middle,
        high: number(record.capacity_high) ?? middle
    };
};
const SCALES = [
    'BUURT',
    'WIJK',
    'GEMEENTE',
    'REGIO'
];
const SOURCES = [
    'COLUMN',
    'TAB',
    'TITLE',
    'ORGANISER',
    'PERSON'
];
const wijkOf = ({ record, areaName })=>areaName === null ? null : {
        name: areaName,
        source: SOURCES.find((source)=>source === record.area_source) ?? 'PERSON'
    };
const toParsedActivity = (row)=>{
    const { record } = row;
    return {
        kind: record.kind === 'INTERVENTION' ? 'INTERVENTION' : 'ACTIVITY',
        title: text(record.title) ?? '',
        description: text(record.description),
        organiser: row.organiser,
        wijk: wijkOf(row),
        scale: SCALES.find((scale)=>scale === record.scale) ?? 'UNKNOWN',
        location: text(record.location),
        rhythm: rhythmOf(record),
        capacity: capacityOf(record),
        attendance: number(record.attendance),
        price: text(record.price),
        ages: text(record.ages),
        ageRange: {
            min: number(record.age_min),
            max: number(record.age_max)
        },
        groupSize: text(record.group_size),
        referral: text(record.referral),
        funding: text(record.funding),
        doelgroepText: text(record.doelgroep_text),
        when: text(record.schedule),
        status: record.status === 'STOPPED' ? 'STOPPED' : 'ACTIVE',
        verifiedAt: text(record.verified_at),
        externalId: text(record.external_id)
    };
};
//# sourceMappingURL=activity-record.js.map
