"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ClassificationModule", {
    enumerable: true,
    get: function() {
        return ClassificationModule;
    }
});
const _common = require("@nestjs/common");
const _activitiesmodule = require("../activities/activities.module");
const _classificationresolver = require("./classification.resolver");
const _classificationservice = require("./classification.service");
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
class ClassificationModule {
}
ClassificationModule = _ts_decorate([
    (0, _common.Module)({
        imports: [
            _activitiesmodule.ActivitiesModule
        ],
        providers: [
            _classificationservice.ClassificationService,
            _classificationresolver.ClassificationResolver
        ],
        exports: [
            _classificationservice.ClassificationService
        ]
    })
], ClassificationModule);
//# sourceMappingURL=classification.module.js.map
