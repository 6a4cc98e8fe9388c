/** A pattern for ILIKE: the text anywhere, its signs meaning themselves; null when there is nothing to look for. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "containing", {
    enumerable: true,
    get: function() {
        return containing;
    }
});
const containing = (search)=>{
    const text = (search ?? '').trim();
    return text === '' ? null : `%${text.replace(/[\\%_]/g, (sign)=>`\\${sign}`)}%`;
};
//# sourceMappingURL=containing.js.map
