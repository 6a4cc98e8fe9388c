/**
 * NO_BINARIES: no PostgreSQL for this machine. FOREIGN_FOLDER: the data folder belongs to another user. NO_PASSWORD: a cluster
 * without its password file. OTHER_VERSION: made by another major version. INITDB, START: PostgreSQL itself refused.
 * BUSY: another process is opening the same folder and does not get ready.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "EmbeddedError", {
    enumerable: true,
    get: function() {
        return EmbeddedError;
    }
});
class EmbeddedError extends Error {
    constructor(code, detail = ''){
        super(`embedded PostgreSQL: ${code} ${detail}`.trim()), this.code = code, this.detail = detail;
    }
}
//# sourceMappingURL=embedded-error.js.map
