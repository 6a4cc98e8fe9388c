/** Where the data lives: a PostgreSQL of our own in `dataDir`, or a server of the gemeente. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
//# sourceMappingURL=settings.js.map
