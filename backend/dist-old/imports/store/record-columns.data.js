/** Columns of table `activity` that an import writes and an undo restores; id, tenant, version and dates are not among them. */ "use strict";
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
    get ACTIVITY_COLUMNS () {
        return ACTIVITY_COLUMNS;
    },
    get AREA_COLUMNS () {
        return AREA_COLUMNS;
    },
    get PARTNER_COLUMNS () {
        return PARTNER_COLUMNS;
    },
    get PLACEMENT_COLUMNS () {
        return PLACEMENT_COLUMNS;
    }
});
const ACTIVITY_COLUMNS = [
    'kind',
    'title',
    'description',
    'partner_id',
    'area_id',
    'area_source',
    'scale',
    'location',
    'rhythm_kind',
    'rhythm_count',
    'capacity_kind',
    'capacity_low',
    'capacity_middle',
    'capacity_high',
    'attendance',
    'price',
    'ages',
    'age_min',
    'age_max',
    'group_size',
    'referral',
    'funding',
    'doelgroep_text',
    'schedule',
    'status',
    'verified_at',
    'external_id',
    'record_key',
    'occurrence',
    'text_key',
    'source_row',
    'import_job_id'
];
const PLACEMENT_COLUMNS = [
    'niveau',
    'doelgroepen',
    'themas',
    'confidence',
    'needs_review',
    'rule',
    'reasons',
    'chances',
    'taxonomy_version',
    'placed_by',
    'coder'
];
const AREA_COLUMNS = [
    'kind',
    'name',
    'name_key',
    'code',
    'year',
    'parent_id',
    'geometry',
    'source',
    'import_job_id'
];
const PARTNER_COLUMNS = [
    'name',
    'name_key',
    'type',
    'usual_area_id',
    'import_job_id'
];
//# sourceMappingURL=record-columns.data.js.map
