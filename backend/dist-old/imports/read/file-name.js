"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "keptFileName", {
    enumerable: true,
    get: function() {
        return keptFileName;
    }
});
const _domain = require("@sportpiramide/domain");
const ENDING = /\.[a-z0-9]{2,8}$/i;
function keptFileName(fileName) {
    const ending = ENDING.exec(fileName)?.[0] ?? '';
    const stem = fileName.slice(0, fileName.length - ending.length);
    const asIs = (0, _domain.maskPersons)(stem);
    const spaced = (0, _domain.maskPersons)(asIs.text.replaceAll('_', ' '));
    return (spaced.found.length > 0 ? spaced.text : asIs.text) + ending;
}
//# sourceMappingURL=file-name.js.map
