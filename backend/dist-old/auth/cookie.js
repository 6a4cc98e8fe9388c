/** Name of the cookie that says who somebody is in the demo; its value is an id without meaning outside the register. */ "use strict";
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
    get PERSON_COOKIE () {
        return PERSON_COOKIE;
    },
    get readCookie () {
        return readCookie;
    }
});
const PERSON_COOKIE = 'sp_person';
function readCookie(header, name) {
    const pair = (header ?? '').split(';').map((part)=>part.trim()).find((part)=>part.startsWith(`${name}=`));
    if (pair === undefined) return null;
    try {
        return decodeURIComponent(pair.slice(name.length + 1));
    } catch  {
        return null;
    }
}
//# sourceMappingURL=cookie.js.map
