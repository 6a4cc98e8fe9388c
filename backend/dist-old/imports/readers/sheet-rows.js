"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readSheetRows", {
    enumerable: true,
    get: function() {
        return readSheetRows;
    }
});
const _cellformat = require("./cell-format");
const _limits = require("./limits");
const _mergedcells = require("./merged-cells");
const _xmlscanner = require("./xml-scanner");
/** Builds rows of texts out of the tags of one sheet. */ class RowBuilder {
    constructor(parts){
        this.parts = parts;
        this.done = [];
        this.row = null;
        this.lastRow = 0;
        this.column = 0;
        this.type = '';
        this.style = 0;
        this.value = '';
        this.reading = false;
    }
    open(name, attributes) {
        if (name === 'row') this.startRow(attributes);
        else if (name === 'c') this.startCell(attributes);
        else if (name === 'v' || name === 't') this.reading = true;
        else if (name === 'rPh') this.reading = false;
    }
    close(name) {
        if (name === 'v' || name === 't') this.reading = false;
        else if (name === 'c') this.endCell();
        else if (name === 'row' && this.row) {
            this.done.push(this.row);
            this.row = null;
        }
    }
    text(text) {
        if (this.reading) this.value += text;
    }
    startRow(attributes) {
        this.lastRow = Number((0, _xmlscanner.attribute)(attributes, 'r') ?? this.lastRow + 1);
        if (this.lastRow > _limits.MOST_ROWS) throw (0, _limits.tooManyRows)();
        this.row = {
            row: this.lastRow,
            cells: []
        };
        this.column = 0;
    }
    startCell(attributes) {
        const letters = /^[A-Z]+/.exec((0, _xmlscanner.attribute)(attributes, 'r') ?? '')?.[0];
        this.column = letters ? (0, _mergedcells.columnNumber)(letters) : this.column + 1;
        this.type = (0, _xmlscanner.attribute)(attributes, 't') ?? 'n';
        this.style = Number((0, _xmlscanner.attribute)(attributes, 's') ?? 0);
        this.value = '';
    }
    endCell() {
        const text = this.cellText();
        if (!this.row || text === '') return;
        if (this.column > _limits.MOST_COLUMNS) throw (0, _limits.tooManyColumns)(this.row.row);
        while(this.row.cells.length < this.column)this.row.cells.push('');
        this.row.cells[this.column - 1] = text;
    }
    cellText() {
        const readers = {
            s: ()=>this.parts.texts[Number(this.value)] ?? '',
            b: ()=>this.value.trim() === '1' ? 'WAAR' : 'ONWAAR',
            d: ()=>this.value.slice(0, 10).split('-').reverse().join('-'),
            n: ()=>this.numberText()
        };
        const read = this.value === '' ? null : readers[this.type];
        return read ? read() : this.value.replace(/_x000D_/g, '');
    }
    numberText() {
        const number = Number(this.value);
        return Number.isNaN(number) ? this.value : (0, _cellformat.cellText)(number, this.parts.formats[this.style] ?? '', this.parts.from1904);
    }
}
async function* readSheetRows(archive, parts, tab) {
    const filler = new _mergedcells.MergeFiller(await (0, _mergedcells.readMergedCells)(archive, tab.part));
    const builder = new RowBuilder(parts);
    const scanner = new _xmlscanner.XmlScanner(builder);
    for await (const piece of archive.read(tab.part)){
        scanner.write(piece);
        for (const { row, cells } of builder.done.splice(0)){
            filler.fill(row, cells);
            if (!(0, _limits.isBlank)(cells)) yield {
                sheet: tab.name,
                row,
                cells
            };
        }
    }
    scanner.end();
}
//# sourceMappingURL=sheet-rows.js.map
