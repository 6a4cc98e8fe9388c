"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "textEncoding", {
    enumerable: true,
    get: function() {
        return textEncoding;
    }
});
const _nodefs = require("node:fs");
const _unreadablefile = require("./unreadable-file");
const UTF8 = {
    iconv: 'utf8',
    label: 'UTF-8'
};
const UTF8_BOM = {
    iconv: 'utf8',
    label: 'UTF-8 met BOM'
};
const UTF16_LE = {
    iconv: 'utf-16le',
    label: 'UTF-16 LE'
};
const UTF16_BE = {
    iconv: 'utf-16be',
    label: 'UTF-16 BE'
};
const WINDOWS = {
    iconv: 'win1252',
    label: 'Windows-1252'
};
const AS_CSV = 'Sla het op als "CSV UTF-8" of als Excel-werkmap (.xlsx).';
/** Bytes that mean nothing in Windows-1252. */ const UNDEFINED_IN_WINDOWS = new Set([
    0x81,
    0x8d,
    0x8f,
    0x90,
    0x9d
]);
/** Signs of Windows-1252 that are letters in DOS code pages (é ä à å ç ê ë è ï î ì Ä Å ô ö ò û): inside a word they give those away. */ const DOS_LETTERS = new Set([
    0x82,
    0x84,
    0x85,
    0x86,
    0x87,
    0x88,
    0x89,
    0x8b,
    0x93,
    0x94,
    0x95
]);
const NEWLINE = 0x0a;
const wrong = (why, row)=>new _unreadablefile.UnreadableFile('WRONG_ENCODING', `${row === null ? '' : `Regel ${row}: `}${why} ${AS_CSV}`, row);
function byMark(head) {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return UTF8_BOM;
    if (head[0] === 0xff && head[1] === 0xfe) return UTF16_LE;
    return head[0] === 0xfe && head[1] === 0xff ? UTF16_BE : null;
}
/** How many bytes of a UTF-8 sign follow its first byte; -1 when no sign begins so. */ function followers(byte) {
    if (byte < 0x80) return 0;
    if (byte >= 0xc2 && byte <= 0xdf) return 1;
    if (byte >= 0xe0 && byte <= 0xef) return 2;
    return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}
const isLetter = (byte)=>byte >= 0x41 && byte <= 0x5a || byte >= 0x61 && byte <= 0x7a;
const isControl = (byte)=>byte < 0x20 && byte !== 0x09 && byte !== NEWLINE && byte !== 0x0d;
/** Walks over all bytes of a text file once and counts what tells encodings apart. */ class ByteCensus {
    add(chunk) {
        for (const byte of chunk){
            if (isControl(byte)) this.binaryLine ??= this.line;
            this.sequence(byte);
            this.windows(byte);
            if (byte === NEWLINE) this.line++;
            this.previous = byte;
        }
    }
    /** Says that the file ends here: a sign that is not complete is a wrong one. */ end() {
        if (this.pending > 0) this.bad();
    }
    bad() {
        this.badSigns++;
        this.firstBadLine ??= this.line;
    }
    sequence(byte) {
        if (this.pending > 0) {
            if (byte >= 0x80 && byte <= 0xbf) {
                if (--this.pending === 0) this.goodSigns++;
                return;
            }
            this.pending = 0;
            this.bad();
        }
        const more = followers(byte);
        if (more < 0) this.bad();
        else this.pending = more;
    }
    /** A byte without meaning, or a sign such as "‚" between two letters, which no Windows text holds. */ windows(byte) {
        if (UNDEFINED_IN_WINDOWS.has(byte) || this.dosSign && isLetter(byte)) this.firstForeignLine ??= this.line;
        this.dosSign = DOS_LETTERS.has(byte) && isLetter(this.previous);
    }
    constructor(){
        this.goodSigns = 0;
        this.badSigns = 0;
        this.firstBadLine = null;
        this.firstForeignLine = null;
        this.binaryLine = null;
        this.line = 1;
        this.pending = 0;
        this.previous = 0;
        this.dosSign = false;
    }
}
function withoutMark(census) {
    if (census.badSigns === 0) return UTF8;
    if (census.goodSigns > census.badSigns) throw wrong('hier staan tekens die niet bij de rest van het bestand passen; twee soorten tekst staan door elkaar.', census.firstBadLine);
    if (census.firstForeignLine !== null) throw wrong('hier staan tekens die we niet kunnen lezen; het bestand is geen UTF-8 en geen Windows-1252.', census.firstForeignLine);
    return WINDOWS;
}
function decide(mark, census) {
    if (census.binaryLine !== null) throw wrong('hier staan tekens die niet in een tekstbestand horen.', census.binaryLine);
    if (mark === null) return withoutMark(census);
    if (census.badSigns > 0) throw wrong('het bestand zegt dat het UTF-8 is, maar hier staan tekens die dat niet zijn.', census.firstBadLine);
    return mark;
}
async function textEncoding(path, head) {
    const mark = byMark(head);
    if (mark === UTF16_LE || mark === UTF16_BE) return mark;
    const census = new ByteCensus();
    for await (const chunk of (0, _nodefs.createReadStream)(path))census.add(chunk);
    census.end();
    return decide(mark, census);
}
//# sourceMappingURL=text-encoding.js.map
