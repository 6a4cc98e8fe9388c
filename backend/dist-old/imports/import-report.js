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
    get importReport () {
        return importReport;
    },
    get refusedReport () {
        return refusedReport;
    },
    get unreadReport () {
        return unreadReport;
    }
});
const toProblem = ({ sheet, row, column, value, code, message, level })=>({
        ...sheet !== null && {
            sheet
        },
        row,
        ...column !== null && {
            column
        },
        ...value !== null && {
            value
        },
        code,
        message,
        level
    });
/** Only a workbook with one list names its sheet; with several, each problem names its own. */ const sheetOf = (job)=>{
    const used = job.sheets.filter((sheet)=>sheet.used);
    const [only] = used;
    return used.length === 1 && only?.key ? {
        sheet: only.key
    } : {};
};
function importReport(job, problems) {
    const { read, create, update, unchanged, skip, reject } = job.counts;
    return {
        file: job.fileName,
        ...sheetOf(job),
        encoding: job.encoding,
        ...job.separator !== null && {
            separator: job.separator
        },
        rows: read,
        created: create,
        updated: update,
        unchanged,
        skipped: skip,
        rejected: reject,
        problems: problems.map(toProblem)
    };
}
const unreadReport = (file, problem)=>({
        file,
        encoding: '',
        rows: 0,
        created: 0,
        updated: 0,
        unchanged: 0,
        skipped: 0,
        rejected: 0,
        problems: [
            problem
        ]
    });
function refusedReport(job, problems) {
    const report = importReport(job, problems);
    const skipped = report.rows - report.rejected;
    return {
        ...report,
        created: 0,
        updated: 0,
        unchanged: 0,
        skipped
    };
}
//# sourceMappingURL=import-report.js.map
