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
    get clusterFolder () {
        return clusterFolder;
    },
    get pointAt () {
        return pointAt;
    }
});
const _nodecrypto = require("node:crypto");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _account = require("./account");
const _embeddederror = require("./embedded-error");
const systemFolder = '/var/lib/sportpiramide';
const nameIn = (dataDir)=>(0, _nodepath.join)(dataDir, 'pg');
function ownerOf(path) {
    const { uid, gid } = (0, _nodefs.statSync)(path);
    const me = process.getuid?.();
    if (me === undefined || me === uid) return null;
    if (me === 0) return {
        uid,
        gid
    };
    throw new _embeddederror.EmbeddedError('FOREIGN_FOLDER', path);
}
/** Leftovers of an initdb that was killed; nothing ever points at them. */ function sweep(folder) {
    const halves = (0, _nodefs.readdirSync)(folder).filter((name)=>name.includes('.half-'));
    for (const name of halves)(0, _nodefs.rmSync)((0, _nodepath.join)(folder, name), {
        recursive: true,
        force: true,
        maxRetries: 5,
        retryDelay: 100
    });
}
/** The data folder may be closed to the user that runs the server; opening it for passing through shows nothing of it. */ function letThrough(dataDir, account) {
    if ((0, _account.canEnter)(account, dataDir)) return true;
    (0, _nodefs.chmodSync)(dataDir, (0, _nodefs.statSync)(dataDir).mode | 0o011);
    return (0, _account.canEnter)(account, dataDir);
}
function clusterFolder(dataDir) {
    const name = nameIn(dataDir);
    if ((0, _nodefs.existsSync)(name)) {
        const path = (0, _nodefs.realpathSync)(name);
        return {
            path,
            account: ownerOf(path),
            made: true
        };
    }
    (0, _nodefs.rmSync)(name, {
        force: true
    });
    sweep(dataDir);
    const account = (0, _account.serverAccount)();
    if (letThrough(dataDir, account)) return {
        path: (0, _nodepath.join)((0, _nodefs.realpathSync)(dataDir), 'pg'),
        account,
        made: false
    };
    (0, _nodefs.mkdirSync)(systemFolder, {
        recursive: true,
        mode: 0o711
    });
    return {
        path: (0, _nodepath.join)(systemFolder, (0, _nodecrypto.randomUUID)()),
        account,
        made: false
    };
}
function pointAt(dataDir, path) {
    const name = nameIn(dataDir);
    if (!(0, _nodefs.existsSync)(name)) {
        (0, _nodefs.symlinkSync)(path, name);
    }
}
//# sourceMappingURL=cluster-folder.js.map
