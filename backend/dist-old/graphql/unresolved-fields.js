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
    get requireResolvers () {
        return requireResolvers;
    },
    get unresolvedFields () {
        return unresolvedFields;
    }
});
function unresolvedFields(schema) {
    return [
        schema.getQueryType(),
        schema.getMutationType()
    ].filter((root)=>root !== undefined && root !== null).flatMap((root)=>Object.values(root.getFields()).map((field)=>({
                root,
                field
            }))).filter(({ field })=>field.resolve === undefined).map(({ root, field })=>`${root.name}.${field.name}`).sort();
}
function requireResolvers(schema) {
    const missing = unresolvedFields(schema);
    if (missing.length > 0) throw new Error(`Geen resolver voor: ${missing.join(', ')}`);
    return schema;
}
//# sourceMappingURL=unresolved-fields.js.map
