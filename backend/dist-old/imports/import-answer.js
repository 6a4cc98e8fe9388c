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
    get toImportJob () {
        return toImportJob;
    },
    get toImportProblem () {
        return toImportProblem;
    },
    get toImportRow () {
        return toImportRow;
    },
    get toImportUndo () {
        return toImportUndo;
    }
});
const _importfields = require("./plan/import-fields");
const toImportUndo = ({ keptRows, keptPartners, keptAreas, ...counts })=>({
        ...counts,
        keptRows: [
            ...keptRows
        ],
        keptPartners: [
            ...keptPartners
        ],
        keptAreas: [
            ...keptAreas
        ]
    });
const toImportJob = (job)=>({
        id: job.id,
        kind: job.kind,
        state: job.state,
        fileName: job.fileName,
        encoding: job.encoding,
        separator: job.separator,
        createdAt: job.createdAt,
        finishedAt: job.finishedAt,
        by: job.by,
        sheets: job.sheets.map(({ name, used, headerRow, rows, tabMeans })=>({
                name,
                used,
                headerRow,
                rows,
                tabMeans
            })),
        columns: job.columns,
        fields: (0, _importfields.fieldsOf)(job.kind),
        gemeenten: job.gemeenten,
        gemeenteCode: job.gemeenteCode,
        counts: job.counts,
        preview: job.preview,
        progress: job.progress.total > 0 ? job.progress : null,
        problemCount: job.problemCount,
        failure: job.failure,
        undone: job.undone && toImportUndo(job.undone),
        cellsGone: job.cellsGone,
        planGone: job.planGone
    });
const toImportProblem = ({ level, ...problem })=>({
        ...problem,
        level: level === 'error' ? 'ERROR' : 'WARNING'
    });
const toImportRow = ({ seq: _seq, changes, ...row })=>({
        ...row,
        changes: changes ?? []
    });
//# sourceMappingURL=import-answer.js.map
