"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startBenchmark", {
    enumerable: true,
    get: function() {
        return startBenchmark;
    }
});
const _nodechild_process = require("node:child_process");
const _nodeevents = require("node:events");
const _promises = require("node:fs/promises");
const _nodenet = require("node:net");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _benchmark = require("./benchmark");
const ROOT = (0, _nodepath.join)(__dirname, '../../..');
const BUILT = [
    'backend/dist',
    'frontend/dist',
    ...[
        'domain',
        'tekst',
        'charts',
        'fixtures'
    ].map((lib)=>`libs/${lib}/dist`)
];
async function freePort() {
    const server = (0, _nodenet.createServer)().listen(0, '127.0.0.1');
    await (0, _nodeevents.once)(server, 'listening');
    const { port } = server.address();
    server.close();
    return String(port);
}
/** Seconds from the command to the line `ready`, after which the product is stopped. */ async function startOnce(dataDir, env = {}) {
    const settings = {
        ...process.env,
        PORT: await freePort(),
        DATA_DIR: dataDir,
        ...env
    };
    delete settings['DATABASE_URL'];
    const child = (0, _nodechild_process.spawn)(process.execPath, [
        'backend/start.mjs'
    ], {
        cwd: ROOT,
        env: settings,
        stdio: [
            'ignore',
            'pipe',
            'ignore'
        ]
    });
    const ended = (0, _nodeevents.once)(child, 'exit');
    const ready = new Promise((resolve, reject)=>{
        child.stdout.on('data', (chunk)=>/^ready /m.test(chunk.toString()) && resolve());
        child.on('exit', (code)=>reject(new Error(`de start eindigde met ${String(code)}`)));
    });
    const seconds = await (0, _benchmark.milliseconds)(()=>ready) / 1000;
    child.kill('SIGTERM');
    await ended;
    return seconds;
}
async function bareNode() {
    const milli = await (0, _benchmark.milliseconds)(()=>(0, _nodeevents.once)((0, _nodechild_process.spawn)(process.execPath, [
            '-e',
            '0'
        ]), 'exit'));
    return milli / 1000;
}
async function sample() {
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), 'sportpiramide-start-'));
    try {
        await Promise.all(BUILT.map((path)=>(0, _promises.rm)((0, _nodepath.join)(ROOT, path), {
                recursive: true,
                force: true
            })));
        const first = await startOnce((0, _nodepath.join)(folder, 'first'), {
            NX_SKIP_NX_CACHE: 'true'
        });
        const empty = await startOnce((0, _nodepath.join)(folder, 'second'));
        const later = await startOnce((0, _nodepath.join)(folder, 'second'));
        return {
            'eerste start, met bouwen en demo': first,
            'gebouwd, lege gegevensmap': empty,
            'latere start': later,
            'kale node': await bareNode()
        };
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
    }
}
const startBenchmark = {
    name: 'start',
    runs: 3,
    figures: {
        'eerste start, met bouwen en demo': {
            unit: 's',
            bar: {
                kind: 'MAX',
                value: 25
            },
            against: 'kale node'
        },
        'gebouwd, lege gegevensmap': {
            unit: 's',
            bar: {
                kind: 'MAX',
                value: 5
            },
            against: 'kale node'
        },
        'latere start': {
            unit: 's',
            bar: {
                kind: 'MAX',
                value: 1.5
            },
            against: 'kale node'
        },
        'kale node': {
            unit: 's'
        }
    },
    sample
};
//# sourceMappingURL=start.bench.js.map
