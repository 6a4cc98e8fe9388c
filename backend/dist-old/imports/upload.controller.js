"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "UploadController", {
    enumerable: true,
    get: function() {
        return UploadController;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _common = require("@nestjs/common");
const _platformexpress = require("@nestjs/platform-express");
const _tekst = require("@sportpiramide/tekst");
const _multer = require("multer");
const _authservice = require("../auth/auth.service");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _refuse = require("../server/refuse");
const _importfileservice = require("./import-file.service");
const _importjob = require("./import-job");
const _unreadablefile = require("./readers/unreadable-file");
const _limits = require("./readers/limits");
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
// Browsers send the name of a file as UTF-8, multer reads it as Latin-1.
const nameOf = (file)=>Buffer.from(file.originalname, 'latin1').toString('utf8');
const storage = (0, _multer.diskStorage)({
    destination: (0, _nodeos.tmpdir)()
});
class TooLarge {
    catch(_error, host) {
        (0, _refuse.refuse)(host.switchToHttp().getResponse(), 413, 'BAD_USER_INPUT', _tekst.IMPORT_MELDINGEN.teGroot);
    }
}
TooLarge = _ts_decorate([
    (0, _common.Catch)(_common.PayloadTooLargeException)
], TooLarge);
class UploadController {
    constructor(auth, database, files){
        this.auth = auth;
        this.database = database;
        this.files = files;
    }
    async upload(file, body, req, res) {
        const answer = await this.answer(req, String(body?.kind), file);
        // Gone before anybody hears of it: the file holds what may not be kept.
        if (file) await (0, _promises.rm)(file.path, {
            force: true
        });
        if ('id' in answer) res.status(201).json(answer);
        else (0, _refuse.refuse)(res, answer.status, 'BAD_USER_INPUT', answer.message);
    }
    async answer(req, kindName, file) {
        const kind = _importjob.IMPORT_KINDS[kindName.toLowerCase()];
        if (!file) return {
            status: 400,
            message: _tekst.IMPORT_MELDINGEN.bestandOntbreekt
        };
        if (!kind) return {
            status: 400,
            message: _tekst.IMPORT_MELDINGEN.soortOntbreekt
        };
        try {
            return {
                id: await this.read(req, kind, file)
            };
        } catch (error) {
            if (error instanceof _unreadablefile.UnreadableFile) return {
                status: error.code === 'FILE_TOO_LARGE' ? 413 : 400,
                message: error.message
            };
            await (0, _promises.rm)(file.path, {
                force: true
            });
            throw error;
        }
    }
    async read(req, kind, file) {
        const visitor = await this.auth.enter(req);
        const person = await this.database.withTenant(visitor.tenantId, 'READ', (tx)=>this.auth.person(tx, visitor));
        const { tenantId } = visitor;
        const job = await this.files.read({
            tenantId,
            by: person.name,
            kind,
            path: file.path,
            fileName: nameOf(file)
        });
        return job.id;
    }
}
_ts_decorate([
    (0, _common.Post)(),
    (0, _common.UseInterceptors)((0, _platformexpress.FileInterceptor)('file', {
        storage,
        limits: {
            fileSize: _limits.MOST_BYTES,
            files: 1
        }
    })),
    _ts_param(0, (0, _common.UploadedFile)()),
    _ts_param(1, (0, _common.Body)()),
    _ts_param(2, (0, _common.Req)()),
    _ts_param(3, (0, _common.Res)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        Object,
        Object,
        typeof Request === "undefined" ? Object : Request,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], UploadController.prototype, "upload", null);
UploadController = _ts_decorate([
    (0, _common.Controller)('imports'),
    (0, _common.UseFilters)(TooLarge),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(2, (0, _common.Inject)(_importfileservice.ImportFileService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _importfileservice.ImportFileService === "undefined" ? Object : _importfileservice.ImportFileService
    ])
], UploadController);
//# sourceMappingURL=upload.controller.js.map
