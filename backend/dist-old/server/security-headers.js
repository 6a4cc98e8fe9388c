"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "securityHeaders", {
    enumerable: true,
    get: function() {
        return securityHeaders;
    }
});
const _helmet = /*#__PURE__*/ _interop_require_default(require("helmet"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const self = [
    "'self'"
];
const securityHeaders = (0, _helmet.default)({
    contentSecurityPolicy: {
        useDefaults: false,
        directives: {
            defaultSrc: self,
            scriptSrc: self,
            styleSrc: [
                ...self,
                "'unsafe-inline'"
            ],
            imgSrc: [
                ...self,
                'data:',
                'blob:'
            ],
            fontSrc: self,
            connectSrc: self,
            objectSrc: [
                "'none'"
            ],
            baseUri: self,
            formAction: self,
            frameAncestors: [
                "'none'"
            ]
        }
    },
    strictTransportSecurity: false,
    referrerPolicy: {
        policy: 'same-origin'
    }
});
//# sourceMappingURL=security-headers.js.map
