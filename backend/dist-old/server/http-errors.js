"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "HttpErrors", {
    enumerable: true,
    get: function() {
        return HttpErrors;
    }
});
const _common = require("@nestjs/common");
const _errorcode = require("../graphql/error-code");
const _errormap = require("../graphql/error-map");
const _log = require("./log");
const _refuse = require("./refuse");
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
class HttpErrors {
    catch(error, host) {
        if (host.getType() !== 'http') return error;
        const { code, message } = (0, _errormap.toldOf)(error);
        if (code === 'INTERNAL' || code === 'UNAVAILABLE') (0, _log.currentLog)().error({
            err: error,
            code
        }, 'request failed');
        const status = error instanceof _common.HttpException ? error.getStatus() : (0, _errorcode.statusOfCode)(code);
        (0, _refuse.refuse)(host.switchToHttp().getResponse(), status, code, message);
        return undefined;
    }
}
HttpErrors = _ts_decorate([
    (0, _common.Catch)()
], HttpErrors);
//# sourceMappingURL=http-errors.js.map
