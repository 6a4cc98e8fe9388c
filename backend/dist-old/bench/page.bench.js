"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "pageBenchmark", {
    enumerable: true,
    get: function() {
        return pageBenchmark;
    }
});
const _promises = require("node:fs/promises");
const _nodemodule = require("node:module");
const _nodepath = require("node:path");
const _nodezlib = require("node:zlib");
const _zod = require("zod");
const DIST = (0, _nodepath.join)(__dirname, '../../../frontend/dist');
const KB = 1000;
const manifestShape = _zod.z.record(_zod.z.string(), _zod.z.object({
    file: _zod.z.string(),
    src: _zod.z.string().optional(),
    isEntry: _zod.z.boolean().optional(),
    imports: _zod.z.array(_zod.z.string()).optional()
}));
/** Every script that a chunk needs before it runs, itself included. */ function needed(manifest, key, seen = new Set()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return seen;
    seen.add(key);
    for (const other of chunk.imports ?? [])needed(manifest, other, seen);
    return seen;
}
const gzipped = async (path)=>(0, _nodezlib.gzipSync)(await (0, _promises.readFile)(path), {
        level: 9
    }).length / KB;
async function firstPage() {
    const manifest = manifestShape.parse(JSON.parse(await (0, _promises.readFile)((0, _nodepath.join)(DIST, '.vite/manifest.json'), 'utf8')));
    const roots = Object.keys(manifest).filter((key)=>manifest[key]?.isEntry === true || key.includes('OverzichtPage'));
    if (roots.length < 2) throw new Error('de eerste pagina staat niet in het manifest van de bouw');
    const files = new Set(roots.flatMap((key)=>[
            ...needed(manifest, key)
        ]).map((key)=>manifest[key]?.file ?? ''));
    const scripts = [
        ...files
    ].filter((file)=>file.endsWith('.js'));
    const sizes = await Promise.all(scripts.map((file)=>gzipped((0, _nodepath.join)(DIST, file))));
    return sizes.reduce((sum, size)=>sum + size, 0);
}
const reactDom = ()=>gzipped((0, _nodepath.join)((0, _nodepath.dirname)((0, _nodemodule.createRequire)(__filename).resolve('react-dom')), 'cjs/react-dom-client.production.js'));
async function sample() {
    return {
        'script van de eerste pagina': await firstPage(),
        'react-dom alleen, onverkleind': await reactDom()
    };
}
const pageBenchmark = {
    name: 'page',
    runs: 1,
    figures: {
        'script van de eerste pagina': {
            unit: 'kB',
            bar: {
                kind: 'MAX',
                value: 220
            },
            against: 'react-dom alleen, onverkleind'
        },
        'react-dom alleen, onverkleind': {
            unit: 'kB'
        }
    },
    sample
};
//# sourceMappingURL=page.bench.js.map
