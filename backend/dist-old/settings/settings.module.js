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
    get DATABASE_URLS () {
        return DATABASE_URLS;
    },
    get SETTINGS () {
        return SETTINGS;
    },
    get SettingsModule () {
        return SettingsModule;
    }
});
const _common = require("@nestjs/common");
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
const SETTINGS = Symbol('SETTINGS');
const DATABASE_URLS = Symbol('DATABASE_URLS');
class SettingsModule {
    static with(settings, urls) {
        return {
            module: SettingsModule,
            providers: [
                {
                    provide: SETTINGS,
                    useValue: settings
                },
                {
                    provide: DATABASE_URLS,
                    useValue: urls
                }
            ],
            exports: [
                SETTINGS,
                DATABASE_URLS
            ]
        };
    }
}
SettingsModule = _ts_decorate([
    (0, _common.Global)(),
    (0, _common.Module)({})
], SettingsModule);
//# sourceMappingURL=settings.module.js.map
