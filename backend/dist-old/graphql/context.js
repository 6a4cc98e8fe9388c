"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
//# sourceMappingURL=context.js.map
