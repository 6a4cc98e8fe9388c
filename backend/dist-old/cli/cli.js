"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _log = require("../server/log");
const _runcli = require("./run-cli");
// The reader of our results may leave early (`| head`): that is no error.
process.stdout.on('error', ()=>process.exit(0));
(0, _log.startLog)('warn');
void (0, _runcli.runCli)(process.argv.slice(2)).then((code)=>process.exitCode = code, (error)=>{
    (0, _log.currentLog)().fatal({
        err: error
    }, 'unexpected error');
    process.exitCode = 1;
});
//# sourceMappingURL=cli.js.map
