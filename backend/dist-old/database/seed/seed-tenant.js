"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "seedTenant", {
    enumerable: true,
    get: function() {
        return seedTenant;
    }
});
const _nodecrypto = require("node:crypto");
const _domain = require("@sportpiramide/domain");
const _registerrepository = require("../../auth/register.repository");
const _seedactivity = require("./seed-activity");
const _seedrepository = require("./seed.repository");
const areaColumns = [
    'id',
    'kind',
    'name',
    'name_key',
    'code',
    'year',
    'parent_id',
    'geometry',
    'source'
];
const figureColumns = [
    'area_id',
    'indicator',
    'year',
    'mark',
    'value',
    'source'
];
const partnerColumns = [
    'id',
    'name',
    'name_key',
    'type',
    'usual_area_id'
];
const placementColumns = [
    ...[
        'activity_id',
        'niveau',
        'doelgroepen',
        'themas',
        'confidence',
        'needs_review',
        'rule',
        'reasons',
        'chances'
    ],
    ...[
        'taxonomy_version',
        'placed_by',
        'coder'
    ]
];
const activityColumns = [
    ...[
        'id',
        'kind',
        'title',
        'description',
        'partner_id',
        'area_id',
        'area_source',
        'scale',
        'location',
        'rhythm_kind'
    ],
    ...[
        'rhythm_count',
        'schedule',
        'capacity_kind',
        'capacity_low',
        'capacity_middle',
        'capacity_high',
        'attendance',
        'price',
        'ages'
    ],
    ...[
        'age_min',
        'age_max',
        'group_size',
        'referral',
        'funding',
        'status',
        'verified_at',
        'external_id',
        'record_key'
    ],
    ...[
        'occurrence',
        'text_key'
    ]
];
// Placements with reasons are the heaviest rows; this many keep one statement within a few megabytes.
const BATCH = 2_000;
/** Parents before children, since a child names its parent. */ const parentsFirst = [
    'REGIO',
    'GEMEENTE',
    'WIJK',
    'BUURT'
];
async function seedAreas(tx, tenant) {
    const areas = new Map(tenant.areas.map((area)=>[
            area.key,
            {
                id: (0, _nodecrypto.randomUUID)(),
                name: area.name
            }
        ]));
    const idOf = (key)=>areas.get(key ?? '')?.id ?? null;
    const rows = [
        ...tenant.areas
    ].sort((one, other)=>parentsFirst.indexOf(one.kind) - parentsFirst.indexOf(other.kind)).map(({ key, kind, name, code, year, parent, geometry })=>({
            ...{
                id: idOf(key),
                kind,
                name,
                name_key: (0, _domain.normaliseName)(name),
                code,
                year,
                parent_id: idOf(parent),
                geometry
            },
            source: 'seed'
        }));
    await (0, _seedrepository.insertRows)(tx, 'area', areaColumns, rows);
    const figures = tenant.indicators.map(({ area, indicator, year, figure, source })=>{
        const { mark, value = null } = figure;
        return {
            area_id: idOf(area),
            indicator,
            year,
            mark,
            value,
            source
        };
    });
    await (0, _seedrepository.insertRows)(tx, 'indicator_value', figureColumns, figures);
    return areas;
}
async function seedPartners(tx, tenant, areas) {
    const partners = new Map(tenant.partners.map(({ key, name })=>[
            key,
            {
                id: (0, _nodecrypto.randomUUID)(),
                name
            }
        ]));
    const rows = tenant.partners.map(({ key, name, type, usualArea })=>({
            id: partners.get(key)?.id,
            name,
            name_key: (0, _domain.partnerNameKey)(name),
            type,
            usual_area_id: areas.get(usualArea ?? '')?.id
        }));
    await (0, _seedrepository.insertRows)(tx, 'partner', partnerColumns, rows);
    return partners;
}
/** Rows with the same record key are separate activities, numbered in the order of the file. */ function numbered(rows) {
    const seen = new Map();
    return rows.map(({ activity })=>{
        const occurrence = (seen.get(activity.record_key) ?? 0) + 1;
        seen.set(activity.record_key, occurrence);
        return {
            ...activity,
            occurrence
        };
    });
}
/** What people decided, once per text: the last row of the file wins. */ function verdictsOf(rows) {
    const decided = rows.filter((row)=>row.placement.placed_by === 'PERSON');
    const byText = new Map(decided.map((row)=>[
            row.activity.text_key,
            {
                ...row.placement,
                text_key: row.activity.text_key
            }
        ]));
    return [
        ...byText.values()
    ].map((verdict)=>({
            ...verdict,
            change_id: (0, _nodecrypto.randomUUID)()
        }));
}
async function seedActivities(tx, activities, keys) {
    const rows = activities.map((activity)=>(0, _seedactivity.seedActivity)(activity, keys));
    const numberedRows = numbered(rows);
    for(let start = 0; start < rows.length; start += BATCH){
        await (0, _seedrepository.insertRows)(tx, 'activity', activityColumns, numberedRows.slice(start, start + BATCH));
        const placements = rows.slice(start, start + BATCH).map((row)=>row.placement);
        await (0, _seedrepository.insertRows)(tx, 'placement', placementColumns, placements);
    }
    const columns = [
        'text_key',
        'change_id',
        'niveau',
        'doelgroepen',
        'themas',
        'coder',
        'taxonomy_version'
    ];
    await (0, _seedrepository.insertRows)(tx, 'verdict', columns, verdictsOf(rows));
}
async function seedTenant(tx, tenant) {
    const { slug, name, kind, fictional, gemeenteCode } = tenant;
    await (0, _registerrepository.insertRegister)(tx, {
        slug,
        name,
        kind,
        fictional,
        gemeenteCode: gemeenteCode ?? null,
        startKey: null
    });
    await (0, _registerrepository.insertPeople)(tx, tenant.people);
    const areas = await seedAreas(tx, tenant);
    const partners = await seedPartners(tx, tenant, areas);
    await seedActivities(tx, tenant.activities, {
        areas,
        partners
    });
}
//# sourceMappingURL=seed-tenant.js.map
