"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ImportsService", {
    enumerable: true,
    get: function() {
        return ImportsService;
    }
});
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _apierror = require("../graphql/api-error");
const _rejectedworkbook = require("./forms/rejected-workbook");
const _importanswer = require("./import-answer");
const _undo = require("./commit/undo");
const _undorefusal = require("./commit/undo-refusal");
const _importreport = require("./import-report");
const _importjobqueries = require("./store/import-job.queries");
const _importstepqueries = require("./store/import-step.queries");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
const MAX_PAGE = 200;
const isPage = (first)=>Number.isInteger(first) && first >= 1 && first <= MAX_PAGE;
const seqOf = (cursor)=>{
    const seq = cursor === null ? 0 : Number(cursor);
    if (!Number.isSafeInteger(seq) || seq < 0) throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.bladerenFout);
    return seq;
};
const COUNT_OF = {
    CREATE: 'create',
    UPDATE: 'update',
    UNCHANGED: 'unchanged',
    SKIP: 'skip',
    REJECT: 'reject'
};
class ImportsService {
    constructor(database){
        this.database = database;
    }
    /** The job, or null when this register has none with this id. */ find({ tenantId }, id) {
        return this.database.withTenant(tenantId, 'READ', (tx)=>(0, _importjobqueries.findJob)(tx, id));
    }
    /** The latest imports, newest first; throws BAD_USER_INPUT for more than 200. */ recent({ tenantId }, first) {
        if (!isPage(first)) throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.aantalFout);
        return this.database.withTenant(tenantId, 'READ', (tx)=>(0, _importjobqueries.recentJobs)(tx, first));
    }
    /** Why a carried-out import cannot be taken back now; null when it can, or when it was not carried out. */ undoRefusal({ tenantId }, id) {
        return this.database.withTenant(tenantId, 'READ', async (tx)=>{
            const job = await (0, _importjobqueries.findJob)(tx, id);
            return job?.state === 'DONE' ? (0, _undorefusal.undoRefusal)(tx, job) : null;
        });
    }
    /** What taking an import back would do now: it is done and let go of. Null when it cannot be taken back. */ tryUndo({ tenantId }, id) {
        return this.database.withTenant(tenantId, 'TRIAL', async (tx)=>{
            const job = await (0, _importjobqueries.findJob)(tx, id);
            if (job?.state !== 'DONE' || await (0, _undorefusal.undoRefusal)(tx, job)) return null;
            return (0, _undo.undoSteps)(tx, job.id, ()=>Promise.resolve());
        });
    }
    /** Remarks on the rows of a job: errors first. */ problems({ tenantId }, jobId, first) {
        if (!isPage(first)) throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.aantalFout);
        return this.database.withTenant(tenantId, 'READ', async (tx)=>(await (0, _importstepqueries.problemsOf)(tx, jobId, first)).map(_importanswer.toImportProblem));
    }
    /** Planned rows of a job; none for a job of another register. */ rows({ tenantId }, jobId, { action, first, after }) {
        if (!isPage(first)) throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.aantalFout);
        const from = seqOf(after);
        return this.database.withTenant(tenantId, 'READ', async (tx)=>{
            const job = await (0, _importjobqueries.findJob)(tx, jobId);
            const steps = job ? await (0, _importstepqueries.stepsAfter)(tx, job.id, {
                action,
                after: from,
                limit: first + 1
            }) : [];
            const edges = steps.slice(0, first).map((step)=>({
                    cursor: String(step.seq),
                    node: (0, _importanswer.toImportRow)(step)
                }));
            return {
                edges,
                pageInfo: {
                    hasNextPage: steps.length > first,
                    endCursor: edges.at(-1)?.cursor ?? null
                },
                totalCount: job?.counts[action ? COUNT_OF[action] : 'read'] ?? 0
            };
        });
    }
    /** The report of the contract. Throws NOT_FOUND. */ report({ tenantId }, jobId) {
        return this.database.withTenant(tenantId, 'READ', async (tx)=>{
            const job = await (0, _importjobqueries.findJob)(tx, jobId);
            if (!job) throw new _apierror.ApiError('NOT_FOUND', _tekst.IMPORT_MELDINGEN.onbekend);
            return (0, _importreport.importReport)(job, await (0, _importstepqueries.problemsOf)(tx, job.id, null));
        });
    }
    /** The refused rows as XLSX with the reason added, to be mended and handed in again. Throws NOT_FOUND, also once their cells are gone. */ rejected({ tenantId }, jobId) {
        return this.database.withTenant(tenantId, 'READ', async (tx)=>{
            const job = await (0, _importjobqueries.findJob)(tx, jobId);
            if (!job) throw new _apierror.ApiError('NOT_FOUND', _tekst.IMPORT_MELDINGEN.onbekend);
            if (job.cellsGone) throw new _apierror.ApiError('NOT_FOUND', _tekst.IMPORT_MELDINGEN.rijenWeg(_domain.RETENTION_DAYS.cells));
            const rows = await (0, _importstepqueries.rejectedRows)(tx, job.id);
            return (0, _rejectedworkbook.buildRejectedWorkbook)(job.columns.map(({ header })=>header), rows.map(({ reason, ...row })=>({
                    ...row,
                    reasons: [
                        reason
                    ]
                })));
        });
    }
}
ImportsService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], ImportsService);
//# sourceMappingURL=imports.service.js.map
