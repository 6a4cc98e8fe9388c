"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AuthModule", {
    enumerable: true,
    get: function() {
        return AuthModule;
    }
});
const _common = require("@nestjs/common");
const _authresolver = require("./auth.resolver");
const _authservice = require("./auth.service");
const _demologincontroller = require("./demo-login.controller");
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
class AuthModule {
}
AuthModule = _ts_decorate([
    (0, _common.Global)(),
    (0, _common.Module)({
        controllers: [
            _demologincontroller.DemoLoginController
        ],
        providers: [
            _authservice.AuthService,
            _startregisterservice.StartRegisterService,
            _authresolver.AuthResolver
        ],
        exports: [
            _authservice.AuthService
        ]
    })
], AuthModule);
//# sourceMappingURL=auth.module.js.map
