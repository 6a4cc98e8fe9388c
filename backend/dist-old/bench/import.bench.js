"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "importBenchmark", {
    enumerable: true,
    get: function() {
        return importBenchmark;
    }
});
const _nodestream = require("node:stream");
const _promises = require("node:stream/promises");
const _pg = require("pg");
const _pgcopystreams = require("pg-copy-streams");
const _authservice = require("../auth/auth.service");
const _seedservice = require("../database/seed/seed.service");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _benchimport = require("../imports/bench/bench-import");
const _inventedrows = require("../imports/bench/invented-rows");
const _importfileservice = require("../imports/import-file.service");
const _benchmark = require("./benchmark");
const _scratchapp = require("./scratch-app");
const ROWS = 100_000;
const emptyRegister = {
    slug: 'leeg',
    name: 'Leeg (fictief)',
    kind: 'GEMEENTE',
    fictional: true,
    people: [
        {
            name: 'Beleidsmedewerker',
            role: 'beleidsmedewerker'
        }
    ],
    areas: [],
    indicators: [],
    partners: [],
    activities: []
};
/** The same lines straight into a table without rules, reasons or register. */ async function bareCopy(url) {
    const client = new _pg.Client({
        connectionString: url
    });
    await client.connect();
    try {
        await client.query('create temp table bare (a text, b text, c text, d text, e text, f text)');
        const into = client.query((0, _pgcopystreams.from)(`copy bare from stdin with (format csv, delimiter ';', header)`));
        return await (0, _benchmark.milliseconds)(()=>(0, _promises.pipeline)(_nodestream.Readable.from((0, _inventedrows.inventedLines)(ROWS)), into));
    } finally{
        await client.end();
    }
}
const urlOf = (database)=>{
    const { options } = database.source;
    if (!('url' in options) || typeof options.url !== 'string') throw new Error('geen adres van de database');
    return options.url;
};
const sample = ()=>(0, _scratchapp.withScratchApp)(async (app)=>{
        await app.get(_seedservice.SeedService, {
            strict: false
        }).seedFile({
            tenants: [
                emptyRegister
            ]
        });
        const { tenantId } = await app.get(_authservice.AuthService, {
            strict: false
        }).find('leeg');
        const timings = await (0, _benchimport.benchImport)(app.get(_importfileservice.ImportFileService, {
            strict: false
        }), tenantId, ROWS);
        if (timings.created !== ROWS) throw new Error(`${timings.created} van ${ROWS} rijen kwamen aan`);
        return {
            '100.000 activiteiten ingelezen': timings.totalMs / 1000,
            'waarvan lezen': timings.readMs / 1000,
            'waarvan plan en indeling': timings.planMs / 1000,
            'waarvan vastleggen': timings.commitMs / 1000,
            'geheugen op het hoogst': timings.peakRssMb,
            'kale COPY van dezelfde regels': await bareCopy(urlOf(app.get(_tenantdatabase.TenantDatabase, {
                strict: false
            }))) / 1000
        };
    });
const importBenchmark = {
    name: 'import',
    runs: 3,
    figures: {
        '100.000 activiteiten ingelezen': {
            unit: 's',
            bar: {
                kind: 'MAX',
                value: 20
            },
            against: 'kale COPY van dezelfde regels'
        },
        'waarvan lezen': {
            unit: 's'
        },
        'waarvan plan en indeling': {
            unit: 's'
        },
        'waarvan vastleggen': {
            unit: 's'
        },
        'geheugen op het hoogst': {
            unit: 'MB',
            bar: {
                kind: 'MAX',
                value: 400
            }
        },
        'kale COPY van dezelfde regels': {
            unit: 's'
        }
    },
    sample
};
//# sourceMappingURL=import.bench.js.map
