"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readSettings", {
    enumerable: true,
    get: function() {
        return readSettings;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _badsetting = require("./bad-setting");
const _parts = require("./parts");
const logLevels = [
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent'
];
/** The nearest thing that exists on the way to the folder must be a folder, else the database cannot be made there. */ function isPossibleFolder(path) {
    const found = (0, _nodefs.statSync)(path, {
        throwIfNoEntry: false
    });
    if (found !== undefined) return found.isDirectory();
    const parent = (0, _nodepath.resolve)(path, '..');
    return parent === path ? false : isPossibleFolder(parent);
}
function readEmbedded(env, root) {
    if ((0, _parts.given)(env, 'MIGRATION_DATABASE_URL') !== undefined) throw new _badsetting.BadSetting('MIGRATION_DATABASE_URL', 'hoort bij DATABASE_URL; zet ze allebei of geen van beide');
    const dataDir = (0, _nodepath.resolve)(root, (0, _parts.given)(env, 'DATA_DIR') ?? '.data');
    let possible = false;
    try {
        possible = isPossibleFolder(dataDir);
    } catch  {
    // Not allowed to look, or a file halfway the path: either way no folder can be made there.
    }
    if (!possible) throw new _badsetting.BadSetting('DATA_DIR', 'moet een map zijn, of een plek waar een map kan komen', env['DATA_DIR']);
    return {
        kind: 'embedded',
        dataDir
    };
}
function readServer(env, appUrl) {
    const ownerUrl = (0, _parts.readDatabaseUrl)(env, 'MIGRATION_DATABASE_URL') ?? null;
    if (ownerUrl !== null && new URL(ownerUrl).username === new URL(appUrl).username) throw new _badsetting.BadSetting('MIGRATION_DATABASE_URL', 'moet een andere gebruiker hebben dan DATABASE_URL: de toepassing mag geen eigenaar van de tabellen zijn', ownerUrl);
    return {
        kind: 'server',
        appUrl,
        ownerUrl
    };
}
function requireText(env, name, good, expected) {
    const text = (0, _parts.given)(env, name);
    if (text === undefined) throw new _badsetting.BadSetting(name, `${expected} (verplicht bij AUTH_MODE=oidc)`, env[name]);
    if (!good(text)) throw new _badsetting.BadSetting(name, expected, text);
}
function refuseOidc(env) {
    requireText(env, 'OIDC_ISSUER', _parts.isSafeIssuer, 'moet het https-adres van de aanmelddienst zijn');
    requireText(env, 'OIDC_CLIENT_ID', (text)=>text !== '', 'moet de naam zijn waaronder de aanmelddienst deze toepassing kent');
    requireText(env, 'OIDC_CLIENT_SECRET', (text)=>text !== '', 'moet het geheim zijn dat de aanmelddienst gaf');
    requireText(env, 'SESSION_SECRET', (text)=>text.length >= 32, 'moet minstens 32 tekens lang zijn');
    throw new _badsetting.BadSetting('AUTH_MODE', 'kan in deze versie alleen demo zijn; aanmelden via oidc komt in een volgende versie');
}
function readAuthMode(env, host, database) {
    if (database.kind === 'server' && (0, _parts.given)(env, 'AUTH_MODE') === undefined) throw new _badsetting.BadSetting('AUTH_MODE', 'moet gekozen worden als DATABASE_URL is gezet: demo of oidc');
    if ((0, _parts.readChoice)(env, 'AUTH_MODE', [
        'demo',
        'oidc'
    ], 'demo') === 'oidc') refuseOidc(env);
    if ((0, _parts.isLoopback)(host)) return 'demo';
    throw new _badsetting.BadSetting('HOST', 'moet 127.0.0.1, ::1 of localhost zijn zolang AUTH_MODE demo is: in de demo kan iedereen zonder wachtwoord naar binnen', host);
}
function readSettings(env, root) {
    const port = (0, _parts.readPort)(env);
    const host = (0, _parts.given)(env, 'HOST') ?? '127.0.0.1';
    const logLevel = (0, _parts.readChoice)(env, 'LOG_LEVEL', logLevels, 'info');
    const appUrl = (0, _parts.readDatabaseUrl)(env, 'DATABASE_URL');
    const database = appUrl === undefined ? readEmbedded(env, root) : readServer(env, appUrl);
    return {
        port,
        host,
        logLevel,
        database,
        authMode: readAuthMode(env, host, database)
    };
}
//# sourceMappingURL=read-settings.js.map
