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
    get correlate () {
        return correlate;
    },
    get correlationFields () {
        return correlationFields;
    },
    get correlationId () {
        return correlationId;
    }
});
const _nodeasync_hooks = require("node:async_hooks");
const _nodecrypto = require("node:crypto");
const current = new _nodeasync_hooks.AsyncLocalStorage();
const wellFormed = /^[\w-]{8,64}$/;
const correlationId = ()=>current.getStore() ?? (0, _nodecrypto.randomUUID)();
function correlate(req, res, next) {
    const given = req.headers['x-correlation-id'];
    const id = typeof given === 'string' && wellFormed.test(given) ? given : (0, _nodecrypto.randomUUID)();
    res.setHeader('x-correlation-id', id);
    current.run(id, next);
}
const correlationFields = ()=>{
    const id = current.getStore();
    return id === undefined ? {} : {
        correlationId: id
    };
};
//# sourceMappingURL=correlation.js.map
