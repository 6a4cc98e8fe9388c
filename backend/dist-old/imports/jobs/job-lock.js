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
    get holdJob () {
        return holdJob;
    },
    get isAbandoned () {
        return isAbandoned;
    }
});
const KEY = `hashtextextended('import ' || $1, 0)`;
async function holdJob(tx, jobId) {
    await tx.query(`select pg_advisory_xact_lock(${KEY})`, [
        jobId
    ]);
}
async function isAbandoned(tx, jobId) {
    const rows = await tx.query(`select pg_try_advisory_xact_lock(${KEY}) as free`, [
        jobId
    ]);
    return rows[0]?.free ?? false;
}
//# sourceMappingURL=job-lock.js.map
