"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "classifierInForce", {
    enumerable: true,
    get: function() {
        return classifierInForce;
    }
});
const _domain = require("@sportpiramide/domain");
const classifierInForce = {
    taxonomyVersion: _domain.taxonomy.taxonomie_versie,
    classify: (record)=>(0, _domain.classify)(record)
};
//# sourceMappingURL=classifier-in-force.js.map
