"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "coverageBenchmark", {
    enumerable: true,
    get: function() {
        return coverageBenchmark;
    }
});
const _authservice = require("../auth/auth.service");
const _coverageservice = require("../coverage/coverage.service");
const _seedservice = require("../database/seed/seed.service");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _benchmark = require("./benchmark");
const _scratchapp = require("./scratch-app");
const ACTIVITIES = 2_000;
const CALLS = 25;
const WARM_UP = 10;
async function medianOf(work) {
    for(let call = 0; call < WARM_UP; call++)await work();
    const times = [];
    for(let call = 0; call < CALLS; call++)times.push(await (0, _benchmark.milliseconds)(work));
    return (0, _benchmark.median)(times);
}
/** The least a database can do for the same question: count the rows per niveau and wijk. */ const bareAggregate = `
  select p.niveau, a.area_id, count(*), sum(a.capacity_middle) from activity a
  join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
  where a.tenant_id = $1 group by 1, 2`;
const sample = ()=>(0, _scratchapp.withScratchApp)(async (app)=>{
        await app.get(_seedservice.SeedService, {
            strict: false
        }).seedFile({
            tenants: [
                (0, _scratchapp.grownDuinrade)('groot-duinrade', ACTIVITIES)
            ]
        });
        const register = await app.get(_authservice.AuthService, {
            strict: false
        }).find('groot-duinrade');
        const coverage = app.get(_coverageservice.CoverageService, {
            strict: false
        });
        const database = app.get(_tenantdatabase.TenantDatabase, {
            strict: false
        });
        const request = {
            selection: {},
            yardstick: null,
            withGeometry: false
        };
        const { tenantId } = register;
        return {
            'overzicht van 2.000 activiteiten': await medianOf(()=>coverage.overview(register, request)),
            'kale telling in SQL': await medianOf(()=>database.withTenant(tenantId, 'READ', (tx)=>tx.query(bareAggregate, [
                        tenantId
                    ])))
        };
    });
const coverageBenchmark = {
    name: 'coverage',
    runs: 3,
    figures: {
        'overzicht van 2.000 activiteiten': {
            unit: 'ms',
            bar: {
                kind: 'MAX',
                value: 20
            },
            against: 'kale telling in SQL'
        },
        'kale telling in SQL': {
            unit: 'ms'
        }
    },
    sample
};
//# sourceMappingURL=coverage.bench.js.map
