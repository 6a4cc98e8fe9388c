"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "refreshStatistics", {
    enumerable: true,
    get: function() {
        return refreshStatistics;
    }
});
async function refreshStatistics(tx, of) {
    await tx.query(of === 'PLAN' ? 'select refresh_plan_statistics()' : 'select refresh_statistics()');
}
//# sourceMappingURL=statistics.js.map
