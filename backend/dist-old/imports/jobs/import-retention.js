"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ImportRetention", {
    enumerable: true,
    get: function() {
        return ImportRetention;
    }
});
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _tenantdatabase = require("../../database/tenant/tenant-database");
const _log = require("../../server/log");
const _busyjobsqueries = require("../store/busy-jobs.queries");
const _forgetrepository = require("../store/forget.repository");
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
const DAY_MS = 24 * 60 * 60 * 1000;
class ImportRetention {
    constructor(database){
        this.database = database;
        this.sweeping = Promise.resolve();
    }
    onApplicationBootstrap() {
        const begin = ()=>void (this.sweeping = this.quietly());
        this.timer = setInterval(begin, DAY_MS).unref();
        begin();
    }
    async beforeApplicationShutdown() {
        clearInterval(this.timer);
        await this.sweeping;
    }
    /** Removes, in every register, what is due at this moment. */ async sweep(now) {
        for (const tenantId of (await (0, _busyjobsqueries.tenantIds)(this.database.source)))await this.database.withTenant(tenantId, 'WRITE', async (tx)=>{
            await (0, _forgetrepository.forgetUnused)(tx, (0, _domain.passedBefore)('unused', now));
            await (0, _forgetrepository.forgetCells)(tx, (0, _domain.passedBefore)('cells', now));
            await (0, _forgetrepository.forgetPlans)(tx, (0, _domain.passedBefore)('plan', now));
        });
    }
    async quietly() {
        try {
            await this.sweep(new Date());
        } catch (error) {
            (0, _log.currentLog)().error({
                err: error
            }, 'what is left of old imports was not removed');
        }
    }
}
ImportRetention = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], ImportRetention);
//# sourceMappingURL=import-retention.js.map
