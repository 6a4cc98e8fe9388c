"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get helpFor () {
        return helpFor;
    },
    get helpForAll () {
        return helpForAll;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _commandtable = require("./command-table");
function columns(rows) {
    const width = Math.max(...rows.map(([left])=>left.length));
    return rows.map(([left, right])=>`  ${left.padEnd(width)}  ${right}`);
}
const written = ({ name, value })=>value ? `--${name} ${value}` : `--${name}`;
function helpForAll() {
    const rows = Object.entries(_commandtable.commandTable).map(([name, { summary }])=>[
            name,
            summary
        ]);
    return [
        _tekst.opdrachtTekst.gebruik,
        '',
        _tekst.opdrachtTekst.opdrachten,
        ...columns(rows),
        '',
        _tekst.opdrachtTekst.meerHulp
    ].join('\n');
}
function helpFor(name, command) {
    const words = command.words ? [
        command.words
    ] : [];
    const options = command.options.map((option)=>option.required ? written(option) : `[${written(option)}]`);
    const usage = [
        'npm run -s cli --',
        name,
        ...words,
        ...options
    ].join(' ');
    const rows = [
        ...command.options.map((option)=>[
                written(option),
                option.help
            ]),
        [
            '--help',
            _tekst.opdrachtTekst.help
        ]
    ];
    return [
        usage,
        '',
        ...command.description,
        '',
        _tekst.opdrachtTekst.opties,
        ...columns(rows)
    ].join('\n');
}
//# sourceMappingURL=help.js.map
