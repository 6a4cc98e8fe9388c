"use strict";
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
    get pyramidDoelgroepen () {
        return pyramidDoelgroepen;
    },
    get pyramidNiveaus () {
        return pyramidNiveaus;
    }
});
const _domain = require("@sportpiramide/domain");
const pyramidNiveaus = _domain.taxonomy.niveaus.map((niveau)=>niveau.code).filter((code)=>code !== _domain.BUITEN).reverse();
const pyramidDoelgroepen = _domain.taxonomy.doelgroepen.map((term)=>term.code);
//# sourceMappingURL=pyramid.js.map
