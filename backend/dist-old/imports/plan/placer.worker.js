"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodeworker_threads = require("node:worker_threads");
const _classifierinforce = require("./classifier-in-force");
const _placementof = require("./placement-of");
// The other side of WorkerPlacer: texts come in lists, each list is answered in its turn.
const texts = new _placementof.TextPlacer(_classifierinforce.classifierInForce);
_nodeworker_threads.parentPort?.on('message', (records)=>{
    _nodeworker_threads.parentPort?.postMessage(records.map((record)=>texts.place(record)));
});
//# sourceMappingURL=placer.worker.js.map
