"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
//# sourceMappingURL=opened-file.js.map
