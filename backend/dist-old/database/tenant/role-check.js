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
    get RoleRefused () {
        return RoleRefused;
    },
    get openTenantTables () {
        return openTenantTables;
    },
    get refuseBypassingRole () {
        return refuseBypassingRole;
    }
});
class RoleRefused extends Error {
    constructor(...args){
        super(...args), this.name = 'RoleRefused';
    }
}
const roleSql = `
  select r.rolsuper as superuser, r.rolbypassrls as bypass,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER')) as owner
  from pg_roles r where r.rolname = current_user`;
const openTablesSql = `
  select c.relname as name
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))
  order by 1`;
async function refuseBypassingRole(application) {
    const [role] = await application.query(roleSql);
    if (role?.superuser) throw new RoleRefused('de rol van de toepassing is superuser en ziet daardoor elk register');
    if (role?.bypass) throw new RoleRefused('de rol van de toepassing heeft BYPASSRLS en ziet daardoor elk register');
    if (role?.owner) throw new RoleRefused('de rol van de toepassing is eigenaar van tabellen en ziet daardoor elk register');
}
async function openTenantTables(source) {
    const rows = await source.query(openTablesSql);
    return rows.map((row)=>row.name);
}
//# sourceMappingURL=role-check.js.map
