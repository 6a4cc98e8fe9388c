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
    get readCursor () {
        return readCursor;
    },
    get writeCursor () {
        return writeCursor;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _apierror = require("../graphql/api-error");
const writeCursor = (key)=>Buffer.from(JSON.stringify(key)).toString('base64url');
const shapes = [
    'boolean',
    'number',
    'number',
    'string',
    'string'
];
const isKey = (value)=>Array.isArray(value) && value.length === shapes.length && shapes.every((shape, index)=>typeof value[index] === shape);
function readCursor(cursor) {
    try {
        const key = JSON.parse(Buffer.from(cursor, 'base64url').toString());
        if (isKey(key)) return key;
    } catch  {
    // Not JSON: told below like any other cursor that is not ours.
    }
    throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.bladerenFout);
}
//# sourceMappingURL=cursor.js.map
