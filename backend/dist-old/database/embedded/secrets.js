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
    get createSecrets () {
        return createSecrets;
    },
    get readSecrets () {
        return readSecrets;
    }
});
const _nodecrypto = require("node:crypto");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const fileIn = (dataDir)=>(0, _nodepath.join)(dataDir, 'secrets.json');
function readSecrets(dataDir) {
    return (0, _nodefs.existsSync)(fileIn(dataDir)) ? JSON.parse((0, _nodefs.readFileSync)(fileIn(dataDir), 'utf8')) : null;
}
function createSecrets(dataDir) {
    const word = ()=>(0, _nodecrypto.randomBytes)(24).toString('base64url');
    const secrets = {
        superuser: word(),
        owner: word(),
        app: word()
    };
    const half = `${fileIn(dataDir)}.${process.pid}`;
    (0, _nodefs.writeFileSync)(half, JSON.stringify(secrets), {
        mode: 0o600
    });
    (0, _nodefs.renameSync)(half, fileIn(dataDir));
    return secrets;
}
//# sourceMappingURL=secrets.js.map
