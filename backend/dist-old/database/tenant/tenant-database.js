"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "TenantDatabase", {
    enumerable: true,
    get: function() {
        return TenantDatabase;
    }
});
const _common = require("@nestjs/common");
const _typeorm = require("typeorm");
const _withtenant = require("./with-tenant");
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
class TenantDatabase {
    constructor(source){
        this.source = source;
    }
    /** See `withTenant`: one transaction per root field, seeing one register. */ withTenant(tenantId, mode, fn) {
        return (0, _withtenant.withTenant)(this.source, tenantId, mode, fn);
    }
}
TenantDatabase = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _typeorm.DataSource === "undefined" ? Object : _typeorm.DataSource
    ])
], TenantDatabase);
//# sourceMappingURL=tenant-database.js.map
