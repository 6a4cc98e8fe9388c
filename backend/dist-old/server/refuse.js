"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "refuse", {
    enumerable: true,
    get: function() {
        return refuse;
    }
});
const _correlation = require("./correlation");
function refuse(res, status, code, message) {
    res.status(status).json({
        code,
        message,
        correlationId: (0, _correlation.correlationId)()
    });
}
//# sourceMappingURL=refuse.js.map
