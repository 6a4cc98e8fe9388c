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
    get dateScalar () {
        return dateScalar;
    },
    get dateTimeScalar () {
        return dateTimeScalar;
    },
    get geometryScalar () {
        return geometryScalar;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _graphql = require("graphql");
const dayShape = /^\d{4}-\d{2}-\d{2}$/;
function refuse(message) {
    throw new _graphql.GraphQLError(message, {
        extensions: {
            code: 'BAD_USER_INPUT'
        }
    });
}
function textOf(node) {
    return node.kind === _graphql.Kind.STRING ? node.value : refuse(_tekst.foutTekst.tekst);
}
/** jjjj-mm-dd, an existing day; 2026-02-30 is refused. */ function day(value) {
    const text = typeof value === 'string' ? value : '';
    const moment = new Date(`${text}T00:00:00Z`);
    const exists = dayShape.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
    return exists ? text : refuse(_tekst.foutTekst.dag);
}
function moment(value) {
    const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
    return Number.isNaN(date.getTime()) ? refuse(_tekst.foutTekst.tijdstip) : date.toISOString();
}
function geometry(value) {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
    if (type === 'Polygon' || type === 'MultiPolygon') return value;
    return refuse(_tekst.foutTekst.vlak);
}
const dateScalar = new _graphql.GraphQLScalarType({
    name: 'Date',
    serialize: day,
    parseValue: day,
    parseLiteral: (node)=>day(textOf(node))
});
const dateTimeScalar = new _graphql.GraphQLScalarType({
    name: 'DateTime',
    serialize: moment,
    parseValue: moment,
    parseLiteral: (node)=>moment(textOf(node))
});
const geometryScalar = new _graphql.GraphQLScalarType({
    name: 'GeoJsonGeometry',
    serialize: geometry,
    parseValue: geometry,
    parseLiteral: ()=>refuse(_tekst.foutTekst.vlakAlsVariabele)
});
//# sourceMappingURL=scalars.js.map
