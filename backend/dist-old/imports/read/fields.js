"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "REQUIRED_FIELDS", {
    enumerable: true,
    get: function() {
        return REQUIRED_FIELDS;
    }
});
const REQUIRED_FIELDS = {
    ACTIVITIES: [
        'titel'
    ],
    PARTNERS: [
        'naam'
    ],
    AREAS: [
        'code',
        'wijkcode',
        'buurtcode',
        'gemeentecode',
        'naam',
        'wijknaam',
        'buurtnaam'
    ],
    INDICATORS: [
        'code',
        'wijkcode',
        'buurtcode',
        'gemeentecode',
        'naam',
        'wijknaam',
        'buurtnaam'
    ]
};
//# sourceMappingURL=fields.js.map
