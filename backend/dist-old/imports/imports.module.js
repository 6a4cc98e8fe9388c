"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ImportsModule", {
    enumerable: true,
    get: function() {
        return ImportsModule;
    }
});
const _common = require("@nestjs/common");
const _downloadcontroller = require("./download.controller");
const _importactionsservice = require("./import-actions.service");
const _importfileservice = require("./import-file.service");
const _importsresolver = require("./imports.resolver");
const _importsservice = require("./imports.service");
const _importretention = require("./jobs/import-retention");
const _jobrecovery = require("./jobs/job-recovery");
const _jobrunner = require("./jobs/job-runner");
const _uploadcontroller = require("./upload.controller");
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
class ImportsModule {
}
ImportsModule = _ts_decorate([
    (0, _common.Module)({
        controllers: [
            _uploadcontroller.UploadController,
            _downloadcontroller.DownloadController
        ],
        providers: [
            _jobrunner.JobRunner,
            _jobrecovery.JobRecovery,
            _importretention.ImportRetention,
            _importsservice.ImportsService,
            _importactionsservice.ImportActionsService,
            _importfileservice.ImportFileService,
            _importsresolver.ImportsResolver
        ],
        exports: [
            _importfileservice.ImportFileService
        ]
    })
], ImportsModule);
//# sourceMappingURL=imports.module.js.map
