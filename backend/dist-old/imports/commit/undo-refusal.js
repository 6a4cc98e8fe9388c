"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "undoRefusal", {
    enumerable: true,
    get: function() {
        return undoRefusal;
    }
});
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const _importjobqueries = require("../store/import-job.queries");
async function undoRefusal(tx, job) {
    if (job.planGone) return {
        message: _tekst.IMPORT_MELDINGEN.planWeg(_domain.RETENTION_DAYS.plan),
        first: null
    };
    const later = await (0, _importjobqueries.importOnTop)(tx, job.id);
    if (!later) return null;
    return {
        message: _tekst.IMPORT_MELDINGEN.eerstLatere(later.finishedAt.toISOString(), later.fileName),
        first: later.id
    };
}
//# sourceMappingURL=undo-refusal.js.map
