"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "HealthService", {
    enumerable: true,
    get: function() {
        return HealthService;
    }
});
const _common = require("@nestjs/common");
const _typeorm = require("typeorm");
const _migrations = require("../database/migrations/migrations");
const _log = require("../server/log");
const _healthqueries = require("./health.queries");
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
class HealthService {
    constructor(source){
        this.source = source;
    }
    async readiness() {
        try {
            const applied = await (0, _healthqueries.appliedMigrations)(this.source);
            return _migrations.migrations.every((migration)=>applied.includes(migration.name)) ? 'READY' : 'NOT_MIGRATED';
        } catch (error) {
            (0, _log.currentLog)().warn({
                err: error
            }, 'database unreachable');
            return 'DATABASE_UNREACHABLE';
        }
    }
}
HealthService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _typeorm.DataSource === "undefined" ? Object : _typeorm.DataSource
    ])
], HealthService);
//# sourceMappingURL=health.service.js.map
