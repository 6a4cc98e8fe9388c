"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ClassificationResolver", {
    enumerable: true,
    get: function() {
        return ClassificationResolver;
    }
});
const _common = require("@nestjs/common");
const _graphql = require("@nestjs/graphql");
const _authservice = require("../auth/auth.service");
const _classificationservice = require("./classification.service");
const _taxonomyanswer = require("./taxonomy-answer");
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
class ClassificationResolver {
    constructor(auth, service){
        this.auth = auth;
        this.service = service;
    }
    taxonomy() {
        return _taxonomyanswer.taxonomyAnswer;
    }
    async placeActivity(input, { req }) {
        return this.service.place(await this.auth.enter(req), input);
    }
    async undoPlacement(undoId, idempotencyKey, { req }) {
        return this.service.undo(await this.auth.enter(req), undoId, idempotencyKey);
    }
}
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof Taxonomy === "undefined" ? Object : Taxonomy)
], ClassificationResolver.prototype, "taxonomy", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('input')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof PlaceActivityInput === "undefined" ? Object : PlaceActivityInput,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ClassificationResolver.prototype, "placeActivity", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('undoId')),
    _ts_param(1, (0, _graphql.Args)('idempotencyKey')),
    _ts_param(2, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        String,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ClassificationResolver.prototype, "undoPlacement", null);
ClassificationResolver = _ts_decorate([
    (0, _graphql.Resolver)(),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_classificationservice.ClassificationService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _classificationservice.ClassificationService === "undefined" ? Object : _classificationservice.ClassificationService
    ])
], ClassificationResolver);
//# sourceMappingURL=classification.resolver.js.map
