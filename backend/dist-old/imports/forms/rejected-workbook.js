"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "buildRejectedWorkbook", {
    enumerable: true,
    get: function() {
        return buildRejectedWorkbook;
    }
});
const _nodestream = require("node:stream");
const _formulasafe = require("./formula-safe");
const _loadexceljs = require("./load-exceljs");
const SHEET = 'Niet ingelezen';
const ROW = 'Rij in uw bestand';
const TAB = 'Tabblad';
const REASON = 'Waarom niet ingelezen';
async function collect(output) {
    const pieces = [];
    for await (const piece of output)pieces.push(piece);
    return Buffer.concat(pieces);
}
async function buildRejectedWorkbook(header, rows) {
    const output = new _nodestream.PassThrough();
    const written = collect(output);
    const exceljs = await (0, _loadexceljs.loadExceljs)();
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({
        stream: output
    });
    const sheet = workbook.addWorksheet(SHEET, {
        views: [
            {
                state: 'frozen',
                ySplit: 1
            }
        ]
    });
    const width = Math.max(header.length, ...rows.map((row)=>row.cells.length));
    const padded = (cells)=>Array.from({
            length: width
        }, (_, at)=>(0, _formulasafe.formulaSafe)(cells[at] ?? ''));
    sheet.addRow([
        ...padded(header),
        REASON,
        TAB,
        ROW
    ]).commit();
    for (const { cells, reasons, sheet: tab, row } of rows)sheet.addRow([
        ...padded(cells),
        reasons.join(' '),
        (0, _formulasafe.formulaSafe)(tab ?? ''),
        row
    ]).commit();
    sheet.commit();
    await workbook.commit();
    return written;
}
//# sourceMappingURL=rejected-workbook.js.map
