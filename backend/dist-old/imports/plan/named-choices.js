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
    get byIndex () {
        return byIndex;
    },
    get unconfirmed () {
        return unconfirmed;
    }
});
const _tekst = require("@sportpiramide/tekst");
const plain = (header)=>header.trim().toLowerCase();
function byIndex(job, named) {
    const { columns = {}, sheets = null, gemeenteCode = null } = named;
    const places = new Map(job.columns.map(({ header, index })=>[
            plain(header),
            index
        ]));
    const unknown = Object.keys(columns).find((header)=>!places.has(plain(header)));
    const problem = unknown === undefined ? null : {
        field: 'columns',
        message: _tekst.IMPORT_MELDINGEN.kolomnaamOnbekend(unknown)
    };
    const chosen = Object.entries(columns).map(([header, field])=>({
            index: places.get(plain(header)) ?? -1,
            field
        }));
    return {
        choices: {
            columns: unknown === undefined ? chosen : null,
            sheets,
            gemeenteCode
        },
        problem
    };
}
function unconfirmed(job, named) {
    const main = job.sheets.find((sheet)=>sheet.used);
    const isSaid = named.columns !== undefined || named.headerRow !== undefined;
    return main?.headerRow === 0 && !isSaid ? {
        field: 'headerRow',
        message: _tekst.IMPORT_MELDINGEN.geenKopregel
    } : null;
}
//# sourceMappingURL=named-choices.js.map
