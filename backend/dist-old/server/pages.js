"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "servePages", {
    enumerable: true,
    get: function() {
        return servePages;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _compressed = require("./compressed");
const _measure = require("./measure");
const worthCompressing = [
    '.html',
    '.js',
    '.css',
    '.svg',
    '.json',
    '.map',
    '.webmanifest',
    '.txt'
];
/** The built file an address means, null when there is none; an address can never leave the folder. */ function fileFor(folder, address) {
    const path = (0, _nodepath.join)(folder, (0, _nodepath.normalize)(decodeURIComponent(address)));
    const inside = path.startsWith(folder + _nodepath.sep);
    return inside && (0, _nodefs.existsSync)(path) && (0, _nodefs.statSync)(path).isFile() ? path : null;
}
async function send(req, res, path) {
    const encoding = worthCompressing.includes((0, _nodepath.extname)(path)) ? (0, _compressed.encodingFor)(req.headers['accept-encoding'] ?? '') : null;
    res.vary('accept-encoding');
    if (encoding === null) {
        res.sendFile(path, {
            cacheControl: false,
            dotfiles: 'deny'
        });
        return;
    }
    res.type((0, _nodepath.extname)(path)).setHeader('content-encoding', encoding);
    res.send(await (0, _compressed.compressedFile)(path, encoding));
}
// Built names under /assets carry a hash of their content: another content has another name.
const cacheFor = (path)=>path.includes(`${_nodepath.sep}assets${_nodepath.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
function servePages(folder) {
    return (req, res, next)=>{
        const route = (0, _measure.routeOf)(req.path);
        if (![
            'GET',
            'HEAD'
        ].includes(req.method) || route !== 'page' && route !== 'assets') return next();
        const path = fileFor(folder, req.path) ?? (route === 'page' ? fileFor(folder, '/index.html') : null);
        if (path === null) return next();
        res.setHeader('cache-control', cacheFor(path));
        send(req, res, path).catch(next);
    };
}
//# sourceMappingURL=pages.js.map
