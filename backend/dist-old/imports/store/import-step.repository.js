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
    get StepLines () {
        return StepLines;
    },
    get clearPlan () {
        return clearPlan;
    },
    get remarksOf () {
        return remarksOf;
    },
    get storeRemarks () {
        return storeRemarks;
    }
});
const _bulkcopy = require("./bulk-copy");
const _copytext = require("./copy-text");
const _recordcolumnsdata = require("./record-columns.data");
const STEP_COLUMNS = [
    'job_id',
    'seq',
    'subject',
    'counted',
    'sheet',
    'row',
    'action',
    'reason',
    'title',
    'niveau',
    'needs_review',
    'target_id',
    'changes',
    'before',
    'after',
    'figures'
];
const PROBLEM_COLUMNS = [
    'job_id',
    'seq',
    'sheet',
    'row',
    'column_name',
    'value',
    'code',
    'message',
    'level'
];
const json = (value)=>value === null ? null : JSON.stringify(value);
const stepCells = (jobId, step)=>[
        jobId,
        step.seq,
        step.subject,
        step.counted,
        step.sheet,
        step.row,
        step.action,
        step.reason,
        step.title,
        step.niveau,
        step.needsReview,
        step.targetId,
        json(step.changes),
        json(step.before),
        step.subject === 'ACTIVITY' ? null : json(step.after),
        json(step.figures)
    ];
async function clearPlan(tx, jobId) {
    await tx.execute('delete from import_activity where tenant_id = $1 and job_id = $2', [
        tx.tenantId,
        jobId
    ]);
    await tx.execute('delete from import_step where tenant_id = $1 and job_id = $2', [
        tx.tenantId,
        jobId
    ]);
    await tx.execute('delete from import_problem where tenant_id = $1 and job_id = $2', [
        tx.tenantId,
        jobId
    ]);
}
const ACTIVITY_TARGET = {
    table: 'import_activity',
    columns: [
        'job_id',
        'seq',
        ..._recordcolumnsdata.ACTIVITY_COLUMNS,
        ..._recordcolumnsdata.PLACEMENT_COLUMNS
    ]
};
const scalar = (value)=>typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
const KEEPS_PLACE = _recordcolumnsdata.PLACEMENT_COLUMNS.map(()=>_copytext.NO_CELL).join('\t');
const activityLine = (jobId, { seq, after, placement })=>{
    const activity = (0, _copytext.copyCells)([
        jobId,
        seq,
        ..._recordcolumnsdata.ACTIVITY_COLUMNS.map((column)=>scalar(after?.[column]))
    ]);
    return `${activity}\t${placement ?? KEEPS_PLACE}\n`;
};
const STEP_TARGET = {
    table: 'import_step',
    columns: STEP_COLUMNS
};
const KEPT_ROWS = 500;
class StepLines {
    constructor(jobId){
        this.jobId = jobId;
        this.steps = [];
        this.activities = [];
    }
    add(step) {
        this.steps.push((0, _copytext.copyLine)(stepCells(this.jobId, step)));
        if (step.subject === 'ACTIVITY' && step.after !== null) this.activities.push(activityLine(this.jobId, step));
    }
    get isFull() {
        return this.steps.length >= KEPT_ROWS;
    }
    /** Stores what was added and begins anew; what is added meanwhile is for the next time. */ async store(tx) {
        const { steps, activities } = this;
        this.steps = [];
        this.activities = [];
        if (steps.length > 0) await (0, _bulkcopy.copyText)(tx, STEP_TARGET, [
            steps.join('')
        ]);
        if (activities.length > 0) await (0, _bulkcopy.copyText)(tx, ACTIVITY_TARGET, [
            activities.join('')
        ]);
    }
}
async function storeRemarks(tx, jobId, remarks, firstSeq) {
    if (remarks.length === 0) return 0;
    const cells = remarks.map(({ sheet, row, column, value, code, message, level }, index)=>{
        return [
            jobId,
            firstSeq + index,
            sheet,
            row,
            column,
            value,
            code,
            message,
            level
        ];
    });
    return (0, _bulkcopy.copyRows)(tx, {
        table: 'import_problem',
        columns: PROBLEM_COLUMNS
    }, cells);
}
const remarksOf = ({ step, problems })=>problems.map(({ column = null, value = null, code, message, level })=>{
        return {
            sheet: step.sheet,
            row: step.row,
            column,
            value,
            code,
            message,
            level
        };
    });
//# sourceMappingURL=import-step.repository.js.map
