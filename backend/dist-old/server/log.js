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
    get currentLog () {
        return currentLog;
    },
    get nestLog () {
        return nestLog;
    },
    get startLog () {
        return startLog;
    }
});
const _pino = require("pino");
const _correlation = require("./correlation");
// What must never be in a log, wherever it hangs: ways in, and the contents of somebody's file.
const secret = [
    'password',
    'secret',
    'token',
    'authorization',
    'cookie',
    'url',
    'connectionString',
    'parameters',
    'detail'
];
const redact = {
    paths: secret.flatMap((name)=>[
            name,
            `*.${name}`,
            `*.*.${name}`
        ]),
    censor: '***'
};
const inAddress = /(\w+:\/\/[^:/\s]+:)[^@\s]+@/g;
/** An error as the log keeps it; a password in an address is masked, also inside a message. */ function errorFields(error) {
    const mask = (text)=>text.replace(inAddress, '$1***@');
    const code = 'code' in error ? error.code : undefined;
    return {
        type: error.name,
        message: mask(error.message),
        stack: mask(error.stack ?? ''),
        ...code !== undefined && {
            code
        }
    };
}
let log = (0, _pino.pino)({
    level: 'silent'
});
function startLog(level) {
    log = (0, _pino.pino)({
        level,
        redact,
        base: null,
        mixin: _correlation.correlationFields,
        serializers: {
            err: errorFields
        }
    }, (0, _pino.destination)(2));
    return log;
}
const currentLog = ()=>log;
const text = (message)=>message instanceof Error ? message.message : String(message);
const nestLog = {
    log: ()=>undefined,
    warn: (message)=>log.warn(text(message)),
    error: (message, stack)=>log.error({
            stack
        }, text(message))
};
//# sourceMappingURL=log.js.map
