"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readGeoContent", {
    enumerable: true,
    get: function() {
        return readGeoContent;
    }
});
const _topojsonclient = require("topojson-client");
const _unreadablefile = require("../readers/unreadable-file");
const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const damaged = (message)=>new _unreadablefile.UnreadableFile('DAMAGED', message);
const parse = (text)=>{
    try {
        const content = JSON.parse(text);
        if (isObject(content)) return content;
    } catch  {
    // Told below in words the person can act on.
    }
    throw damaged('Dit bestand is beschadigd of niet helemaal opgeslagen: het is geen geldige GeoJSON. Sla het opnieuw op.');
};
const toFeature = (value)=>({
        properties: isObject(value) && isObject(value.properties) ? value.properties : {},
        geometry: isObject(value) ? value.geometry ?? null : null
    });
const isTopology = (content)=>'objects' in content && isObject(content.objects) && 'arcs' in content && Array.isArray(content.arcs);
const isCollection = (object)=>object.type === 'GeometryCollection';
const fromTopology = (topology)=>{
    const layers = Object.values(topology.objects).filter(isCollection);
    if (layers.length === 0) throw damaged('In dit TopoJSON-bestand staan geen gebieden.');
    try {
        return layers.flatMap((layer)=>(0, _topojsonclient.feature)(topology, layer).features).map(toFeature);
    } catch  {
        throw damaged('Dit TopoJSON-bestand is beschadigd: een grens verwijst naar lijnen die er niet zijn.');
    }
};
const yearIn = (content)=>{
    const year = isObject(content.metadata) ? content.metadata.year : null;
    return typeof year === 'number' && year > 1900 ? year : null;
};
const featuresOf = (content)=>{
    if (content.type === 'Topology' && isTopology(content)) return fromTopology(content);
    if (content.type === 'FeatureCollection' && Array.isArray(content.features)) return content.features.map(toFeature);
    throw new _unreadablefile.UnreadableFile('WRONG_FILE_TYPE', 'In dit bestand staan geen gebieden. Kies een GeoJSON- of TopoJSON-bestand.');
};
const readGeoContent = (text)=>{
    const content = parse(text.replace(/^\uFEFF/, ''));
    return {
        features: featuresOf(content),
        crs: content.crs ?? null,
        year: yearIn(content)
    };
};
//# sourceMappingURL=geo-features.js.map
