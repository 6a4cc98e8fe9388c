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
    get given () {
        return given;
    },
    get isLoopback () {
        return isLoopback;
    },
    get isSafeIssuer () {
        return isSafeIssuer;
    },
    get readChoice () {
        return readChoice;
    },
    get readDatabaseUrl () {
        return readDatabaseUrl;
    },
    get readPort () {
        return readPort;
    }
});
const _badsetting = require("./bad-setting");
function given(env, name) {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
}
function readPort(env) {
    const text = given(env, 'PORT') ?? '3000';
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
    throw new _badsetting.BadSetting('PORT', 'moet een geheel getal van 0 tot en met 65535 zijn', text);
}
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
function readChoice(env, name, choices, standard) {
    const text = given(env, name);
    if (text === undefined) return standard;
    const choice = choices.find((one)=>one === text);
    if (choice !== undefined) return choice;
    throw new _badsetting.BadSetting(name, `moet een van deze woorden zijn: ${choices.join(', ')}`, text);
}
function parsedUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}
function readDatabaseUrl(env, name) {
    const text = given(env, name);
    if (text === undefined) return undefined;
    const url = parsedUrl(text);
    const complete = url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1;
    if (complete) return text;
    throw new _badsetting.BadSetting(name, 'moet de vorm postgresql://gebruiker:wachtwoord@server:5432/database hebben', text);
}
function isSafeIssuer(text) {
    const url = parsedUrl(text);
    return url?.protocol === 'https:' || url?.protocol === 'http:' && isLoopback(url.hostname);
}
//# sourceMappingURL=parts.js.map
