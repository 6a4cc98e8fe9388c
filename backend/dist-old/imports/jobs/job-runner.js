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
    get JobRunner () {
        return JobRunner;
    },
    get PlanIsStale () {
        return PlanIsStale;
    }
});
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _tenantdatabase = require("../../database/tenant/tenant-database");
const _log = require("../../server/log");
const _importjobqueries = require("../store/import-job.queries");
const _importjobrepository = require("../store/import-job.repository");
const _joblock = require("./job-lock");
const _pulse = require("./pulse");
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
class PlanIsStale extends Error {
    constructor(...args){
        super(...args), this.name = 'PlanIsStale';
    }
}
/** The register is as it was: what the job says about that depends on what it was doing. */ const endAfter = (during, error)=>{
    if (error instanceof PlanIsStale) return {
        state: 'PLANNED',
        failure: _tekst.IMPORT_MELDINGEN.verouderd
    };
    if (during === 'UNDOING') return {
        state: 'DONE',
        failure: _tekst.IMPORT_MELDINGEN.terugAfgebroken
    };
    if (error instanceof _pulse.Cancelled) return {
        state: 'CANCELLED',
        failure: _tekst.IMPORT_MELDINGEN.gestopt
    };
    return {
        state: 'FAILED',
        failure: _tekst.IMPORT_MELDINGEN.mislukt
    };
};
class JobRunner {
    constructor(database){
        this.database = database;
        this.running = new Set();
    }
    /** Begins and does not wait: how it goes is in the job. */ start(task) {
        const done = this.run(task).catch((error)=>(0, _log.currentLog)().error({
                err: error
            }, 'import could not be ended')).finally(()=>this.running.delete(done));
        this.running.add(done);
    }
    /** Does the work and ends the job, whatever happens. Rejects only when even that fails. */ async run(task) {
        const { tenantId, jobId, during } = task;
        const pulse = new _pulse.Pulse(this.database, tenantId, jobId, task.hear);
        try {
            await this.database.withTenant(tenantId, 'WRITE', async (tx)=>{
                await (0, _joblock.holdJob)(tx, jobId);
                const job = await (0, _importjobqueries.findJob)(tx, jobId);
                // Another process may have given this job up while it waited for the lock.
                if (job?.state === during) await task.work(tx, job, during === 'PLANNING' ? pulse.beat : pulse.check);
            });
        } catch (error) {
            await pulse.quiet();
            const end = endAfter(during, error);
            if (end.failure === _tekst.IMPORT_MELDINGEN.mislukt) (0, _log.currentLog)().error({
                err: error
            }, 'import failed');
            await this.database.withTenant(tenantId, 'WRITE', (tx)=>(0, _importjobrepository.endJob)(tx, jobId, end));
        } finally{
            await pulse.quiet();
        }
    }
    async onApplicationShutdown() {
        await Promise.allSettled(this.running);
    }
}
JobRunner = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], JobRunner);
//# sourceMappingURL=job-runner.js.map
