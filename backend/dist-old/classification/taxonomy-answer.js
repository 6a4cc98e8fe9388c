"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "taxonomyAnswer", {
    enumerable: true,
    get: function() {
        return taxonomyAnswer;
    }
});
const _domain = require("@sportpiramide/domain");
const toTerm = ({ code, prefLabel, broader })=>({
        code,
        label: prefLabel,
        broader: broader ?? null
    });
const taxonomyAnswer = {
    version: _domain.taxonomy.taxonomie_versie,
    status: _domain.taxonomy.status,
    niveaus: _domain.taxonomy.niveaus.map(({ code, label, kort, definitie, signalen })=>({
            code,
            label,
            short: kort,
            definition: definitie,
            signals: signalen
        })),
    doelgroepen: _domain.taxonomy.doelgroepen.map(toTerm),
    themas: _domain.taxonomy.themas.map(toTerm)
};
//# sourceMappingURL=taxonomy-answer.js.map
