"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ImportsResolver", {
    enumerable: true,
    get: function() {
        return ImportsResolver;
    }
});
const _common = require("@nestjs/common");
const _graphql = require("@nestjs/graphql");
const _authservice = require("../auth/auth.service");
const _importactionsservice = require("./import-actions.service");
const _importanswer = require("./import-answer");
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
const toAnswer = (result)=>result.__typename === 'ImportAccepted' ? {
        __typename: 'ImportAccepted',
        job: (0, _importanswer.toImportJob)(result.job)
    } : result;
class ImportsResolver {
    constructor(auth, imports, actions){
        this.auth = auth;
        this.imports = imports;
        this.actions = actions;
    }
    async importJob(id, { req }) {
        const job = await this.imports.find(await this.auth.enter(req), id);
        return job && (0, _importanswer.toImportJob)(job);
    }
    async importJobs(first, { req }) {
        return (await this.imports.recent(await this.auth.enter(req), first)).map(_importanswer.toImportJob);
    }
    async importUndo(jobId, { req }) {
        const undo = await this.imports.tryUndo(await this.auth.enter(req), jobId);
        return undo && (0, _importanswer.toImportUndo)(undo);
    }
    async canUndo(job, context) {
        return job.state === 'DONE' && await this.undoRefusal(job, context) === null;
    }
    async undoRefusal(job, { req }) {
        return job.state === 'DONE' ? this.imports.undoRefusal(await this.auth.enter(req), job.id) : null;
    }
    async importRows(args, { req }) {
        const page = {
            action: args.action ?? null,
            first: args.first,
            after: args.after ?? null
        };
        return this.imports.rows(await this.auth.enter(req), args.jobId, page);
    }
    async problems(job, first, { req }) {
        return this.imports.problems(await this.auth.enter(req), job.id, first);
    }
    async planImport(input, { req }) {
        return toAnswer(await this.actions.plan(await this.auth.enter(req), input));
    }
    async commitImport(input, { req }) {
        return toAnswer(await this.actions.commit(await this.auth.enter(req), input));
    }
    async cancelImport(jobId, key, { req }) {
        return toAnswer(await this.actions.cancel(await this.auth.enter(req), jobId, key));
    }
    async undoImport(jobId, key, { req }) {
        return toAnswer(await this.actions.undo(await this.auth.enter(req), jobId, key));
    }
}
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)('id')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "importJob", null);
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)('first')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        Number,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "importJobs", null);
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)('jobId')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "importUndo", null);
_ts_decorate([
    (0, _graphql.ResolveField)(),
    _ts_param(0, (0, _graphql.Parent)()),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ImportJobAnswer === "undefined" ? Object : ImportJobAnswer,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "canUndo", null);
_ts_decorate([
    (0, _graphql.ResolveField)(),
    _ts_param(0, (0, _graphql.Parent)()),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ImportJobAnswer === "undefined" ? Object : ImportJobAnswer,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "undoRefusal", null);
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)()),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof schema === "undefined" || typeof schema.RequireFields === "undefined" ? Object : schema.RequireFields,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "importRows", null);
_ts_decorate([
    (0, _graphql.ResolveField)(),
    _ts_param(0, (0, _graphql.Parent)()),
    _ts_param(1, (0, _graphql.Args)('first')),
    _ts_param(2, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ImportJobAnswer === "undefined" ? Object : ImportJobAnswer,
        Number,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "problems", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('input')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof schema === "undefined" || typeof schema.PlanImportInput === "undefined" ? Object : schema.PlanImportInput,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "planImport", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('input')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof schema === "undefined" || typeof schema.CommitImportInput === "undefined" ? Object : schema.CommitImportInput,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "commitImport", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('jobId')),
    _ts_param(1, (0, _graphql.Args)('idempotencyKey')),
    _ts_param(2, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        String,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "cancelImport", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('jobId')),
    _ts_param(1, (0, _graphql.Args)('idempotencyKey')),
    _ts_param(2, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        String,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsResolver.prototype, "undoImport", null);
ImportsResolver = _ts_decorate([
    (0, _graphql.Resolver)('ImportJob'),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_importsservice.ImportsService)),
    _ts_param(2, (0, _common.Inject)(_importactionsservice.ImportActionsService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _importsservice.ImportsService === "undefined" ? Object : _importsservice.ImportsService,
        typeof _importactionsservice.ImportActionsService === "undefined" ? Object : _importactionsservice.ImportActionsService
    ])
], ImportsResolver);
//# sourceMappingURL=imports.resolver.js.map
