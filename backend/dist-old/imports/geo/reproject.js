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
    get degreesOfRd () {
        return degreesOfRd;
    },
    get firstPosition () {
        return firstPosition;
    },
    get systemOf () {
        return systemOf;
    },
    get toDegrees () {
        return toDegrees;
    }
});
const _domain = require("@sportpiramide/domain");
const _proj4 = /*#__PURE__*/ _interop_require_default(require("proj4"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
// The rotations are arc-seconds: with the micro-radians found in many places a wijk lies 170 m off, without any warning.
const RD = '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' + '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';
const fromRd = (0, _proj4.default)(RD, 'WGS84');
// A ten-thousandth of a metre says nothing; seven decimals of a degree is a centimetre.
const round = (degrees)=>Math.round(degrees * 1e7) / 1e7;
const degreesOfRd = ([x, y])=>{
    const [lon, lat] = fromRd.forward([
        x,
        y
    ]);
    return [
        round(lon),
        round(lat)
    ];
};
const isPosition = (value)=>typeof value[0] === 'number' && typeof value[1] === 'number';
const firstPosition = (coordinates)=>{
    if (!Array.isArray(coordinates)) return null;
    if (isPosition(coordinates)) return [
        Number(coordinates[0]),
        Number(coordinates[1])
    ];
    return coordinates.length > 0 ? firstPosition(coordinates[0]) : null;
};
const mapPositions = (coordinates, map)=>{
    if (!Array.isArray(coordinates)) return coordinates;
    if (isPosition(coordinates)) return map([
        Number(coordinates[0]),
        Number(coordinates[1])
    ]);
    return coordinates.map((part)=>mapPositions(part, map));
};
const toDegrees = (coordinates, system)=>system === 'RD' ? mapPositions(coordinates, degreesOfRd) : coordinates;
const nameIn = (crs)=>{
    if ('name' in crs) return crs.name;
    if (!('properties' in crs) || typeof crs.properties !== 'object' || crs.properties === null) return null;
    return 'name' in crs.properties ? crs.properties.name : null;
};
const systemOf = (crs, sample)=>{
    const name = typeof crs === 'object' && crs !== null ? nameIn(crs) : null;
    return (0, _domain.coordinateSystem)(typeof name === 'string' ? name : null, sample);
};
//# sourceMappingURL=reproject.js.map
