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
    get grownDuinrade () {
        return grownDuinrade;
    },
    get withScratchApp () {
        return withScratchApp;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _fixtures = require("@sportpiramide/fixtures");
const _withapp = require("../cli/with-app");
async function withScratchApp(work) {
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), 'sportpiramide-bench-'));
    delete process.env['DATABASE_URL'];
    process.env['DATA_DIR'] = (0, _nodepath.join)(folder, 'data');
    process.env['LOG_LEVEL'] = 'warn';
    try {
        return await (0, _withapp.withApp)(work);
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
    }
}
function grownDuinrade(slug, activities) {
    const [tenant] = _fixtures.duinrade.tenants;
    if (!tenant) throw new Error('Duinrade ontbreekt');
    const rows = Array.from({
        length: activities
    }, (_, index)=>({
            ...tenant.activities[index % tenant.activities.length] ?? {
                title: 'Wandelen'
            },
            externalId: `bench-${index}`
        }));
    return {
        ...tenant,
        slug,
        activities: rows
    };
}
//# sourceMappingURL=scratch-app.js.map
