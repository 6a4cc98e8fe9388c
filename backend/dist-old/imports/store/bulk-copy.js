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
    get copyRows () {
        return copyRows;
    },
    get copyText () {
        return copyText;
    }
});
const _nodestream = require("node:stream");
const _promises = require("node:stream/promises");
const _pgcopystreams = require("pg-copy-streams");
const _copytext = require("./copy-text");
const CHUNK = 64 * 1024;
async function* lines(rows, count) {
    let chunk = '';
    for await (const row of rows){
        count();
        chunk += (0, _copytext.copyLine)(row);
        if (chunk.length < CHUNK) continue;
        yield chunk;
        chunk = '';
    }
    if (chunk !== '') yield chunk;
}
async function copyRows(tx, target, rows) {
    let count = 0;
    await copyText(tx, target, lines(rows, ()=>count += 1));
    return count;
}
async function copyText(tx, target, text) {
    const columns = target.columns.join(', ');
    const staging = `in_${target.table}`;
    await tx.query(`create temp table if not exists ${staging} on commit drop as select ${columns} from ${target.table} limit 0`);
    await tx.exclusive(async (client)=>{
        await (0, _promises.pipeline)(_nodestream.Readable.from(text), client.query((0, _pgcopystreams.from)(`copy ${staging} (${columns}) from stdin`)));
        await client.query(`insert into ${target.table} (tenant_id, ${columns}) select $1, ${columns} from ${staging}`, [
            tx.tenantId
        ]);
        await client.query(`truncate ${staging}`);
    });
}
//# sourceMappingURL=bulk-copy.js.map
