"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "start", {
    enumerable: true,
    get: function() {
        return start;
    }
});
const _seedservice = require("../database/seed/seed.service");
const _healthservice = require("../health/health.service");
const _opendatabase = require("./open-database");
const _startfailure = require("./start-failure");
const CLOSE_LIMIT = 4_000;
const RELEASE_LIMIT = 5_000;
async function open(settings, shutdown) {
    const database = await (0, _opendatabase.openDatabase)(settings.database);
    shutdown.add(RELEASE_LIMIT, database.release);
    return database;
}
/** Stops accepting, lets running requests end, and cuts off the ones that do not. */ async function close(app) {
    const cut = setTimeout(()=>app.getHttpServer().closeAllConnections(), CLOSE_LIMIT - 1_000);
    await app.close();
    clearTimeout(cut);
}
/** Listens without Nest, which would log a taken port as an error of the program. */ function listen(app, { port, host }) {
    return new Promise((resolve, reject)=>{
        app.getHttpServer().once('error', reject).listen(port, host, resolve);
    });
}
function addressOf(app, host) {
    const { port } = app.getHttpServer().address();
    return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
async function start(settings, shutdown) {
    const opening = open(settings, shutdown);
    // Loading the code takes as long as starting the database: they run side by side.
    const [{ createApp }, { urls }] = await Promise.all([
        import('../app.js'),
        opening
    ]);
    const app = await createApp(settings, urls);
    shutdown.add(CLOSE_LIMIT, ()=>close(app));
    if (await app.get(_healthservice.HealthService, {
        strict: false
    }).readiness() === 'NOT_MIGRATED') throw new _startfailure.NotMigrated();
    await app.init();
    await app.get(_seedservice.SeedService, {
        strict: false
    }).seedDemo();
    await listen(app, settings);
    return addressOf(app, settings.host);
}
//# sourceMappingURL=start.js.map
