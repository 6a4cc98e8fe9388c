"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ActivitiesResolver", {
    enumerable: true,
    get: function() {
        return ActivitiesResolver;
    }
});
const _common = require("@nestjs/common");
const _graphql = require("@nestjs/graphql");
const _authservice = require("../auth/auth.service");
const _asksfor = require("../graphql/asks-for");
const _activitiesservice = require("./activities.service");
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
const extrasOf = (info)=>({
        history: (0, _asksfor.asksFor)(info, 'history'),
        geometry: (0, _asksfor.asksFor)(info, 'geometry')
    });
class ActivitiesResolver {
    constructor(auth, service){
        this.auth = auth;
        this.service = service;
    }
    async activities(args, { req }, info) {
        const page = {
            order: args.order,
            first: args.first,
            after: args.after ?? null
        };
        return this.service.list(await this.auth.enter(req), args.selection ?? {}, page, extrasOf(info));
    }
    async activity(id, { req }, info) {
        return this.service.find(await this.auth.enter(req), id, extrasOf(info));
    }
}
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)()),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_param(2, (0, _graphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof RequireFields === "undefined" ? Object : RequireFields,
        typeof RequestContext === "undefined" ? Object : RequestContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", Promise)
], ActivitiesResolver.prototype, "activities", null);
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Args)('id')),
    _ts_param(1, (0, _graphql.Context)()),
    _ts_param(2, (0, _graphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        typeof RequestContext === "undefined" ? Object : RequestContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", Promise)
], ActivitiesResolver.prototype, "activity", null);
ActivitiesResolver = _ts_decorate([
    (0, _graphql.Resolver)(),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_activitiesservice.ActivitiesService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _activitiesservice.ActivitiesService === "undefined" ? Object : _activitiesservice.ActivitiesService
    ])
], ActivitiesResolver);
//# sourceMappingURL=activities.resolver.js.map
