/** Exit code of a start with a wrong setting (EX_CONFIG of sysexits.h). */ "use strict";
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
    get BadSetting () {
        return BadSetting;
    },
    get EXIT_BAD_SETTING () {
        return EXIT_BAD_SETTING;
    }
});
const EXIT_BAD_SETTING = 78;
class BadSetting extends Error {
    constructor(variable, expected, given){
        const shown = given === undefined ? '' : ` (nu: ${given === '' ? 'leeg' : '***'})`;
        super(`${variable} ${expected}${shown}`), this.variable = variable;
        this.line = `Instelling ${this.message}`;
    }
}
//# sourceMappingURL=bad-setting.js.map
