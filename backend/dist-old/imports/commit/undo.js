"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "undoSteps", {
    enumerable: true,
    get: function() {
        return undoSteps;
    }
});
const _undorecordsrepository = require("./undo-records.repository");
const _undorepository = require("./undo.repository");
const named = ({ row, sheet, title })=>{
    if (row === 0) return title;
    return sheet === null ? `Rij ${row}: ${title}` : `Tab ${sheet}, rij ${row}: ${title}`;
};
async function undoSteps(tx, jobId, onProgress) {
    const kept = await (0, _undorepository.keepChanged)(tx, jobId);
    await onProgress(1, 4);
    const removed = await (0, _undorepository.removeActivities)(tx, jobId);
    const restored = await (0, _undorepository.restoreActivities)(tx, jobId);
    await onProgress(2, 4);
    const figures = await (0, _undorecordsrepository.restoreFigures)(tx, jobId);
    const partners = await (0, _undorecordsrepository.takeRecordsBack)(tx, jobId, 'PARTNER');
    await onProgress(3, 4);
    const areas = await (0, _undorecordsrepository.takeRecordsBack)(tx, jobId, 'AREA');
    const counted = (what, activities)=>{
        return {
            activities,
            partners: partners[what],
            areas: areas[what],
            figures: figures[what]
        };
    };
    return {
        removed: counted('removed', removed),
        restored: counted('restored', restored),
        keptRows: kept.map(named),
        keptPartners: partners.kept.map(named),
        keptAreas: areas.kept.map(named)
    };
}
//# sourceMappingURL=undo.js.map
