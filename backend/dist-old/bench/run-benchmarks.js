"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "runBenchmark", {
    enumerable: true,
    get: function() {
        return runBenchmark;
    }
});
const _nodechild_process = require("node:child_process");
const _nodepath = require("node:path");
const _nodeutil = require("node:util");
const _summary = require("./summary");
const run = (0, _nodeutil.promisify)(_nodechild_process.execFile);
/** One sample in a process of its own, so that memory and warm caches of the one before do not count. */ async function sampleApart(name) {
    const cli = (0, _nodepath.join)(__dirname, '../cli/cli.js');
    const { stdout } = await run(process.execPath, [
        cli,
        'bench',
        name,
        '--sample'
    ], {
        maxBuffer: 1e7
    });
    return JSON.parse(stdout);
}
async function runBenchmark(benchmark, tell) {
    const samples = [];
    for(let turn = 1; turn <= benchmark.runs; turn++){
        tell(`${benchmark.name}: ${turn} van ${benchmark.runs}`);
        samples.push(await sampleApart(benchmark.name));
    }
    return {
        benchmark: benchmark.name,
        runs: benchmark.runs,
        figures: (0, _summary.summarise)(benchmark, samples)
    };
}
//# sourceMappingURL=run-benchmarks.js.map
