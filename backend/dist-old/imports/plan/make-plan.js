"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "makePlan", {
    enumerable: true,
    get: function() {
        return makePlan;
    }
});
const _importjobqueries = require("../store/import-job.queries");
const _importjobrepository = require("../store/import-job.repository");
const _importsteprepository = require("../store/import-step.repository");
const _registerqueries = require("../store/register.queries");
const _inputrows = require("./input-rows");
const _planactivities = require("./plan-activities");
const _planareas = require("./plan-areas");
const _planpartners = require("./plan-partners");
const _memorybrake = require("./memory-brake");
const _plantally = require("./plan-tally");
const _rowsin = require("./rows-in");
const plannerFor = (tx, job, around)=>{
    if (job.kind === 'ACTIVITIES') return (0, _planactivities.activityPlanner)(tx, job, ()=>(0, _inputrows.inputRows)(tx, job));
    if (job.kind === 'PARTNERS') return (0, _planpartners.partnerPlanner)(tx, job);
    return (0, _planareas.areaPlanner)(tx, job, around.thisYear);
};
/** Writes a plan down, part by part, and keeps the count. */ class PlanWriter {
    constructor(tx, jobId, said){
        this.tx = tx;
        this.jobId = jobId;
        this.tally = new _plantally.PlanTally();
        this.remarks = [];
        this.nextProblem = 1;
        this.busy = Promise.resolve();
        this.lines = new _importsteprepository.StepLines(jobId);
        this.remarks.push(...said);
        this.tally.addRemarks(said.length);
    }
    /** Begins to store when there is enough and does not wait, so that the next rows are judged meanwhile. */ async write(planned) {
        this.tally.add(planned);
        for (const row of planned){
            this.lines.add(row.step);
            if (row.problems.length > 0) this.remarks.push(...(0, _importsteprepository.remarksOf)(row));
        }
        if (this.lines.isFull) await this.flush();
    }
    /** Stores the rest and waits for it. */ async end() {
        await this.flush();
        await this.busy;
    }
    async flush() {
        await this.busy;
        this.busy = this.store();
        // A failure is told by the next part or at the end, not as an unhandled one in between.
        this.busy.catch(()=>undefined);
    }
    async store() {
        const said = this.remarks;
        this.remarks = [];
        await this.lines.store(this.tx);
        this.nextProblem += await (0, _importsteprepository.storeRemarks)(this.tx, this.jobId, said, this.nextProblem);
    }
}
/** What was said about the sheets when they were read. */ const saidOf = (job)=>job.sheets.filter(({ used })=>used).flatMap((sheet)=>sheet.remarks);
/** Hands the rows to the planner, one batch ahead of the one that is being written; answers the seq of the last row. */ async function planRows(tx, job, planner, writer, { onProgress }) {
    let ahead = Promise.resolve([]);
    let lastSeq = 0;
    for await (const rows of (0, _inputrows.inputRows)(tx, job)){
        const next = planner.plan(tx, rows);
        // Its failure is told when its turn comes.
        next.catch(()=>undefined);
        await writer.write(await ahead);
        ahead = next;
        lastSeq = rows.at(-1)?.raw.seq ?? lastSeq;
        await onProgress(writer.tally.counts.read, (0, _rowsin.rowsIn)(job));
        (0, _memorybrake.brakeMemory)();
    }
    await writer.write(await ahead);
    return lastSeq;
}
async function makePlan(tx, job, around) {
    const { revision } = await (0, _registerqueries.registerHead)(tx);
    await (0, _importsteprepository.clearPlan)(tx, job.id);
    const writer = new PlanWriter(tx, job.id, saidOf(job));
    const planner = await plannerFor(tx, job, around);
    try {
        const lastSeq = await planRows(tx, job, planner, writer, around);
        const { planned, preview } = await planner.finish(tx, lastSeq + 1);
        await writer.write(planned);
        await writer.end();
        const { counts, problemCount } = writer.tally;
        const outcome = {
            revision,
            verdictMark: await (0, _importjobqueries.verdictMark)(tx, job.id),
            counts,
            preview,
            problemCount
        };
        await (0, _importjobrepository.savePlan)(tx, job.id, outcome);
        return outcome;
    } finally{
        await planner.close();
    }
}
//# sourceMappingURL=make-plan.js.map
