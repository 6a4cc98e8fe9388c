"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "placerFor", {
    enumerable: true,
    get: function() {
        return placerFor;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _nodeworker_threads = require("node:worker_threads");
const _classifierinforce = require("./classifier-in-force");
const _placementof = require("./placement-of");
/** Below this many rows, a worker takes longer to begin than to work. */ const WORTH_A_WORKER = 2000;
const MOST_OLD_MB = 96;
const MOST_YOUNG_MB = 32;
const workerFile = (0, _nodepath.join)(__dirname, 'placer.worker.js');
class InlinePlacer {
    place(records) {
        return Promise.resolve(records.map((record)=>this.texts.place(record)));
    }
    close() {
        return Promise.resolve();
    }
    constructor(){
        this.texts = new _placementof.TextPlacer(_classifierinforce.classifierInForce);
    }
}
class WorkerPlacer {
    constructor(){
        this.worker = new _nodeworker_threads.Worker(workerFile, {
            resourceLimits: {
                maxOldGenerationSizeMb: MOST_OLD_MB,
                maxYoungGenerationSizeMb: MOST_YOUNG_MB
            }
        });
        this.waiting = [];
        this.failure = null;
        this.worker.on('message', (placed)=>this.waiting.shift()?.resolve(placed));
        this.worker.on('error', (error)=>this.fail(error));
        this.worker.on('exit', (code)=>this.fail(new Error(`the classifier stopped with ${code}`)));
        // A worker that is forgotten must not keep the process alive.
        this.worker.unref();
    }
    place(records) {
        if (records.length === 0) return Promise.resolve([]);
        if (this.failure !== null) return Promise.reject(new Error('the classifier is gone', {
            cause: this.failure
        }));
        return new Promise((resolve, reject)=>{
            this.waiting.push({
                resolve,
                reject
            });
            this.worker.postMessage(records);
        });
    }
    async close() {
        await this.worker.terminate();
    }
    fail(error) {
        this.failure ??= error;
        for (const { reject } of this.waiting.splice(0))reject(error);
    }
}
const placerFor = (rows)=>rows >= WORTH_A_WORKER && (0, _nodefs.existsSync)(workerFile) ? new WorkerPlacer() : new InlinePlacer();
//# sourceMappingURL=placer.js.map
