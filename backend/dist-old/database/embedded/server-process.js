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
    get ensureRunning () {
        return ensureRunning;
    },
    get stopServer () {
        return stopServer;
    }
});
const _nodefs = require("node:fs");
const _nodenet = require("node:net");
const _nodepath = require("node:path");
const _promises = require("node:timers/promises");
const _account = require("./account");
const _embeddederror = require("./embedded-error");
const _postmaster = require("./postmaster");
const MAX_LOG = 10 * 1024 * 1024;
const logOf = (path)=>(0, _nodepath.join)(path, 'server.log');
function freePort() {
    return new Promise((resolve, reject)=>{
        const probe = (0, _nodenet.createServer)().once('error', reject);
        probe.listen(0, '127.0.0.1', ()=>{
            const address = probe.address();
            probe.close(()=>resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}
function logTail(path) {
    return (0, _nodefs.existsSync)(logOf(path)) ? (0, _nodefs.readFileSync)(logOf(path), 'utf8').slice(-2000) : '';
}
function keepLogSmall(path) {
    if ((0, _nodefs.existsSync)(logOf(path)) && (0, _nodefs.statSync)(logOf(path)).size > MAX_LOG) (0, _nodefs.truncateSync)(logOf(path));
}
async function startOnce({ bin, path, account, durable }) {
    const address = [
        `port=${await freePort()}`,
        'listen_addresses=127.0.0.1',
        'unix_socket_directories='
    ];
    // What is kept fits in memory or stands on a disk without a moving head: looking a row up is never dear.
    const given = [
        ...address,
        'random_page_cost=1.1'
    ];
    const options = [
        ...given,
        ...durable ? [] : [
            'fsync=off',
            'full_page_writes=off',
            'synchronous_commit=off'
        ]
    ];
    const server = options.map((option)=>`-c ${option}`).join(' ');
    keepLogSmall(path);
    const args = [
        '-D',
        path,
        '-l',
        logOf(path),
        '-w',
        '-t',
        '60',
        '-o',
        server,
        'start'
    ];
    await (0, _account.runAs)(account, (0, _nodepath.join)(bin, 'pg_ctl'), args);
    return (0, _postmaster.untilReady)(path, 2_000);
}
/** A server of this folder that runs already, also one whose Node was killed; null when there is none. A stopping one is waited for. */ async function running({ path }) {
    for(const end = Date.now() + 15_000; Date.now() < end; await (0, _promises.setTimeout)(50)){
        const found = (0, _postmaster.readPostmaster)(path);
        if (found === null) return null;
        const life = (0, _postmaster.lifeOf)(found.pid, path);
        if (life === 'other') (0, _postmaster.disownPidFile)(path);
        if (life !== 'server') return null;
        if (found.status === 'ready') return found;
    }
    return null;
}
async function ensureRunning(runnable) {
    for(let attempt = 0; attempt < 5; attempt++){
        const found = await running(runnable) ?? await startOnce(runnable);
        if (found !== null) return found;
        await (0, _promises.setTimeout)(300 * (attempt + 1));
    }
    throw new _embeddederror.EmbeddedError('START', logTail(runnable.path));
}
async function stopServer({ bin, path, account }) {
    const stop = (mode, seconds)=>(0, _account.runAs)(account, (0, _nodepath.join)(bin, 'pg_ctl'), [
            '-D',
            path,
            '-m',
            mode,
            '-w',
            '-t',
            String(seconds),
            'stop'
        ]);
    const found = (0, _postmaster.readPostmaster)(path);
    if (found === null || (0, _postmaster.lifeOf)(found.pid, path) !== 'server') return;
    if (!(await stop('fast', 6)).ok) await stop('immediate', 2);
}
//# sourceMappingURL=server-process.js.map
