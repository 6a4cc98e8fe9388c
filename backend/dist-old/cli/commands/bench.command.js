"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchCommand", {
    enumerable: true,
    get: function() {
        return benchCommand;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _classifybench = require("../../bench/classify.bench");
const _coveragebench = require("../../bench/coverage.bench");
const _importbench = require("../../bench/import.bench");
const _pagebench = require("../../bench/page.bench");
const _runbenchmarks = require("../../bench/run-benchmarks");
const _startbench = require("../../bench/start.bench");
const _summary = require("../../bench/summary");
const _command = require("../command");
// `start` rebuilds the product, so it comes last.
const benchmarks = [
    _classifybench.classifyBenchmark,
    _coveragebench.coverageBenchmark,
    _importbench.importBenchmark,
    _pagebench.pageBenchmark,
    _startbench.startBenchmark
];
const names = benchmarks.map(({ name })=>name).join(', ');
function chosen([name, extra]) {
    if (name === undefined) return benchmarks;
    const found = benchmarks.filter((benchmark)=>benchmark.name === name);
    if (found.length === 0 || extra !== undefined) throw new _command.UsageError(_tekst.BENCH_OPDRACHT.kies(names));
    return found;
}
async function run({ words, flags }) {
    const [first, ...rest] = chosen(words);
    if (!first) return 1;
    if (flags.has('sample')) {
        process.stdout.write(JSON.stringify(await first.sample()));
        return 0;
    }
    const outcomes = [];
    for (const benchmark of [
        first,
        ...rest
    ]){
        outcomes.push(await (0, _runbenchmarks.runBenchmark)(benchmark, (line)=>process.stderr.write(`${line}\n`)));
    }
    process.stdout.write(`${JSON.stringify({
        machine: (0, _summary.machineFacts)(),
        outcomes
    }, null, 2)}\n`);
    return outcomes.some(({ figures })=>figures.some(({ met })=>met === false)) ? 1 : 0;
}
const benchCommand = {
    words: `[${names.replaceAll(', ', '|')}]`,
    description: _tekst.BENCH_OPDRACHT.uitleg,
    options: [
        {
            name: 'sample',
            help: _tekst.BENCH_OPDRACHT.sample
        }
    ],
    run
};
//# sourceMappingURL=bench.command.js.map
