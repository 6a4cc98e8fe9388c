"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "withFolderLock", {
    enumerable: true,
    get: function() {
        return withFolderLock;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _promises = require("node:timers/promises");
const _embeddederror = require("./embedded-error");
const _processmark = require("./process-mark");
function read(file) {
    try {
        return (0, _nodefs.readFileSync)(file, 'utf8');
    } catch  {
        return null;
    }
}
/** Linking a written file makes the lock appear with its content: nobody can read it half written. */ function take(lock, own) {
    try {
        (0, _nodefs.linkSync)(own, lock);
        return true;
    } catch  {
        return false;
    }
}
/** Puts the lock of a dead process aside; when a living one came in between, its lock is put back. */ function clearDead(lock) {
    const holder = read(lock);
    if (holder === null || (0, _processmark.markLives)(holder)) return;
    const aside = `${lock}.${process.pid}`;
    try {
        (0, _nodefs.renameSync)(lock, aside);
        if ((0, _processmark.markLives)(read(aside) ?? '')) take(lock, aside);
    } catch  {
        return;
    } finally{
        (0, _nodefs.rmSync)(aside, {
            force: true
        });
    }
}
/** What killed processes left while they waited. */ function sweep(dataDir) {
    const waiting = (0, _nodefs.readdirSync)(dataDir).filter((name)=>name.startsWith('lock-') || name.startsWith('lock.'));
    for (const name of waiting)if (!(0, _processmark.markLives)(read((0, _nodepath.join)(dataDir, name)) ?? '')) (0, _nodefs.rmSync)((0, _nodepath.join)(dataDir, name), {
        force: true
    });
}
async function withFolderLock(dataDir, ms, work) {
    const lock = (0, _nodepath.join)(dataDir, 'lock');
    const own = (0, _nodepath.join)(dataDir, `lock-${process.pid}-${Math.random().toString(36).slice(2)}`);
    (0, _nodefs.writeFileSync)(own, (0, _processmark.ownMark)());
    try {
        for(const end = Date.now() + ms; !take(lock, own); await (0, _promises.setTimeout)(25)){
            if (Date.now() > end) throw new _embeddederror.EmbeddedError('BUSY', read(lock) ?? '');
            clearDead(lock);
        }
        sweep(dataDir);
        return await work();
    } finally{
        if (read(lock) === read(own)) (0, _nodefs.rmSync)(lock, {
            force: true
        });
        (0, _nodefs.rmSync)(own, {
            force: true
        });
    }
}
//# sourceMappingURL=folder-lock.js.map
