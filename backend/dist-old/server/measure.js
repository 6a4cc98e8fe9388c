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
    get measure () {
        return measure;
    },
    get routeOf () {
        return routeOf;
    },
    get serverRoutes () {
        return serverRoutes;
    }
});
const _metrics = require("../health/metrics");
const _log = require("./log");
const serverRoutes = [
    'graphql',
    'health',
    'metrics',
    'imports',
    'exports',
    'reports',
    'assets'
];
function routeOf(path) {
    const first = path.split('/')[1] ?? '';
    return serverRoutes.includes(first) ? first : 'page';
}
function measure(req, res, next) {
    const route = routeOf(req.path);
    const end = _metrics.httpDuration.startTimer({
        method: req.method,
        route
    });
    res.once('finish', ()=>{
        const seconds = end({
            status: String(res.statusCode)
        });
        (0, _log.currentLog)().debug({
            method: req.method,
            route,
            status: res.statusCode,
            ms: Math.round(seconds * 1000)
        }, 'request');
    });
    next();
}
//# sourceMappingURL=measure.js.map
