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
    get MergeFiller () {
        return MergeFiller;
    },
    get columnNumber () {
        return columnNumber;
    },
    get readMergedCells () {
        return readMergedCells;
    }
});
const RANGE = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/;
function columnNumber(letters) {
    let number = 0;
    for(let at = 0; at < letters.length; at++)number = number * 26 + letters.charCodeAt(at) - 64;
    return number;
}
function readRange(range) {
    const [, letters, top, bottom] = RANGE.exec(range) ?? [];
    if (!letters || top === bottom) return null;
    return {
        column: columnNumber(letters),
        top: Number(top),
        bottom: Number(bottom)
    };
}
const END_OF_CELLS = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/;
const MERGE_REFERENCE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']+)["']/g;
/** Enough to recognise the end of the cells when it is split over two pieces. */ const TAIL = 40;
const LONGEST_AFTER_CELLS = 16 * 1024 * 1024;
/** What stands in a sheet after its cells: merges, drop-downs, page set-up. The cells themselves are passed over, not read. */ async function afterCells(archive, part) {
    let tail = '';
    let after = null;
    for await (const piece of archive.read(part)){
        if (after !== null && after.length < LONGEST_AFTER_CELLS) after += piece;
        if (after !== null) continue;
        const seen = tail + piece;
        const end = END_OF_CELLS.exec(seen);
        if (end) after = seen.slice(end.index);
        tail = seen.slice(-TAIL);
    }
    return after ?? '';
}
async function readMergedCells(archive, part) {
    const references = (await afterCells(archive, part)).matchAll(MERGE_REFERENCE);
    const merged = [
        ...references
    ].flatMap((match)=>readRange(match[1] ?? '') ?? []);
    return merged.sort((a, b)=>a.top - b.top);
}
class MergeFiller {
    constructor(merged){
        this.merged = merged;
        this.next = 0;
        this.open = [];
    }
    fill(row, cells) {
        this.start(row);
        this.open = this.open.filter(({ cell })=>cell.bottom >= row);
        const blank = cells.every((cell)=>cell.trim() === '');
        for (const one of this.open){
            const at = one.cell.column - 1;
            if (one.cell.top === row) one.text = cells[at] ?? '';
            else if (!blank && one.text !== '') {
                while(cells.length <= at)cells.push('');
                cells[at] = one.text;
            }
        }
    }
    start(row) {
        for(let cell = this.merged[this.next]; cell && cell.top <= row; cell = this.merged[this.next]){
            this.open.push({
                cell,
                text: ''
            });
            this.next++;
        }
    }
}
//# sourceMappingURL=merged-cells.js.map
