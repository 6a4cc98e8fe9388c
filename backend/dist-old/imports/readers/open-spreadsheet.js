"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openSpreadsheet", {
    enumerable: true,
    get: function() {
        return openSpreadsheet;
    }
});
const _promises = require("node:fs/promises");
const _csvreader = require("./csv-reader");
const _filekind = require("./file-kind");
const _limits = require("./limits");
const _unreadablefile = require("./unreadable-file");
const _workbookreader = require("./workbook-reader");
const HEAD_BYTES = 8192;
async function headOf(path) {
    const file = await (0, _promises.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    } finally{
        await file.close();
    }
}
async function checkSize(path) {
    const { size } = await (0, _promises.stat)(path);
    if (size === 0) throw new _unreadablefile.UnreadableFile('EMPTY_FILE', 'Dit bestand is leeg. Kies het bestand met uw lijst.');
    if (size > _limits.MOST_BYTES) {
        const megabytes = Math.ceil(size / 1024 / 1024);
        const message = `Dit bestand is ${megabytes} MB; wij lezen tot 20 MB. Haal afbeeldingen en tabbladen weg die niet nodig zijn, of splits de lijst.`;
        throw new _unreadablefile.UnreadableFile('FILE_TOO_LARGE', message);
    }
}
/** Whether a sheet has at least one row with content; reads no further than that. */ async function hasRows(sheet) {
    for await (const row of sheet.rows)return row.cells.length > 0;
    return false;
}
async function withRows(file) {
    const sheets = [];
    for (const sheet of file.sheets)if (await hasRows(sheet)) sheets.push(sheet);
    if (sheets.length > 0) return {
        ...file,
        sheets
    };
    throw new _unreadablefile.UnreadableFile('NO_ROWS', 'Dit bestand heeft geen rijen met tekst. Kies het bestand met uw lijst.');
}
async function openSpreadsheet(path, fileName) {
    await checkSize(path);
    const head = await headOf(path);
    const kind = (0, _filekind.fileKind)(head);
    (0, _filekind.checkName)(kind, fileName);
    return withRows(kind === 'ZIP' ? await (0, _workbookreader.openWorkbook)(path) : await (0, _csvreader.openCsv)(path, fileName, head));
}
//# sourceMappingURL=open-spreadsheet.js.map
