"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AreasResolver", {
    enumerable: true,
    get: function() {
        return AreasResolver;
    }
});
const _common = require("@nestjs/common");
const _graphql = require("@nestjs/graphql");
const _authservice = require("../auth/auth.service");
const _asksfor = require("../graphql/asks-for");
const _areasservice = require("./areas.service");
const _wijksuggestionsservice = require("./wijk-suggestions.service");
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
class AreasResolver {
    constructor(auth, service, suggestions){
        this.auth = auth;
        this.service = service;
        this.suggestions = suggestions;
    }
    async areas(kind, { req }, info) {
        return this.service.areas(await this.auth.enter(req), kind, (0, _asksfor.asksFor)(info, 'geometry'));
    }
    async wijkSuggestions({ req }) {
        return this.suggestions.list(await this.auth.enter(req));
    }
    async acceptWijkSuggestions(input, { req }) {
        return this.suggestions.accept(await this.auth.enter(req), input);
    }
    async undoWijkSuggestions(undoId, idempotencyKey, { req }) {
        return this.suggestions.undo(await this.auth.enter(req), undoId, idempotencyKey);
    }
}
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)('kind')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_param(2, (0, _graphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof AreaKind === "undefined" ? Object : AreaKind,
        typeof RequestContext === "undefined" ? Object : RequestContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", Promise)
], AreasResolver.prototype, "areas", null);
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], AreasResolver.prototype, "wijkSuggestions", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('input')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof AcceptWijkSuggestionsInput === "undefined" ? Object : AcceptWijkSuggestionsInput,
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", Promise)
], AreasResolver.prototype, "acceptWijkSuggestions", null);
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
], AreasResolver.prototype, "undoWijkSuggestions", null);
AreasResolver = _ts_decorate([
    (0, _graphql.Resolver)(),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_areasservice.AreasService)),
    _ts_param(2, (0, _common.Inject)(_wijksuggestionsservice.WijkSuggestionsService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _areasservice.AreasService === "undefined" ? Object : _areasservice.AreasService,
        typeof _wijksuggestionsservice.WijkSuggestionsService === "undefined" ? Object : _wijksuggestionsservice.WijkSuggestionsService
    ])
], AreasResolver);
//# sourceMappingURL=areas.resolver.js.map
