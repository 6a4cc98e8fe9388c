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
    get GEOMETRY_COLUMN () {
        return GEOMETRY_COLUMN;
    },
    get looksLikeJson () {
        return looksLikeJson;
    },
    get openGeoFile () {
        return openGeoFile;
    }
});
const _promises = require("node:fs/promises");
const _unreadablefile = require("../readers/unreadable-file");
const _geofeatures = require("./geo-features");
const _reproject = require("./reproject");
const GEOMETRY_COLUMN = 'geometrie';
const coordinatesOf = (geometry)=>typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry ? geometry.coordinates : null;
const sampleOf = (features)=>{
    for (const { geometry } of features){
        const position = (0, _reproject.firstPosition)(coordinatesOf(geometry));
        if (position) return position;
    }
    return null;
};
const textOf = (value)=>{
    if (value === null || value === undefined) return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
};
function* rowsOf({ features, crs }) {
    const system = (0, _reproject.systemOf)(crs, sampleOf(features));
    if (system === 'UNKNOWN') throw new _unreadablefile.UnreadableFile('WRONG_FILE_TYPE', 'De punten in dit bestand staan in een stelsel dat we niet kennen. Sla het op in WGS84 (graden) of RD (EPSG:28992).');
    const keys = [
        ...new Set(features.flatMap(({ properties })=>Object.keys(properties)))
    ];
    yield {
        sheet: null,
        row: 1,
        cells: [
            ...keys,
            GEOMETRY_COLUMN
        ]
    };
    for (const [index, { properties, geometry }] of features.entries()){
        const shape = geometry && {
            ...geometry,
            coordinates: (0, _reproject.toDegrees)(coordinatesOf(geometry), system)
        };
        yield {
            sheet: null,
            row: index + 2,
            cells: [
                ...keys.map((key)=>textOf(properties[key])),
                JSON.stringify(shape)
            ]
        };
    }
}
async function looksLikeJson(path) {
    const file = await (0, _promises.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.subarray(0, bytesRead).toString('utf8').replace(/^\uFEFF/, '').trimStart().startsWith('{');
    } finally{
        await file.close();
    }
}
async function openGeoFile(path, fileName) {
    const content = (0, _geofeatures.readGeoContent)(await (0, _promises.readFile)(path, 'utf8'));
    if (content.features.length === 0) throw new _unreadablefile.UnreadableFile('NO_ROWS', 'In dit bestand staat geen enkel gebied.');
    const rows = {
        [Symbol.asyncIterator]: ()=>walk(content)
    };
    const name = fileName.replace(/\.[^.]+$/, '');
    return {
        encoding: 'UTF-8',
        separator: null,
        sheets: [
            {
                name,
                rows
            }
        ],
        warnings: [],
        year: content.year
    };
}
async function* walk(content) {
    yield* rowsOf(content);
    await Promise.resolve();
}
//# sourceMappingURL=open-geo.js.map
