"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "carryOut", {
    enumerable: true,
    get: function() {
        return carryOut;
    }
});
const _carryoutrepository = require("./carry-out.repository");
/** Steps in one statement: large enough to be quick, small enough to stop within a second. */ const BATCH = 5000;
/** Areas and partners come before whoever points at them; there are few of them. */ async function carryOutSurroundings(tx, all) {
    // What is new comes first: a changed wijk may get a new gemeente around it.
    await (0, _carryoutrepository.createRecords)(tx, 'AREA', all);
    await (0, _carryoutrepository.updateRecords)(tx, 'AREA', all);
    await (0, _carryoutrepository.writeFigures)(tx, all);
    await (0, _carryoutrepository.createRecords)(tx, 'PARTNER', all);
    await (0, _carryoutrepository.updateRecords)(tx, 'PARTNER', all);
}
async function carryOutActivities(tx, range) {
    await (0, _carryoutrepository.createActivities)(tx, range);
    await (0, _carryoutrepository.updateActivities)(tx, range);
    await (0, _carryoutrepository.supersedePlacements)(tx, range);
    await (0, _carryoutrepository.createPlacements)(tx, range);
}
async function carryOut(tx, jobId, onProgress) {
    const total = await (0, _carryoutrepository.lastStep)(tx, jobId);
    await onProgress(0, total);
    await carryOutSurroundings(tx, {
        jobId,
        after: 0,
        until: total
    });
    for(let after = 0; after < total; after += BATCH){
        const until = Math.min(after + BATCH, total);
        await carryOutActivities(tx, {
            jobId,
            after,
            until
        });
        await onProgress(until, total);
    }
}
//# sourceMappingURL=carry-out.js.map
