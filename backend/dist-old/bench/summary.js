"use strict";
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
    get machineFacts () {
        return machineFacts;
    },
    get summarise () {
        return summarise;
    }
});
const _nodeos = require("node:os");
const _benchmark = require("./benchmark");
const DIGITS = 4;
const round = (value)=>Number(value.toPrecision(DIGITS));
const met = (bar, value)=>bar.kind === 'MAX' ? value <= bar.value : value >= bar.value;
const barText = (bar, unit)=>`${bar.kind === 'MAX' ? '<=' : '>='} ${bar.value} ${unit}`;
function summarise(benchmark, samples) {
    return Object.entries(benchmark.figures).map(([figure, { unit, bar, against }])=>{
        const values = samples.map((sample)=>sample[figure] ?? NaN);
        const middle = (0, _benchmark.median)(values);
        const other = against === undefined ? null : samples.map((sample)=>(sample[figure] ?? NaN) / (sample[against] ?? NaN));
        return {
            figure,
            unit,
            median: round(middle),
            min: round(Math.min(...values)),
            max: round(Math.max(...values)),
            bar: bar ? barText(bar, unit) : null,
            met: bar ? met(bar, middle) : null,
            ratio: other && round((0, _benchmark.median)(other)),
            against: against ?? null
        };
    });
}
const machineFacts = ()=>({
        node: process.version,
        platform: `${process.platform} ${process.arch}`,
        cpu: (0, _nodeos.cpus)()[0]?.model.trim() ?? '?',
        cores: (0, _nodeos.cpus)().length,
        memoryGiB: Math.round((0, _nodeos.totalmem)() / 1024 ** 3)
    });
//# sourceMappingURL=summary.js.map
