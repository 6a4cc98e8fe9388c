"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ImportActionsService", {
    enumerable: true,
    get: function() {
        return ImportActionsService;
    }
});
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _idempotency = require("../database/tenant/idempotency");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _problem = require("../graphql/problem");
const _undorefusal = require("./commit/undo-refusal");
const _importwork = require("./import-work");
const _jobrunner = require("./jobs/job-runner");
const _choices = require("./plan/choices");
const _relayout = require("./read/relayout");
const _importjobqueries = require("./store/import-job.queries");
const _importjobrepository = require("./store/import-job.repository");
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
class ImportActionsService {
    constructor(database, runner){
        this.database = database;
        this.runner = runner;
    }
    /** Takes the columns as confirmed and begins to work the plan out. */ plan(visitor, input) {
        const task = {
            during: 'PLANNING',
            work: _importwork.planWork
        };
        return this.begin(visitor, 'planImport', input, task, async (tx, found)=>{
            if (![
                'READ',
                'PLANNED'
            ].includes(found.state)) return (0, _problem.inputProblem)(_tekst.IMPORT_MELDINGEN.nietNu);
            const job = await (0, _relayout.relayout)(tx, found, input.headerRow ?? null);
            const wrong = (0, _choices.choiceProblem)(job, input) ?? (0, _choices.incomplete)(job, (0, _choices.applyChoices)(job, input));
            if (wrong) return (0, _problem.inputProblem)(wrong.message, wrong.field);
            await (0, _importjobrepository.saveChoices)(tx, job.id, (0, _choices.applyChoices)(job, input));
            return this.move(tx, job, 'PLANNING');
        });
    }
    /** Begins to carry the plan out, unless it is stale or has errors that nobody agreed to leave behind. */ commit(visitor, input) {
        const task = {
            during: 'COMMITTING',
            work: _importwork.commitWork
        };
        return this.begin(visitor, 'commitImport', input, task, async (tx, job)=>{
            if (job.state !== 'PLANNED') return (0, _problem.inputProblem)(_tekst.IMPORT_MELDINGEN.nietNu);
            if (await (0, _importjobqueries.isStale)(tx, job)) return (0, _problem.staleProblem)(_tekst.IMPORT_MELDINGEN.verouderd);
            const { reject } = job.counts;
            if (reject > 0 && !input.goodRowsOnly) return (0, _problem.inputProblem)(_tekst.IMPORT_MELDINGEN.fouten(reject), 'goodRowsOnly');
            return this.move(tx, job, 'COMMITTING');
        });
    }
    /** Begins to take an import back that was carried out, unless a later one stands on top of it. */ undo(visitor, jobId, idempotencyKey) {
        const task = {
            during: 'UNDOING',
            work: _importwork.undoWork
        };
        return this.begin(visitor, 'undoImport', {
            jobId,
            idempotencyKey
        }, task, async (tx, job)=>{
            if (job.state !== 'DONE') return (0, _problem.inputProblem)(_tekst.IMPORT_MELDINGEN.nietNu);
            const refusal = await (0, _undorefusal.undoRefusal)(tx, job);
            if (refusal) return (0, _problem.inputProblem)(refusal.message);
            return this.move(tx, job, 'UNDOING');
        });
    }
    /** Asks running work to stop, or gives up an import that was not carried out. */ cancel(visitor, jobId, idempotencyKey) {
        return this.act(visitor, 'cancelImport', {
            jobId,
            idempotencyKey
        }, async (tx, job)=>{
            if (await (0, _importjobrepository.requestCancel)(tx, job.id)) return {
                jobId: job.id,
                begins: false
            };
            if (![
                'READ',
                'PLANNED'
            ].includes(job.state)) return (0, _problem.inputProblem)(_tekst.IMPORT_MELDINGEN.nietNu);
            await (0, _importjobrepository.endJob)(tx, job.id, {
                state: 'CANCELLED'
            });
            return {
                jobId: job.id,
                begins: false
            };
        });
    }
    async move(tx, job, to) {
        const moved = await (0, _importjobrepository.moveJob)(tx, job.id, [
            job.state
        ], to);
        return moved ? {
            jobId: job.id,
            begins: true
        } : (0, _problem.inputProblem)(_tekst.IMPORT_MELDINGEN.nietNu);
    }
    async begin(visitor, operation, asked, task, decide) {
        return this.act(visitor, operation, asked, decide, (jobId)=>this.runner.start({
                tenantId: visitor.tenantId,
                jobId,
                ...task
            }));
    }
    /** Decides once per key; the work begins after the decision is committed, and only the first time. */ async act({ tenantId }, operation, asked, decide, start = ()=>undefined) {
        const turn = {
            isFirst: false
        };
        const answer = await this.database.withTenant(tenantId, 'WRITE', (tx)=>(0, _idempotency.once)(tx, operation, asked.idempotencyKey, async ()=>{
                const job = await (0, _importjobqueries.findJob)(tx, asked.jobId);
                if (!job) return (0, _problem.notFoundProblem)(_tekst.IMPORT_MELDINGEN.onbekend);
                turn.isFirst = true;
                return decide(tx, job);
            }));
        if (!('jobId' in answer)) return answer;
        if (turn.isFirst && answer.begins) start(answer.jobId);
        const job = await this.database.withTenant(tenantId, 'READ', (tx)=>(0, _importjobqueries.findJob)(tx, answer.jobId));
        return job ? {
            __typename: 'ImportAccepted',
            job
        } : (0, _problem.notFoundProblem)(_tekst.IMPORT_MELDINGEN.onbekend);
    }
}
ImportActionsService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_jobrunner.JobRunner)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _jobrunner.JobRunner === "undefined" ? Object : _jobrunner.JobRunner
    ])
], ImportActionsService);
//# sourceMappingURL=import-actions.service.js.map
