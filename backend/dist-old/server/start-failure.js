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
    get NotMigrated () {
        return NotMigrated;
    },
    get startFailure () {
        return startFailure;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _embeddederror = require("../database/embedded/embedded-error");
const _rolecheck = require("../database/tenant/role-check");
const _badsetting = require("../settings/bad-setting");
class NotMigrated extends Error {
}
const embedded = {
    NO_BINARIES: ()=>_tekst.beheerTekst.geenBinaries,
    FOREIGN_FOLDER: ()=>_tekst.beheerTekst.vreemdeMap,
    NO_PASSWORD: ()=>_tekst.beheerTekst.wachtwoordWeg,
    OTHER_VERSION: _tekst.beheerTekst.andereVersie,
    INITDB: ()=>_tekst.beheerTekst.initdb,
    START: ()=>_tekst.beheerTekst.serverStart,
    BUSY: ()=>_tekst.beheerTekst.bezet
};
const bySystemCode = {
    EADDRINUSE: ({ port })=>_tekst.beheerTekst.poortBezet(port),
    EACCES: ({ port })=>_tekst.beheerTekst.poortVerboden(port),
    EADDRNOTAVAIL: ({ host })=>_tekst.beheerTekst.adresOnbekend(host),
    ECONNREFUSED: ()=>_tekst.beheerTekst.databaseOnbereikbaar,
    ENOTFOUND: ()=>_tekst.beheerTekst.databaseOnbereikbaar,
    ETIMEDOUT: ()=>_tekst.beheerTekst.databaseOnbereikbaar,
    EHOSTUNREACH: ()=>_tekst.beheerTekst.databaseOnbereikbaar,
    '3D000': ()=>_tekst.beheerTekst.databaseOnbereikbaar,
    '28P01': ()=>_tekst.beheerTekst.databaseWeigert('DATABASE_URL of MIGRATION_DATABASE_URL'),
    '28000': ()=>_tekst.beheerTekst.databaseWeigert('DATABASE_URL of MIGRATION_DATABASE_URL')
};
const codeOf = (error)=>typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
const saysAll = (line, exitCode)=>({
        line,
        exitCode,
        complete: true
    });
function ofEmbedded({ code, detail }) {
    const complete = code !== 'INITDB' && code !== 'START' && code !== 'NO_BINARIES';
    return {
        line: embedded[code](detail),
        exitCode: 1,
        complete
    };
}
function startFailure(error, settings) {
    if (error instanceof _badsetting.BadSetting) return saysAll(error.line, _badsetting.EXIT_BAD_SETTING);
    if (error instanceof _rolecheck.RoleRefused) return saysAll(_tekst.beheerTekst.rolGeweigerd(error.message), _badsetting.EXIT_BAD_SETTING);
    if (error instanceof _embeddederror.EmbeddedError) return ofEmbedded(error);
    if (error instanceof NotMigrated) return saysAll(_tekst.beheerTekst.nietGemigreerd, 1);
    const known = bySystemCode[codeOf(error)];
    return known ? saysAll(known(settings), 1) : {
        line: _tekst.beheerTekst.onbekend,
        exitCode: 1,
        complete: false
    };
}
//# sourceMappingURL=start-failure.js.map
