/** An option of a command: `--name WAARDE`, or `--name` alone when `value` is absent. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get Refused () {
        return Refused;
    },
    get UsageError () {
        return UsageError;
    }
});
class UsageError extends Error {
}
class Refused extends Error {
}
//# sourceMappingURL=command.js.map
