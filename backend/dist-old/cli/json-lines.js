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
    get readLines () {
        return readLines;
    },
    get writeJsonLine () {
        return writeJsonLine;
    }
});
const _nodeevents = require("node:events");
const _nodefs = require("node:fs");
const _promises = require("node:fs/promises");
const _nodereadline = require("node:readline");
const _tekst = require("@sportpiramide/tekst");
const _command = require("./command");
async function* readLines(file) {
    if (file !== undefined) await (0, _promises.access)(file).catch(()=>{
        throw new _command.Refused(_tekst.opdrachtTekst.bestandOnleesbaar(file));
    });
    const input = file === undefined ? process.stdin : (0, _nodefs.createReadStream)(file);
    let number = 0;
    for await (const raw of (0, _nodereadline.createInterface)({
        input,
        crlfDelay: Infinity
    })){
        number++;
        const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
        if (text.trim() !== '') yield {
            number,
            text
        };
    }
}
async function writeJsonLine(value) {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await (0, _nodeevents.once)(process.stdout, 'drain');
}
//# sourceMappingURL=json-lines.js.map
