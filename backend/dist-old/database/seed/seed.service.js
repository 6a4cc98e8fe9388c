"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SeedService", {
    enumerable: true,
    get: function() {
        return SeedService;
    }
});
const _nodecrypto = require("node:crypto");
const _common = require("@nestjs/common");
const _fixtures = require("@sportpiramide/fixtures");
const _peildatum = require("../../coverage/peildatum");
const _statistics = require("../tenant/statistics");
const _tenantdatabase = require("../tenant/tenant-database");
const _seedtenant = require("./seed-tenant");
const _seedrepository = require("./seed.repository");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
// Any fixed number: two starts on one empty database must not both load the demo.
const seedLock = 715_2016;
class SeedService {
    constructor(database){
        this.database = database;
    }
    /** Writes the registers of the file, each in one transaction; one whose slug exists stays as it is, so repeating is safe. */ async seedFile(file) {
        const done = [];
        for (const tenant of file.tenants)done.push(await this.seed(tenant));
        return done;
    }
    /** Loads the invented gemeente, as fresh as on a `day` (today), into a database without any register; otherwise it does nothing. */ async seedDemo(day = (0, _peildatum.peildatumOf)(new Date())) {
        const [row] = await this.database.source.query('select not exists (select from tenant) as empty');
        return row?.empty ? this.seedFile((0, _fixtures.duinradeOn)(day)) : [];
    }
    seed(tenant) {
        return this.database.withTenant((0, _nodecrypto.randomUUID)(), 'WRITE', async (tx)=>{
            await tx.query('select pg_advisory_xact_lock($1)', [
                seedLock
            ]);
            const { slug } = tenant;
            if (await (0, _seedrepository.registerExists)(tx, slug)) return {
                slug,
                outcome: 'EXISTS',
                activities: 0
            };
            await (0, _seedtenant.seedTenant)(tx, tenant);
            await (0, _statistics.refreshStatistics)(tx, 'REGISTER');
            return {
                slug,
                outcome: 'CREATED',
                activities: tenant.activities.length
            };
        });
    }
}
SeedService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], SeedService);
//# sourceMappingURL=seed.service.js.map
