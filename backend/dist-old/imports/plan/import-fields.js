"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "fieldsOf", {
    enumerable: true,
    get: function() {
        return fieldsOf;
    }
});
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const named = (labels, required)=>Object.entries(labels).map(([code, label])=>({
            code,
            label,
            required: code === required
        }));
const FIELDS = {
    ACTIVITIES: named(_tekst.ACTIVITEIT_VELDEN, 'titel'),
    PARTNERS: named(_tekst.PARTNER_VELDEN, 'naam'),
    AREAS: _domain.AREA_FIELDS.map((field)=>({
            ...field,
            required: false
        })),
    INDICATORS: _domain.AREA_FIELDS.map((field)=>({
            ...field,
            required: false
        }))
};
const fieldsOf = (kind)=>FIELDS[kind];
//# sourceMappingURL=import-fields.js.map
