"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
//# sourceMappingURL=resolvers-types.js.map
