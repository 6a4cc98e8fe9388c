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
    get compressedFile () {
        return compressedFile;
    },
    get encodingFor () {
        return encodingFor;
    }
});
const _promises = require("node:fs/promises");
const _nodeutil = require("node:util");
const _nodezlib = require("node:zlib");
const brotli = (0, _nodeutil.promisify)(_nodezlib.brotliCompress);
const zip = (0, _nodeutil.promisify)(_nodezlib.gzip);
// Level 9 costs a second on the largest script, once per process; 11 would cost ten.
const brotliOptions = {
    params: {
        [_nodezlib.constants.BROTLI_PARAM_QUALITY]: 9
    }
};
const kept = new Map();
async function compress(path, encoding) {
    const raw = await (0, _promises.readFile)(path);
    return encoding === 'br' ? brotli(raw, brotliOptions) : zip(raw, {
        level: 9
    });
}
function compressedFile(path, encoding) {
    const key = `${encoding} ${path}`;
    const found = kept.get(key) ?? compress(path, encoding);
    kept.set(key, found);
    return found;
}
function encodingFor(accept) {
    if (/\bbr\b/.test(accept)) return 'br';
    return /\bgzip\b/.test(accept) ? 'gzip' : null;
}
//# sourceMappingURL=compressed.js.map
