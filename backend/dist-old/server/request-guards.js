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
    get hostName () {
        return hostName;
    },
    get requireLoopbackHost () {
        return requireLoopbackHost;
    },
    get requireOwnPage () {
        return requireOwnPage;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _parts = require("../settings/parts");
const _refuse = require("./refuse");
function hostName(header) {
    return header.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1').toLowerCase();
}
function requireLoopbackHost(req, res, next) {
    if ((0, _parts.isLoopback)(hostName(req.headers.host ?? ''))) return next();
    (0, _refuse.refuse)(res, 403, 'FORBIDDEN', _tekst.foutTekst.alleenHier);
}
const reads = [
    'GET',
    'HEAD',
    'OPTIONS'
];
function requireOwnPage(req, res, next) {
    const guarded = !reads.includes(req.method) && req.path !== '/graphql';
    if (!guarded || req.headers['x-requested-with'] === 'sportpiramide') return next();
    (0, _refuse.refuse)(res, 403, 'FORBIDDEN', _tekst.foutTekst.eigenPagina);
}
//# sourceMappingURL=request-guards.js.map
