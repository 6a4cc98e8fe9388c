"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "TenantTransaction", {
    enumerable: true,
    get: function() {
        return TenantTransaction;
    }
});
class TenantTransaction {
    constructor(tenantId, runner){
        this.tenantId = tenantId;
        this.runner = runner;
        this.last = Promise.resolve();
    }
    /** For repositories: `tx.manager.getRepository(X)` writes inside this transaction. */ get manager() {
        return this.runner.manager;
    }
    /** Rows of one statement, also of an UPDATE or DELETE with RETURNING. */ async query(sql, parameters = []) {
        return (await this.run(sql, parameters)).records;
    }
    /** Number of rows a statement touched. */ async execute(sql, parameters = []) {
        return (await this.run(sql, parameters)).affected ?? 0;
    }
    /** Work on the client itself, for COPY into a temporary table; queries asked for meanwhile wait until it is done. */ exclusive(work) {
        const next = this.last.then(async ()=>work(await this.runner.connect()));
        this.last = next.catch(()=>undefined);
        return next;
    }
    run(sql, parameters) {
        const next = this.last.then(()=>this.runner.query(sql, [
                ...parameters
            ], true));
        this.last = next.catch(()=>undefined);
        return next;
    }
}
//# sourceMappingURL=tenant-transaction.js.map
