"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DemoLoginController", {
    enumerable: true,
    get: function() {
        return DemoLoginController;
    }
});
const _common = require("@nestjs/common");
const _authservice = require("./auth.service");
const _cookie = require("./cookie");
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
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const personIdOf = (body)=>typeof body === 'object' && body !== null && 'personId' in body && typeof body.personId === 'string' ? body.personId : '';
class DemoLoginController {
    constructor(auth){
        this.auth = auth;
    }
    async become(request, body, response) {
        const person = await this.auth.knownPerson(request, personIdOf(body));
        response.cookie(_cookie.PERSON_COOKIE, person, {
            httpOnly: true,
            sameSite: 'strict',
            secure: request.secure,
            path: '/',
            maxAge: YEAR_MS
        });
    }
}
_ts_decorate([
    (0, _common.Post)('demo'),
    (0, _common.HttpCode)(204),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Body)()),
    _ts_param(2, (0, _common.Res)({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Request === "undefined" ? Object : Request,
        Object,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], DemoLoginController.prototype, "become", null);
DemoLoginController = _ts_decorate([
    (0, _common.Controller)('auth'),
    _ts_param(0, (0, _common.Inject)(_authservice.AuthService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService
    ])
], DemoLoginController);
//# sourceMappingURL=demo-login.controller.js.map
