"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openEmbedded", {
    enumerable: true,
    get: function() {
        return openEmbedded;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _binaries = require("./binaries");
const _clusterfolder = require("./cluster-folder");
const _createcluster = require("./create-cluster");
const _embeddederror = require("./embedded-error");
const _folderlock = require("./folder-lock");
const _roles = require("./roles");
const _secrets = require("./secrets");
const _serverprocess = require("./server-process");
const _sessions = require("./sessions");
const roleNames = {
    superuser: _roles.superuserRole,
    owner: _roles.ownerRole,
    app: _roles.appRole
};
const OPENING = 60_000;
const CLOSING = 3_000;
function secretsOf(dataDir, cluster) {
    const found = (0, _secrets.readSecrets)(dataDir);
    if (found !== null) return found;
    if (cluster.made) throw new _embeddederror.EmbeddedError('NO_PASSWORD', dataDir);
    return (0, _secrets.createSecrets)(dataDir);
}
async function requireSameVersion(bin, path) {
    const file = (0, _nodepath.join)(path, 'PG_VERSION');
    const made = (0, _nodefs.existsSync)(file) ? (0, _nodefs.readFileSync)(file, 'utf8').trim() : '?';
    const here = await (0, _binaries.majorVersion)(bin);
    if (made !== here) throw new _embeddederror.EmbeddedError('OTHER_VERSION', `${made} -> ${here}`);
}
async function prepare(options) {
    const { dataDir, durable = true } = options;
    const cluster = (0, _clusterfolder.clusterFolder)(dataDir);
    const secrets = secretsOf(dataDir, cluster);
    const cache = process.getuid?.() === 0 ? '/var/cache/sportpiramide' : (0, _nodepath.join)(dataDir, 'binaries');
    const bin = options.bin ?? await (0, _binaries.packagedBinaries)(cluster.account, cache);
    if (cluster.made) await requireSameVersion(bin, cluster.path);
    else await (0, _createcluster.createCluster)(bin, cluster, secrets, durable);
    (0, _clusterfolder.pointAt)(dataDir, cluster.path);
    return {
        runnable: {
            bin,
            path: cluster.path,
            account: cluster.account,
            durable
        },
        secrets
    };
}
async function openEmbedded(given) {
    const options = {
        ...given,
        dataDir: (0, _nodepath.resolve)(given.dataDir)
    };
    const { dataDir } = options;
    (0, _nodefs.mkdirSync)(dataDir, {
        recursive: true
    });
    return (0, _folderlock.withFolderLock)(dataDir, OPENING, async ()=>{
        const { runnable, secrets } = await prepare(options);
        const { port } = await (0, _serverprocess.ensureRunning)(runnable);
        const session = (0, _sessions.enter)(dataDir);
        return {
            port,
            url: (role, database)=>(0, _roles.urlOf)(roleNames[role], secrets[role], port, database),
            release: ()=>(0, _folderlock.withFolderLock)(dataDir, CLOSING, async ()=>{
                    if ((0, _sessions.leave)(dataDir, session)) await (0, _serverprocess.stopServer)(runnable);
                })
        };
    });
}
//# sourceMappingURL=embedded-server.js.map
