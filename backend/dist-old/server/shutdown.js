"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Shutdown", {
    enumerable: true,
    get: function() {
        return Shutdown;
    }
});
const _log = require("./log");
/** Longest the whole stop may take; monitoring and containers kill at 10 s. */ const LIMIT = 9_500;
/**
 * npm puts a shell between itself and us, passes a signal on to that shell only, and leaves us behind without parent.
 * Not on Windows, where a process keeps the number of a parent that has ended.
 */ function whenOrphaned(stop) {
    const parent = process.ppid;
    const watch = setInterval(()=>{
        if (process.ppid === parent) return;
        clearInterval(watch);
        stop();
    }, 250);
    watch.unref();
}
class Shutdown {
    /** A step that takes over `ms` is left behind: what it held goes down with the process. */ add(ms, step) {
        this.steps.unshift(()=>Promise.race([
                step(),
                new Promise((resolve)=>setTimeout(resolve, ms).unref())
            ]));
    }
    get asked() {
        return this.running !== null;
    }
    run() {
        return this.running ??= this.runSteps();
    }
    async runSteps() {
        for (const step of this.steps.splice(0)){
            await step().catch((error)=>(0, _log.currentLog)().error({
                    err: error
                }, 'stopping failed'));
        }
    }
    /** Ends the process with 0 on SIGTERM, SIGINT and a closed terminal; during the start it first waits for `started`. */ onSignals(started) {
        const stop = (signal)=>{
            if (this.asked) return;
            (0, _log.currentLog)().info({
                signal
            }, 'stopping');
            setTimeout(()=>process.exit(0), LIMIT).unref();
            const run = this.run();
            void Promise.allSettled([
                run,
                started
            ]).then(()=>this.runSteps()).then(()=>process.exit(0));
        };
        for (const signal of [
            'SIGTERM',
            'SIGINT',
            'SIGHUP'
        ])process.on(signal, stop);
        if (process.env['npm_lifecycle_event']) whenOrphaned(()=>stop('npm ended'));
    }
    constructor(){
        this.steps = [];
        this.running = null;
    }
}
//# sourceMappingURL=shutdown.js.map
