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
    get once () {
        return once;
    },
    get requireKey () {
        return requireKey;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _apierror = require("../../graphql/api-error");
const _withtenant = require("./with-tenant");
const MAX_KEY = 200;
function requireKey(key) {
    if (key.trim() === '' || key.length > MAX_KEY) throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.sleutelFout);
}
const hold = (tx, operation, key)=>tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${tx.tenantId} ${operation} ${key}`
    ]);
async function firstAnswer(tx, operation, key) {
    const rows = await tx.query('select answer from idempotency where tenant_id = $1 and operation = $2 and key = $3', [
        tx.tenantId,
        operation,
        key
    ]);
    return rows[0]?.answer;
}
async function once(tx, operation, key, work) {
    requireKey(key);
    await hold(tx, operation, key);
    const before = await firstAnswer(tx, operation, key);
    if (before !== undefined) return before;
    const answer = await work();
    if ((0, _withtenant.isProblem)(answer)) return answer;
    await tx.query('insert into idempotency (tenant_id, operation, key, answer) values ($1, $2, $3, $4)', [
        tx.tenantId,
        operation,
        key,
        JSON.stringify(answer)
    ]);
    return answer;
}
//# sourceMappingURL=idempotency.js.map
