"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "grantApplication", {
    enumerable: true,
    get: function() {
        return grantApplication;
    }
});
const tablesSql = `
  select quote_ident(c.relname) as name, c.relrowsecurity as isolated
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
  order by 1`;
async function grantApplication(runner, role) {
    const [quoted] = await runner.query('select quote_ident($1) as role, quote_ident(current_database()) as base', [
        role
    ]);
    if (!quoted) return;
    // COPY does not work under row level security, so importers copy into a temporary table.
    await runner.query(`grant connect, temporary on database ${quoted.base} to ${quoted.role}`);
    await runner.query(`grant usage on schema public to ${quoted.role}`);
    for (const table of (await runner.query(tablesSql))){
        const rights = table.isolated ? 'select, insert, update, delete' : 'select';
        await runner.query(`grant ${rights} on ${table.name} to ${quoted.role}`);
    }
}
//# sourceMappingURL=grants.js.map
