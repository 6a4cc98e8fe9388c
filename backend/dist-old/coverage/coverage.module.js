"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CoverageModule", {
    enumerable: true,
    get: function() {
        return CoverageModule;
    }
});
const _common = require("@nestjs/common");
const _areasmodule = require("../areas/areas.module");
const _coveragelinesservice = require("./coverage-lines.service");
const _coverageresolver = require("./coverage.resolver");
const _coverageservice = require("./coverage.service");
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
class CoverageModule {
}
CoverageModule = _ts_decorate([
    (0, _common.Module)({
        imports: [
            _areasmodule.AreasModule
        ],
        providers: [
            _coverageservice.CoverageService,
            _coveragelinesservice.CoverageLinesService,
            _coverageresolver.CoverageResolver
        ],
        exports: [
            _coveragelinesservice.CoverageLinesService
        ]
    })
], CoverageModule);
//# sourceMappingURL=coverage.module.js.map
