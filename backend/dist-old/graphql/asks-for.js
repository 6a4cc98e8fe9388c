"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "asksFor", {
    enumerable: true,
    get: function() {
        return asksFor;
    }
});
const _graphql = require("graphql");
function fieldsUnder(node, fragments) {
    if (node.kind !== _graphql.Kind.FRAGMENT_SPREAD) return node.selectionSet?.selections ?? [];
    return fragments[node.name.value]?.selectionSet.selections ?? [];
}
const isField = (node, name)=>node.kind === _graphql.Kind.FIELD && node.name.value === name;
function asksFor(info, name) {
    const open = [
        ...info.fieldNodes
    ];
    for(let node = open.pop(); node !== undefined; node = open.pop()){
        if (isField(node, name)) return true;
        open.push(...fieldsUnder(node, info.fragments));
    }
    return false;
}
//# sourceMappingURL=asks-for.js.map
