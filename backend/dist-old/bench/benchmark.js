/** What one figure may be at most or must be at least, as the product promises it. */ "use strict";
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
    get median () {
        return median;
    },
    get milliseconds () {
        return milliseconds;
    }
});
function median(numbers) {
    const sorted = [
        ...numbers
    ].sort((a, b)=>a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
async function milliseconds(work) {
    const began = performance.now();
    await work();
    return performance.now() - began;
}
//# sourceMappingURL=benchmark.js.map
