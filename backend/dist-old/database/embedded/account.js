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
    get canEnter () {
        return canEnter;
    },
    get runAs () {
        return runAs;
    },
    get serverAccount () {
        return serverAccount;
    }
});
const _nodechild_process = require("node:child_process");
const _nodefs = require("node:fs");
const nobody = {
    uid: 65534,
    gid: 65534
};
function fromPasswd(name) {
    const line = (0, _nodefs.readFileSync)('/etc/passwd', 'utf8').split('\n').find((entry)=>entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    return uid === undefined || gid === undefined ? null : {
        uid: Number(uid),
        gid: Number(gid)
    };
}
function serverAccount() {
    return process.getuid?.() === 0 ? fromPasswd('postgres') ?? fromPasswd('nobody') ?? nobody : null;
}
function runAs(account, command, args, timeout = 120_000) {
    return new Promise((resolve)=>{
        const env = {
            ...process.env,
            LC_ALL: 'C',
            PGOPTIONS: ''
        };
        (0, _nodechild_process.execFile)(command, args, {
            ...account,
            cwd: '/',
            env,
            timeout,
            windowsHide: true
        }, (error, stdout, stderr)=>resolve({
                ok: error === null,
                output: `${stdout}${stderr}`.trim() || (error?.message ?? '')
            }));
    });
}
function canEnter(account, folder) {
    if (account === null) return true;
    return (0, _nodechild_process.spawnSync)('/bin/sh', [
        '-c',
        'cd "$0"',
        folder
    ], {
        ...account,
        cwd: '/',
        stdio: 'ignore'
    }).status === 0;
}
//# sourceMappingURL=account.js.map
