"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
//# sourceMappingURL=area-world.js.map
