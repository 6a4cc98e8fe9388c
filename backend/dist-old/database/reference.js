"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "writeReference", {
    enumerable: true,
    get: function() {
        return writeReference;
    }
});
const _domain = require("@sportpiramide/domain");
async function writeReference(runner) {
    await runner.query('insert into taxonomy_version (version, document) values ($1, $2) on conflict do nothing', [
        _domain.taxonomy.taxonomie_versie,
        JSON.stringify(_domain.taxonomy)
    ]);
}
//# sourceMappingURL=reference.js.map
