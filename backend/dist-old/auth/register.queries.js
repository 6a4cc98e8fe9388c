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
    get allRegisters () {
        return allRegisters;
    },
    get registerByGemeenteCode () {
        return registerByGemeenteCode;
    },
    get registerBySlug () {
        return registerBySlug;
    },
    get registerByStartKey () {
        return registerByStartKey;
    },
    get registerFacts () {
        return registerFacts;
    },
    get slugsLike () {
        return slugsLike;
    }
});
const entry = `id as "tenantId", slug, name, fictional, gemeente_code as "gemeenteCode"`;
async function registerBySlug(source, slug) {
    const [row] = await source.query(`select ${entry} from tenant where slug = $1`, [
        slug
    ]);
    return row ?? null;
}
async function registerByGemeenteCode(source, code) {
    const rows = await source.query(`select ${entry} from tenant where gemeente_code = $1 limit 2`, [
        code
    ]);
    return rows.length === 1 ? rows[0] ?? null : null;
}
async function registerByStartKey(source, key) {
    const [row] = await source.query(`select ${entry} from tenant where start_key = $1`, [
        key
    ]);
    return row ?? null;
}
const allRegisters = (source)=>source.query(`select ${entry} from tenant order by fictional desc, name, created_at desc limit 100`);
async function slugsLike(source, slug) {
    const rows = await source.query(`select slug from tenant where slug = $1 or slug like $1 || '-%'`, [
        slug
    ]);
    return rows.map((row)=>row.slug);
}
async function registerFacts(tx) {
    const [row] = await tx.query(`select created_at as "startedAt", (select count(*) from activity where tenant_id = $1) as "activityCount"
     from tenant where id = $1`, [
        tx.tenantId
    ]);
    if (!row) throw new Error('register without a row');
    return row;
}
//# sourceMappingURL=register.queries.js.map
