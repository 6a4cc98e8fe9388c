"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "step", {
    enumerable: true,
    get: function() {
        return step;
    }
});
const NOTHING = {
    counted: true,
    niveau: null,
    needsReview: null,
    targetId: null,
    changes: null,
    before: null,
    after: null,
    placement: null,
    figures: null
};
const step = (parts)=>Object.assign({
        ...NOTHING
    }, parts);
//# sourceMappingURL=plan-step.js.map
