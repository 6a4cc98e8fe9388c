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
    get disownPidFile () {
        return disownPidFile;
    },
    get lifeOf () {
        return lifeOf;
    },
    get readPostmaster () {
        return readPostmaster;
    },
    get untilReady () {
        return untilReady;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _promises = require("node:timers/promises");
/** No process has this number: above every pid_max, and still a positive int for PostgreSQL. */ const NOBODY = '2147483646';
function readPostmaster(cluster) {
    const file = (0, _nodepath.join)(cluster, 'postmaster.pid');
    if (!(0, _nodefs.existsSync)(file)) return null;
    const [pid, , , port, , , , status] = (0, _nodefs.readFileSync)(file, 'utf8').split('\n');
    return Number(pid) > 0 ? {
        pid: Number(pid),
        port: Number(port ?? 0),
        status: (status ?? '').trim()
    } : null;
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return error.code === 'EPERM';
    }
}
function proc(pid, file) {
    try {
        return (0, _nodefs.readFileSync)(`/proc/${pid}/${file}`, 'utf8');
    } catch  {
        return '';
    }
}
/** A zombie has ended and only waits to be counted by its parent. */ const isZombie = (pid)=>/^\d+ \(.*\) Z/s.test(proc(pid, 'stat'));
function lifeOf(pid, cluster) {
    if (!exists(pid)) return 'gone';
    if (process.platform !== 'linux') return 'server';
    if (isZombie(pid)) return 'other';
    return proc(pid, 'cmdline').split('\0').includes(cluster) ? 'server' : 'other';
}
function disownPidFile(cluster) {
    const file = (0, _nodepath.join)(cluster, 'postmaster.pid');
    const [, ...rest] = (0, _nodefs.readFileSync)(file, 'utf8').split('\n');
    (0, _nodefs.writeFileSync)(file, [
        NOBODY,
        ...rest
    ].join('\n'));
}
async function untilReady(cluster, ms) {
    for(const end = Date.now() + ms; Date.now() < end; await (0, _promises.setTimeout)(20)){
        const found = readPostmaster(cluster);
        if (found === null || lifeOf(found.pid, cluster) !== 'server') return null;
        if (found.status === 'ready') return found;
    }
    return null;
}
//# sourceMappingURL=postmaster.js.map
