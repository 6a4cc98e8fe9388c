"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "runCli", {
    enumerable: true,
    get: function() {
        return runCli;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _command = require("./command");
const _commandtable = require("./command-table");
const _help = require("./help");
const _parsegiven = require("./parse-given");
const wantsHelp = (args)=>args.includes('--help') || args.includes('-h');
const print = (text)=>process.stdout.write(`${text}\n`);
const complain = (text)=>process.stderr.write(`${text}\n`);
async function runCommand(name, command, args) {
    try {
        return await command.run((0, _parsegiven.parseGiven)(command, args));
    } catch (error) {
        if (error instanceof _command.Refused) complain(error.message);
        else if (error instanceof _command.UsageError) complain(`${error.message}\n\n${(0, _help.helpFor)(name, command)}`);
        else throw error;
        return error instanceof _command.UsageError ? 2 : 1;
    }
}
function withoutCommand(name) {
    if (name !== undefined && wantsHelp([
        name
    ])) {
        print((0, _help.helpForAll)());
        return 0;
    }
    const reason = name === undefined ? _tekst.opdrachtTekst.geenOpdracht : _tekst.opdrachtTekst.onbekendeOpdracht(name);
    complain(`${reason}\n\n${(0, _help.helpForAll)()}`);
    return 2;
}
async function runCli([name, ...args]) {
    const entry = name !== undefined && Object.hasOwn(_commandtable.commandTable, name) ? _commandtable.commandTable[name] : undefined;
    if (name === undefined || entry === undefined) return withoutCommand(name);
    const command = await entry.load();
    if (!wantsHelp(args)) return runCommand(name, command, args);
    print((0, _help.helpFor)(name, command));
    return 0;
}
//# sourceMappingURL=run-cli.js.map
