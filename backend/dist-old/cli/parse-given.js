"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "parseGiven", {
    enumerable: true,
    get: function() {
        return parseGiven;
    }
});
const _nodeutil = require("node:util");
const _tekst = require("@sportpiramide/tekst");
const _command = require("./command");
function tokensOf(command, args) {
    const options = Object.fromEntries(command.options.map(({ name, value })=>[
            name,
            {
                type: value ? 'string' : 'boolean'
            }
        ]));
    return (0, _nodeutil.parseArgs)({
        args: [
            ...args
        ],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true
    }).tokens;
}
function checkOption(command, token) {
    const option = command.options.find(({ name })=>name === token.name);
    if (!option) throw new _command.UsageError(_tekst.opdrachtTekst.onbekendeOptie(token.rawName));
    if (option.value && token.value === undefined) throw new _command.UsageError(_tekst.opdrachtTekst.waardeNodig(token.rawName));
    if (!option.value && token.value !== undefined) throw new _command.UsageError(_tekst.opdrachtTekst.geenWaarde(token.rawName));
}
function parseGiven(command, args) {
    const tokens = tokensOf(command, args);
    const given = tokens.filter((token)=>token.kind === 'option');
    const words = tokens.filter((token)=>token.kind === 'positional').map((token)=>token.value);
    for (const token of given)checkOption(command, token);
    const options = Object.fromEntries(given.flatMap(({ name, value })=>value === undefined ? [] : [
            [
                name,
                value
            ]
        ]));
    const missing = command.options.find(({ name, required })=>required && options[name] === undefined);
    if (missing) throw new _command.UsageError(_tekst.opdrachtTekst.optieNodig(`--${missing.name}`));
    if (words[0] !== undefined && command.words === undefined) throw new _command.UsageError(_tekst.opdrachtTekst.teVeel(words[0]));
    return {
        options,
        words,
        flags: new Set(given.filter(({ value })=>value === undefined).map(({ name })=>name))
    };
}
//# sourceMappingURL=parse-given.js.map
