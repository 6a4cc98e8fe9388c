"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DownloadController", {
    enumerable: true,
    get: function() {
        return DownloadController;
    }
});
const _common = require("@nestjs/common");
const _authservice = require("../auth/auth.service");
const _invulformulier = require("./forms/invulformulier");
const _importsservice = require("./imports.service");
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
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const send = (res, name, workbook)=>{
    res.set({
        'content-type': XLSX,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store'
    }).send(workbook);
};
class DownloadController {
    constructor(auth, imports){
        this.auth = auth;
        this.imports = imports;
    }
    async form(res) {
        send(res, 'invulformulier-sportpiramide.xlsx', await (0, _invulformulier.buildInvulformulier)());
    }
    async rejected(id, req, res) {
        send(res, 'afgekeurde-rijen.xlsx', await this.imports.rejected(await this.auth.enter(req), id));
    }
    async report(id, req, res) {
        res.set('cache-control', 'no-store').json(await this.imports.report(await this.auth.enter(req), id));
    }
}
_ts_decorate([
    (0, _common.Get)('invulformulier.xlsx'),
    _ts_param(0, (0, _common.Res)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], DownloadController.prototype, "form", null);
_ts_decorate([
    (0, _common.Get)('imports/:id/rejected.xlsx'),
    _ts_param(0, (0, _common.Param)('id')),
    _ts_param(1, (0, _common.Req)()),
    _ts_param(2, (0, _common.Res)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        typeof Request === "undefined" ? Object : Request,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], DownloadController.prototype, "rejected", null);
_ts_decorate([
    (0, _common.Get)('imports/:id/report.json'),
    _ts_param(0, (0, _common.Param)('id')),
    _ts_param(1, (0, _common.Req)()),
    _ts_param(2, (0, _common.Res)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        typeof Request === "undefined" ? Object : Request,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], DownloadController.prototype, "report", null);
DownloadController = _ts_decorate([
    (0, _common.Controller)('exports'),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_importsservice.ImportsService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _importsservice.ImportsService === "undefined" ? Object : _importsservice.ImportsService
    ])
], DownloadController);
//# sourceMappingURL=download.controller.js.map
