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
    get isProblem () {
        return isProblem;
    },
    get isUuid () {
        return isUuid;
    },
    get withTenant () {
        return withTenant;
    }
});
const _tenanttransaction = require("./tenant-transaction");
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isUuid = (text)=>uuid.test(text);
const isProblem = (answer)=>typeof answer === 'object' && answer !== null && '__typename' in answer && typeof answer.__typename === 'string' && answer.__typename.endsWith('Problem');
async function begin(runner, tenantId, mode) {
    await runner.startTransaction('READ COMMITTED');
    if (mode === 'READ') await runner.query('set transaction isolation level repeatable read, read only');
    await runner.query(`select set_config('app.tenant', $1, true)`, [
        tenantId
    ]);
}
async function rollBack(runner) {
    // A broken connection has rolled back already; the first error is the one to tell.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(()=>undefined);
}
async function withTenant(source, tenantId, mode, fn) {
    if (!isUuid(tenantId)) throw new Error('withTenant needs the id of a register');
    const runner = source.createQueryRunner();
    try {
        await begin(runner, tenantId, mode);
        const answer = await fn(new _tenanttransaction.TenantTransaction(tenantId, runner));
        if (isProblem(answer) || mode === 'TRIAL') await rollBack(runner);
        else await runner.commitTransaction();
        return answer;
    } catch (error) {
        await rollBack(runner);
        throw error;
    } finally{
        await runner.release();
    }
}
//# sourceMappingURL=with-tenant.js.map
