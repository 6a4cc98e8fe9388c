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
    get enter () {
        return enter;
    },
    get leave () {
        return leave;
    }
});
const _nodecrypto = require("node:crypto");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _processmark = require("./process-mark");
/** Files of processes that use the server; call inside the folder lock only. */ const folderIn = (dataDir)=>(0, _nodepath.join)(dataDir, 'sessions');
function enter(dataDir) {
    (0, _nodefs.mkdirSync)(folderIn(dataDir), {
        recursive: true
    });
    const name = (0, _nodecrypto.randomUUID)();
    (0, _nodefs.writeFileSync)((0, _nodepath.join)(folderIn(dataDir), name), (0, _processmark.ownMark)());
    return name;
}
function leave(dataDir, name) {
    (0, _nodefs.rmSync)((0, _nodepath.join)(folderIn(dataDir), name), {
        force: true
    });
    const dead = (0, _nodefs.readdirSync)(folderIn(dataDir)).filter((other)=>!(0, _processmark.markLives)((0, _nodefs.readFileSync)((0, _nodepath.join)(folderIn(dataDir), other), 'utf8')));
    for (const other of dead)(0, _nodefs.rmSync)((0, _nodepath.join)(folderIn(dataDir), other), {
        force: true
    });
    return (0, _nodefs.readdirSync)(folderIn(dataDir)).length === 0;
}
//# sourceMappingURL=sessions.js.map
