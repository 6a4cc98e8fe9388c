"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AppModule", {
    enumerable: true,
    get: function() {
        return AppModule;
    }
});
const _common = require("@nestjs/common");
const _activitiesmodule = require("./activities/activities.module");
const _areasmodule = require("./areas/areas.module");
const _authmodule = require("./auth/auth.module");
const _classificationmodule = require("./classification/classification.module");
const _coveragemodule = require("./coverage/coverage.module");
const _databasemodule = require("./database/database.module");
const _seedmodule = require("./database/seed/seed.module");
const _graphqlmodule = require("./graphql/graphql.module");
const _healthmodule = require("./health/health.module");
const _importsmodule = require("./imports/imports.module");
const _settingsmodule = require("./settings/settings.module");
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
const subjects = [
    _seedmodule.SeedModule,
    _authmodule.AuthModule,
    _areasmodule.AreasModule,
    _activitiesmodule.ActivitiesModule,
    _classificationmodule.ClassificationModule,
    _coveragemodule.CoverageModule,
    _importsmodule.ImportsModule
];
class AppModule {
    static with(settings, urls) {
        return {
            module: AppModule,
            imports: [
                _settingsmodule.SettingsModule.with(settings, urls),
                _databasemodule.DatabaseModule,
                _graphqlmodule.ApiModule,
                _healthmodule.HealthModule,
                ...subjects
            ]
        };
    }
}
AppModule = _ts_decorate([
    (0, _common.Module)({})
], AppModule);
//# sourceMappingURL=app.module.js.map
