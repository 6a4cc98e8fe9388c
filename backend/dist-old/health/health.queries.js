"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "appliedMigrations", {
    enumerable: true,
    get: function() {
        return appliedMigrations;
    }
});
async function appliedMigrations(source) {
    const [{ known } = {
        known: false
    }] = await source.query(`select to_regclass('public.migrations') is not null as known`);
    return known ? (await source.query('select name from migrations order by id')).map((row)=>row.name) : [];
}
//# sourceMappingURL=health.queries.js.map
