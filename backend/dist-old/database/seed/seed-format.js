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
    get SeedFormatError () {
        return SeedFormatError;
    },
    get readSeedFile () {
        return readSeedFile;
    }
});
const _domain = require("@sportpiramide/domain");
const _zod = require("zod");
const _seedreferences = require("./seed-references");
const text = _zod.z.string().refine((value)=>value.trim() !== '', {
    error: 'mag niet leeg zijn'
});
const day = _zod.z.iso.date();
const count = _zod.z.number().nonnegative();
const wholeCount = _zod.z.int().nonnegative();
const known = (isKnown, what)=>_zod.z.string().refine(isKnown, {
        error: `${what} staat niet in de taxonomie`
    });
const figure = _zod.z.discriminatedUnion('mark', [
    _zod.z.strictObject({
        mark: _zod.z.literal('VALUE'),
        value: _zod.z.number()
    }),
    _zod.z.strictObject({
        mark: _zod.z.literal('PROVISIONAL'),
        value: _zod.z.number()
    }),
    _zod.z.strictObject({
        mark: _zod.z.literal('MISSING')
    }),
    _zod.z.strictObject({
        mark: _zod.z.literal('SUPPRESSED')
    })
]);
const rhythm = _zod.z.discriminatedUnion('kind', [
    _zod.z.strictObject({
        kind: _zod.z.literal('WEEKLY'),
        timesPerWeek: count
    }),
    _zod.z.strictObject({
        kind: _zod.z.literal('SERIES'),
        meetings: count
    }),
    _zod.z.strictObject({
        kind: _zod.z.literal('ONCE')
    }),
    _zod.z.strictObject({
        kind: _zod.z.literal('PATH'),
        pathsPerYear: count.nullable()
    }),
    _zod.z.strictObject({
        kind: _zod.z.literal('UNKNOWN')
    })
]);
const capacity = _zod.z.discriminatedUnion('kind', [
    _zod.z.strictObject({
        kind: _zod.z.literal('GIVEN'),
        places: count
    }),
    _zod.z.strictObject({
        kind: _zod.z.literal('ESTIMATED'),
        low: count,
        middle: count,
        high: count
    }).refine(({ low, middle, high })=>low <= middle && middle <= high, {
        error: 'low, middle en high lopen niet op'
    }),
    _zod.z.strictObject({
        kind: _zod.z.literal('UNKNOWN')
    })
]);
const ring = _zod.z.array(_zod.z.tuple([
    _zod.z.number(),
    _zod.z.number()
])).min(4);
const geometry = _zod.z.discriminatedUnion('type', [
    _zod.z.strictObject({
        type: _zod.z.literal('Polygon'),
        coordinates: _zod.z.array(ring).min(1)
    }),
    _zod.z.strictObject({
        type: _zod.z.literal('MultiPolygon'),
        coordinates: _zod.z.array(_zod.z.array(ring).min(1)).min(1)
    })
]);
const area = _zod.z.strictObject({
    key: text,
    kind: _zod.z.enum([
        'BUURT',
        'WIJK',
        'GEMEENTE',
        'REGIO'
    ]),
    name: text,
    code: text.optional(),
    year: _zod.z.int().min(1990).max(2100).optional(),
    parent: text.optional(),
    geometry: geometry.optional()
}).refine(({ code, year })=>code === undefined || year !== undefined, {
    error: 'een code vraagt ook een year'
});
const indicator = _zod.z.strictObject({
    area: text,
    indicator: text,
    year: _zod.z.int().min(1990).max(2100),
    figure,
    source: text
});
const partner = _zod.z.strictObject({
    key: text,
    name: text,
    type: known(_domain.isPartnerType, 'deze partnersoort').optional(),
    usualArea: text.optional()
});
const verdict = _zod.z.strictObject({
    niveau: known(_domain.isNiveau, 'dit niveau'),
    doelgroepen: _zod.z.array(known(_domain.isDoelgroep, 'deze doelgroep')),
    themas: _zod.z.array(known(_domain.isThema, 'dit thema')),
    coder: text
});
const age = _zod.z.int().min(0).max(120).nullable();
const activity = _zod.z.strictObject({
    externalId: text.optional(),
    kind: _zod.z.enum([
        'ACTIVITY',
        'INTERVENTION'
    ]).optional(),
    title: text,
    description: _zod.z.string().optional(),
    partner: text.optional(),
    area: text.optional(),
    areaSource: _zod.z.enum([
        'COLUMN',
        'TAB',
        'TITLE',
        'ORGANISER',
        'PERSON'
    ]).optional(),
    scale: _zod.z.enum([
        'BUURT',
        'WIJK',
        'GEMEENTE',
        'REGIO',
        'UNKNOWN'
    ]).optional(),
    location: _zod.z.string().optional(),
    rhythm: rhythm.optional(),
    schedule: text.optional(),
    capacity: capacity.optional(),
    attendance: wholeCount.optional(),
    price: _zod.z.string().optional(),
    ages: _zod.z.string().optional(),
    ageRange: _zod.z.strictObject({
        min: age,
        max: age
    }).optional(),
    groupSize: _zod.z.string().optional(),
    referral: _zod.z.string().optional(),
    funding: _zod.z.string().optional(),
    status: _zod.z.enum([
        'ACTIVE',
        'STOPPED'
    ]).optional(),
    verifiedAt: day.optional(),
    verdict: verdict.optional()
});
const person = _zod.z.strictObject({
    name: text,
    role: _zod.z.enum([
        'beleidsmedewerker',
        'buurtsportcoach',
        'wijkteam',
        'partner',
        'raadslid',
        'beheerder'
    ])
});
const tenant = _zod.z.strictObject({
    slug: _zod.z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: 'alleen kleine letters, cijfers en streepjes'
    }),
    name: text,
    kind: _zod.z.enum([
        'GEMEENTE',
        'REGIO'
    ]),
    fictional: _zod.z.boolean(),
    gemeenteCode: _zod.z.string().regex(/^GM\d{4}$/, {
        error: 'een gemeentecode ziet eruit als GM0796'
    }).optional(),
    people: _zod.z.array(person).min(1),
    areas: _zod.z.array(area),
    indicators: _zod.z.array(indicator),
    partners: _zod.z.array(partner),
    activities: _zod.z.array(activity)
});
const seedFile = _zod.z.strictObject({
    tenants: _zod.z.array(tenant).min(1)
});
class SeedFormatError extends Error {
    constructor(problems){
        super(problems.join('\n')), this.problems = problems, this.name = 'SeedFormatError';
    }
}
const MAX_PROBLEMS = 20;
const placeOf = (path)=>path.map((part)=>typeof part === 'number' ? `[${part}]` : `.${String(part)}`).join('').replace(/^\./, '') || 'bestand';
function refuse(problems) {
    const rest = problems.length - MAX_PROBLEMS;
    throw new SeedFormatError([
        ...problems.slice(0, MAX_PROBLEMS),
        ...rest > 0 ? [
            `en nog ${rest} andere`
        ] : []
    ]);
}
function readSeedFile(data) {
    const result = seedFile.safeParse(data, {
        error: _zod.z.locales.nl().localeError
    });
    if (!result.success) return refuse(result.error.issues.map((issue)=>`${placeOf(issue.path)}: ${issue.message}`));
    const file = data;
    const missing = (0, _seedreferences.missingKeys)(file);
    return missing.length > 0 ? refuse(missing) : file;
}
//# sourceMappingURL=seed-format.js.map
