"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AuthResolver", {
    enumerable: true,
    get: function() {
        return AuthResolver;
    }
});
const _common = require("@nestjs/common");
const _graphql = require("@nestjs/graphql");
const _authservice = require("./auth.service");
const _startregisterservice = require("./start-register.service");
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
class AuthResolver {
    constructor(auth, starter){
        this.auth = auth;
        this.starter = starter;
    }
    session({ req }) {
        return this.auth.session(req);
    }
    registers() {
        return this.auth.registers();
    }
    startRegister(input) {
        return this.starter.start(input);
    }
}
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_param(0, (0, _graphql.Context)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof RequestContext === "undefined" ? Object : RequestContext
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthResolver.prototype, "session", null);
_ts_decorate([
    (0, _graphql.Query)(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthResolver.prototype, "registers", null);
_ts_decorate([
    (0, _graphql.Mutation)(),
    _ts_param(0, (0, _graphql.Args)('input')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof StartRegisterInput === "undefined" ? Object : StartRegisterInput
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthResolver.prototype, "startRegister", null);
AuthResolver = _ts_decorate([
    (0, _graphql.Resolver)(),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(1, (0, _common.Inject)(_startregisterservice.StartRegisterService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _startregisterservice.StartRegisterService === "undefined" ? Object : _startregisterservice.StartRegisterService
    ])
], AuthResolver);
//# sourceMappingURL=auth.resolver.js.map
