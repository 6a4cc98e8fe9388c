"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "migrations", {
    enumerable: true,
    get: function() {
        return migrations;
    }
});
const _1763700000000register = require("./1763700000000-register");
const _1763700100000imports = require("./1763700100000-imports");
const _1763700200000importactivities = require("./1763700200000-import-activities");
const _1763700900000statistics = require("./1763700900000-statistics");
const migrations = [
    _1763700000000register.Register1763700000000,
    _1763700100000imports.Imports1763700100000,
    _1763700200000importactivities.ImportActivities1763700200000,
    _1763700900000statistics.Statistics1763700900000
];
//# sourceMappingURL=migrations.js.map
