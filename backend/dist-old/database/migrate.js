"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "migrate", {
    enumerable: true,
    get: function() {
        return migrate;
    }
});
const _datasource = require("./data-source");
const _reference = require("./reference");
const _grants = require("./tenant/grants");
// Any fixed number: two starts on one database wait for each other instead of migrating twice.
const migrationLock = 715_2015;
async function migrateLocked(owner, applicationRole) {
    const runner = owner.createQueryRunner();
    try {
        await runner.query('select pg_advisory_lock($1)', [
            migrationLock
        ]);
        const done = await owner.runMigrations();
        await (0, _reference.writeReference)(runner);
        await (0, _grants.grantApplication)(runner, applicationRole);
        return done.map((migration)=>migration.name);
    } finally{
        await runner.query('select pg_advisory_unlock($1)', [
            migrationLock
        ]);
        await runner.release();
    }
}
async function migrate(ownerUrl, applicationRole) {
    const owner = (0, _datasource.ownerDataSource)(ownerUrl);
    await owner.initialize();
    try {
        return await migrateLocked(owner, applicationRole);
    } finally{
        await owner.destroy();
    }
}
//# sourceMappingURL=migrate.js.map
