"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "seedCommand", {
    enumerable: true,
    get: function() {
        return seedCommand;
    }
});
const _promises = require("node:fs/promises");
const _tekst = require("@sportpiramide/tekst");
const _seedformat = require("../../database/seed/seed-format");
const _seedservice = require("../../database/seed/seed.service");
const _command = require("../command");
const _withapp = require("../with-app");
function parsed(text, file) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch  {
        throw new _command.Refused(_tekst.SEED_OPDRACHT.geenJson(file));
    }
}
async function seedFileIn(file) {
    const text = await (0, _promises.readFile)(file, 'utf8').catch(()=>{
        throw new _command.Refused(_tekst.SEED_OPDRACHT.bestandWeg(file));
    });
    try {
        return (0, _seedformat.readSeedFile)(parsed(text, file));
    } catch (error) {
        throw error instanceof _seedformat.SeedFormatError ? new _command.Refused(_tekst.SEED_OPDRACHT.formaatFout(file, error.problems)) : error;
    }
}
async function run({ options }) {
    // Read first: a bad file must not wait for a database.
    const seed = await seedFileIn(options['file'] ?? '');
    const done = await (0, _withapp.withApp)((app)=>app.get(_seedservice.SeedService, {
            strict: false
        }).seedFile(seed));
    for (const register of done)process.stdout.write(`${JSON.stringify(register)}\n`);
    return 0;
}
const seedCommand = {
    description: _tekst.SEED_OPDRACHT.uitleg,
    options: [
        {
            name: 'file',
            value: 'S.json',
            required: true,
            help: _tekst.SEED_OPDRACHT.file
        }
    ],
    run
};
//# sourceMappingURL=seed.command.js.map
