"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "JobRecovery", {
    enumerable: true,
    get: function() {
        return JobRecovery;
    }
});
const _promises = require("node:timers/promises");
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _tenantdatabase = require("../../database/tenant/tenant-database");
const _log = require("../../server/log");
const _busyjobsqueries = require("../store/busy-jobs.queries");
const _importjobrepository = require("../store/import-job.repository");
const _joblock = require("./job-lock");
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
/** PostgreSQL needs a moment to notice that a process is gone: the start looks this often, then goes on. */ const LOOKS_AT_START = 3;
const SOON_MS = 100;
const LATER_MS = 2_000;
/** Answers how many jobs are held by a process that lives, or that PostgreSQL still takes for living. */ async function endAbandoned(tx) {
    let held = 0;
    for (const { id, state } of (await (0, _busyjobsqueries.busyJobs)(tx))){
        if (!await (0, _joblock.isAbandoned)(tx, id)) {
            held += 1;
            continue;
        }
        const undoing = state === 'UNDOING';
        const failure = undoing ? _tekst.IMPORT_MELDINGEN.terugAfgebroken : _tekst.IMPORT_MELDINGEN.afgebroken;
        await (0, _importjobrepository.endJob)(tx, id, {
            state: undoing ? 'DONE' : 'FAILED',
            failure
        });
    }
    return held;
}
class JobRecovery {
    constructor(database){
        this.database = database;
        this.closing = new AbortController();
        this.watching = Promise.resolve();
    }
    /** Waited for before anything is answered, so that no dead job is shown as being worked on. */ async onApplicationBootstrap() {
        await this.quietly(async ()=>{
            for(let look = 1; await this.recover() > 0; look += 1){
                if (look === LOOKS_AT_START) return this.watch();
                await this.wait(SOON_MS);
            }
        });
    }
    async beforeApplicationShutdown() {
        this.closing.abort();
        await this.watching;
    }
    /** Ends every abandoned job of every register. Answers how many others are being worked on. */ async recover() {
        let held = 0;
        for (const tenantId of (await (0, _busyjobsqueries.tenantIds)(this.database.source)))held += await this.database.withTenant(tenantId, 'WRITE', endAbandoned);
        return held;
    }
    /** Keeps an eye on the jobs of another process, which may be dying still; nobody waits for this. */ watch() {
        this.watching = this.quietly(async ()=>{
            do await this.wait(LATER_MS);
            while (await this.recover() > 0)
        });
    }
    wait(ms) {
        return (0, _promises.setTimeout)(ms, undefined, {
            signal: this.closing.signal,
            ref: false
        });
    }
    /** Stopping cuts this off, which is no failure: the next start looks again. */ async quietly(look) {
        try {
            await look();
        } catch (error) {
            if (!this.closing.signal.aborted) (0, _log.currentLog)().error({
                err: error
            }, 'abandoned imports were not ended');
        }
    }
}
JobRecovery = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], JobRecovery);
//# sourceMappingURL=job-recovery.js.map
