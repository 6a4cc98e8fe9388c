"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get commitWork () {
        return commitWork;
    },
    get planWork () {
        return planWork;
    },
    get undoWork () {
        return undoWork;
    }
});
const _statistics = require("../database/tenant/statistics");
const _carryout = require("./commit/carry-out");
const _undo = require("./commit/undo");
const _jobrunner = require("./jobs/job-runner");
const _makeplan = require("./plan/make-plan");
const _importjobqueries = require("./store/import-job.queries");
const _importjobrepository = require("./store/import-job.repository");
async function planWork(tx, job, onProgress) {
    const thisYear = new Date().getFullYear();
    await (0, _makeplan.makePlan)(tx, job, {
        thisYear,
        onProgress
    });
    await (0, _statistics.refreshStatistics)(tx, 'PLAN');
}
async function commitWork(tx, job, onProgress) {
    // Nobody else can change the register from here until this transaction ends.
    await (0, _importjobqueries.lockRegister)(tx);
    if (await (0, _importjobqueries.isStale)(tx, job)) throw new _jobrunner.PlanIsStale();
    await (0, _carryout.carryOut)(tx, job.id, onProgress);
    await (0, _importjobrepository.endJob)(tx, job.id, {
        state: 'DONE'
    });
    await (0, _statistics.refreshStatistics)(tx, 'REGISTER');
}
async function undoWork(tx, job, onProgress) {
    await (0, _importjobqueries.lockRegister)(tx);
    const undone = await (0, _undo.undoSteps)(tx, job.id, onProgress);
    await (0, _importjobrepository.endJob)(tx, job.id, {
        state: 'UNDONE',
        undone
    });
}
//# sourceMappingURL=import-work.js.map
