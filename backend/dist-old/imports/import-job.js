"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "IMPORT_KINDS", {
    enumerable: true,
    get: function() {
        return IMPORT_KINDS;
    }
});
const IMPORT_KINDS = {
    activities: 'ACTIVITIES',
    partners: 'PARTNERS',
    areas: 'AREAS',
    indicators: 'INDICATORS'
};
//# sourceMappingURL=import-job.js.map
