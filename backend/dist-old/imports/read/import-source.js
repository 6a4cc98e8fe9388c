"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openSource", {
    enumerable: true,
    get: function() {
        return openSource;
    }
});
const _openspreadsheet = require("../readers/open-spreadsheet");
const _opengeo = require("../geo/open-geo");
const yearInName = (fileName)=>{
    const found = /(?<!\d)(19[89]\d|20\d{2})(?!\d)/.exec(fileName);
    return found ? Number(found[0]) : null;
};
async function openSource(kind, path, fileName) {
    const mayBeMap = kind === 'AREAS' || kind === 'INDICATORS';
    if (mayBeMap && await (0, _opengeo.looksLikeJson)(path)) {
        const map = await (0, _opengeo.openGeoFile)(path, fileName);
        return {
            ...map,
            year: map.year ?? yearInName(fileName),
            isMap: true
        };
    }
    const sheet = await (0, _openspreadsheet.openSpreadsheet)(path, fileName);
    return {
        ...sheet,
        year: yearInName(fileName),
        isMap: false
    };
}
//# sourceMappingURL=import-source.js.map
