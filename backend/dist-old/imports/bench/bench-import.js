"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchImport", {
    enumerable: true,
    get: function() {
        return benchImport;
    }
});
const _nodefs = require("node:fs");
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _nodestream = require("node:stream");
const _promises1 = require("node:stream/promises");
const _inventedrows = require("./invented-rows");
const MEGABYTE = 1024 * 1024;
const LOOK_MS = 20;
/** Watches the memory of this process while work is done. */ async function withPeak(work) {
    let peak = 0;
    const look = ()=>{
        peak = Math.max(peak, process.memoryUsage.rss());
    };
    const timer = setInterval(look, LOOK_MS);
    try {
        const answer = await work();
        look();
        return [
            answer,
            Math.round(peak / MEGABYTE)
        ];
    } finally{
        clearInterval(timer);
    }
}
/** Remembers when each stage began. */ class StageClock {
    between(from, until) {
        const end = until === null ? performance.now() : this.began.get(until) ?? NaN;
        return Math.round(end - (this.began.get(from) ?? NaN));
    }
    constructor(){
        this.began = new Map();
        this.hear = (stage)=>{
            if (!this.began.has(stage)) this.began.set(stage, performance.now());
        };
    }
}
async function importInvented(files, tenantId, path) {
    const clock = new StageClock();
    const file = {
        tenantId,
        by: 'bench',
        kind: 'ACTIVITIES',
        path,
        fileName: 'bench.csv'
    };
    const job = await files.importFile(file, {
        choices: {},
        dryRun: false,
        goodRowsOnly: false,
        onProgress: clock.hear
    });
    return {
        rows: job.counts.read,
        created: job.counts.create,
        readMs: clock.between('READ', 'PLANNING'),
        planMs: clock.between('PLANNING', 'COMMITTING'),
        commitMs: clock.between('COMMITTING', null),
        totalMs: clock.between('READ', null)
    };
}
async function benchImport(files, tenantId, rows = 100_000) {
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), 'sportpiramide-bench-'));
    const path = (0, _nodepath.join)(folder, 'bench.csv');
    try {
        await (0, _promises1.pipeline)(_nodestream.Readable.from((0, _inventedrows.inventedLines)(rows)), (0, _nodefs.createWriteStream)(path));
        const [timings, peakRssMb] = await withPeak(()=>importInvented(files, tenantId, path));
        return {
            ...timings,
            peakRssMb
        };
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
    }
}
//# sourceMappingURL=bench-import.js.map
