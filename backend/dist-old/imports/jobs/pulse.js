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
    get Cancelled () {
        return Cancelled;
    },
    get Pulse () {
        return Pulse;
    }
});
const _log = require("../../server/log");
const _importjobqueries = require("../store/import-job.queries");
const _importjobrepository = require("../store/import-job.repository");
class Cancelled extends Error {
    constructor(...args){
        super(...args), this.name = 'Cancelled';
    }
}
const EVERY_MS = 200;
class Pulse {
    constructor(database, tenantId, jobId, hear = ()=>undefined){
        this.database = database;
        this.tenantId = tenantId;
        this.jobId = jobId;
        this.hear = hear;
        this.last = 0;
        this.stop = false;
        this.telling = null;
        /** Throws `Cancelled` when a person asked to stop. Quick to call often. */ this.beat = (done, total)=>{
            this.hear(done, total);
            if (this.stop) return Promise.reject(new Cancelled());
            const now = Date.now();
            if (this.telling === null && now - this.last >= EVERY_MS) {
                this.last = now;
                this.telling = this.tell(done, total).finally(()=>this.telling = null);
            }
            return Promise.resolve();
        };
        /** The same, and waits for the answer: between two steps of work that changes the register, a stop must be heard. */ this.check = async (done, total)=>{
            this.hear(done, total);
            await this.telling;
            await this.tell(done, total);
            if (this.stop) throw new Cancelled();
        };
    }
    /** Waits until nothing is being told any more. */ async quiet() {
        await this.telling;
    }
    async tell(done, total) {
        try {
            this.stop = await this.database.withTenant(this.tenantId, 'WRITE', async (tx)=>{
                await (0, _importjobrepository.saveProgress)(tx, this.jobId, done, total);
                return (0, _importjobqueries.isCancelRequested)(tx, this.jobId);
            });
        } catch (error) {
            // Progress that is not told does no harm; the work itself will meet a database that is gone.
            (0, _log.currentLog)().warn({
                err: error
            }, 'progress of an import was not stored');
        }
    }
}
//# sourceMappingURL=pulse.js.map
