/** Every code an error of the API can carry (contract). */ "use strict";
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
    get codeOfStatus () {
        return codeOfStatus;
    },
    get errorCodes () {
        return errorCodes;
    },
    get isErrorCode () {
        return isErrorCode;
    },
    get statusOfCode () {
        return statusOfCode;
    }
});
const errorCodes = [
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'NOT_FOUND',
    'BAD_USER_INPUT',
    'CONFLICT',
    'STALE',
    'TOO_COMPLEX',
    'RATE_LIMITED',
    'UNAVAILABLE',
    'INTERNAL'
];
const isErrorCode = (code)=>errorCodes.some((known)=>known === code);
const byStatus = {
    400: 'BAD_USER_INPUT',
    401: 'UNAUTHENTICATED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    409: 'CONFLICT',
    413: 'BAD_USER_INPUT',
    415: 'BAD_USER_INPUT',
    422: 'BAD_USER_INPUT',
    429: 'RATE_LIMITED',
    503: 'UNAVAILABLE'
};
const codeOfStatus = (status)=>byStatus[status] ?? 'INTERNAL';
const byCode = {
    BAD_USER_INPUT: 400,
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    CONFLICT: 409,
    STALE: 409,
    TOO_COMPLEX: 400,
    RATE_LIMITED: 429,
    UNAVAILABLE: 503
};
const statusOfCode = (code)=>byCode[code] ?? 500;
//# sourceMappingURL=error-code.js.map
