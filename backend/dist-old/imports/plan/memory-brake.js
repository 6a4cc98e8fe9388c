"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "brakeMemory", {
    enumerable: true,
    get: function() {
        return brakeMemory;
    }
});
const _nodev8 = require("node:v8");
const _nodevm = require("node:vm");
const MEGABYTE = 1024 * 1024;
/** What the server itself needs is about half of this. */ const CALM_HEAP = 160 * MEGABYTE;
let collect = null;
function collector() {
    if (collect) return collect;
    (0, _nodev8.setFlagsFromString)('--expose-gc');
    collect = (0, _nodevm.runInNewContext)('gc');
    (0, _nodev8.setFlagsFromString)('--no-expose-gc');
    return collect;
}
function brakeMemory() {
    if ((0, _nodev8.getHeapStatistics)().used_heap_size > CALM_HEAP) collector()();
}
//# sourceMappingURL=memory-brake.js.map
