"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "commandTable", {
    enumerable: true,
    get: function() {
        return commandTable;
    }
});
const _tekst = require("@sportpiramide/tekst");
const commandTable = {
    classify: {
        summary: _tekst.opdrachtTekst.classify.kort,
        load: async ()=>(await import('./commands/classify.command.js')).classifyCommand
    },
    import: {
        summary: _tekst.IMPORT_OPDRACHT.kort,
        load: async ()=>(await import('./commands/import.command.js')).importCommand
    },
    coverage: {
        summary: _tekst.DEKKING_OPDRACHT.kort,
        load: async ()=>(await import('./commands/coverage.command.js')).coverageCommand
    },
    seed: {
        summary: _tekst.SEED_OPDRACHT.kort,
        load: async ()=>(await import('./commands/seed.command.js')).seedCommand
    },
    bench: {
        summary: _tekst.BENCH_OPDRACHT.kort,
        load: async ()=>(await import('./commands/bench.command.js')).benchCommand
    }
};
//# sourceMappingURL=command-table.js.map
