"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "withApp", {
    enumerable: true,
    get: function() {
        return withApp;
    }
});
const _nodepath = require("node:path");
const _opendatabase = require("../server/open-database");
const _startfailure = require("../server/start-failure");
const _badsetting = require("../settings/bad-setting");
const _readsettings = require("../settings/read-settings");
const _command = require("./command");
function settingsOrRefuse() {
    try {
        return (0, _readsettings.readSettings)(process.env, (0, _nodepath.join)(__dirname, '../../..'));
    } catch (error) {
        throw error instanceof _badsetting.BadSetting ? new _command.Refused(error.line) : error;
    }
}
/** Ctrl-C in the middle: the database rolls back what was not committed, and stops when nobody else uses it. */ function releaseOnSignal(release) {
    const stop = ()=>void release().finally(()=>process.exit(1));
    for (const signal of [
        'SIGINT',
        'SIGTERM',
        'SIGHUP'
    ])process.once(signal, stop);
    return ()=>{
        for (const signal of [
            'SIGINT',
            'SIGTERM',
            'SIGHUP'
        ])process.off(signal, stop);
    };
}
async function withApp(work) {
    const settings = settingsOrRefuse();
    const refuse = (error)=>{
        throw new _command.Refused((0, _startfailure.startFailure)(error, settings).line, {
            cause: error
        });
    };
    const { createApp } = await import('../app.js');
    const database = await (0, _opendatabase.openDatabase)(settings.database).catch(refuse);
    const forget = releaseOnSignal(database.release);
    try {
        const app = await createApp(settings, database.urls).catch(refuse);
        await app.init();
        return await work(app).finally(()=>app.close());
    } finally{
        forget();
        await database.release();
    }
}
//# sourceMappingURL=with-app.js.map
