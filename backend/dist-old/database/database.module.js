"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DatabaseModule", {
    enumerable: true,
    get: function() {
        return DatabaseModule;
    }
});
const _common = require("@nestjs/common");
const _typeorm = require("typeorm");
const _settingsmodule = require("../settings/settings.module");
const _datasource = require("./data-source");
const _migrate = require("./migrate");
const _rolecheck = require("./tenant/role-check");
const _tenantdatabase = require("./tenant/tenant-database");
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
/** Migrates when the owner's address is known, connects as the application role and refuses a role that sees every register. */ async function open(urls) {
    const role = decodeURIComponent(new URL(urls.app).username);
    if (urls.owner !== null) await (0, _migrate.migrate)(urls.owner, role);
    const source = await (0, _datasource.applicationDataSource)(urls.app).initialize();
    try {
        await (0, _rolecheck.refuseBypassingRole)(source);
        return source;
    } catch (error) {
        await source.destroy();
        throw error;
    }
}
class DatabaseModule {
    constructor(source){
        this.source = source;
    }
    async onApplicationShutdown() {
        if (this.source.isInitialized) await this.source.destroy();
    }
}
DatabaseModule = _ts_decorate([
    (0, _common.Global)(),
    (0, _common.Module)({
        providers: [
            {
                provide: _typeorm.DataSource,
                inject: [
                    _settingsmodule.DATABASE_URLS
                ],
                useFactory: open
            },
            _tenantdatabase.TenantDatabase
        ],
        exports: [
            _typeorm.DataSource,
            _tenantdatabase.TenantDatabase
        ]
    }),
    _ts_param(0, (0, _common.Inject)(_typeorm.DataSource)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _typeorm.DataSource === "undefined" ? Object : _typeorm.DataSource
    ])
], DatabaseModule);
//# sourceMappingURL=database.module.js.map
