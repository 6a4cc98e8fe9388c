"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodepath = require("node:path");
const _log = require("./server/log");
const _shutdown = require("./server/shutdown");
const _start = require("./server/start");
const _startfailure = require("./server/start-failure");
const _badsetting = require("./settings/bad-setting");
const _readsettings = require("./settings/read-settings");
function tell(line) {
    process.stderr.write(`${line}\n`);
}
function settingsOrExit() {
    try {
        return (0, _readsettings.readSettings)(process.env, (0, _nodepath.join)(__dirname, '../..'));
    } catch (error) {
        if (!(error instanceof _badsetting.BadSetting)) throw error;
        tell(error.line);
        return process.exit(_badsetting.EXIT_BAD_SETTING);
    }
}
async function fail(error, settings, shutdown) {
    const { line, exitCode, complete } = (0, _startfailure.startFailure)(error, settings);
    (0, _log.currentLog)()[complete ? 'debug' : 'error']({
        err: error
    }, 'start failed');
    await shutdown.run();
    tell(line);
    process.exit(exitCode);
}
async function main() {
    const settings = settingsOrExit();
    (0, _log.startLog)(settings.logLevel);
    const shutdown = new _shutdown.Shutdown();
    const started = (0, _start.start)(settings, shutdown);
    shutdown.onSignals(started);
    process.on('uncaughtException', (error)=>{
        (0, _log.currentLog)().fatal({
            err: error
        }, 'unexpected error');
        void shutdown.run().then(()=>process.exit(1));
    });
    try {
        process.stdout.write(`ready ${await started}\n`);
    } catch (error) {
        if (!shutdown.asked) await fail(error, settings, shutdown);
    }
}
void main();
//# sourceMappingURL=main.js.map
