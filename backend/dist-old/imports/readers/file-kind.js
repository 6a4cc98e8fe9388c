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
    get checkName () {
        return checkName;
    },
    get fileKind () {
        return fileKind;
    }
});
const _unreadablefile = require("./unreadable-file");
const ascii = (text)=>[
        ...Buffer.from(text, 'latin1')
    ];
const FOREIGN = [
    {
        bytes: ascii('%PDF'),
        code: 'WRONG_FILE_TYPE',
        what: 'een PDF'
    },
    {
        bytes: [
            0x89,
            0x50,
            0x4e,
            0x47
        ],
        code: 'WRONG_FILE_TYPE',
        what: 'een afbeelding (PNG)'
    },
    {
        bytes: [
            0xff,
            0xd8,
            0xff
        ],
        code: 'WRONG_FILE_TYPE',
        what: 'een afbeelding (JPG)'
    },
    {
        bytes: ascii('GIF8'),
        code: 'WRONG_FILE_TYPE',
        what: 'een afbeelding (GIF)'
    },
    {
        bytes: [
            0x1f,
            0x8b
        ],
        code: 'WRONG_FILE_TYPE',
        what: 'een ingepakt bestand (gzip)'
    },
    {
        bytes: ascii('Rar!'),
        code: 'WRONG_FILE_TYPE',
        what: 'een ingepakt bestand (RAR)'
    },
    {
        bytes: [
            0x37,
            0x7a,
            0xbc,
            0xaf
        ],
        code: 'WRONG_FILE_TYPE',
        what: 'een ingepakt bestand (7z)'
    },
    {
        bytes: ascii('{\\rtf'),
        code: 'WRONG_FILE_TYPE',
        what: 'een tekstdocument (RTF)'
    }
];
const OLE = [
    0xd0,
    0xcf,
    0x11,
    0xe0
];
const ZIPS = [
    [
        0x50,
        0x4b,
        0x03,
        0x04
    ],
    [
        0x50,
        0x4b,
        0x05,
        0x06
    ]
];
const MARKUP = /^\s*(?:<!doctype html|<html|<head|<body|<table|<meta|<\?xml|<!--)/i;
const JSON_START = /^\s*[[{]\s*["{[\d\]}]/;
const WHAT_TO_DO = 'Sla de lijst op als Excel-werkmap (.xlsx) of als CSV en probeer het opnieuw.';
const startsWith = (head, bytes)=>bytes.every((byte, at)=>head[at] === byte);
const refuse = (code, what)=>{
    throw new _unreadablefile.UnreadableFile(code, `Dit bestand is ${what}, geen Excel-werkmap of CSV. ${WHAT_TO_DO}`);
};
/** A workbook with a password is kept in the same container as an old one. */ function refuseOle(head) {
    if (head.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new _unreadablefile.UnreadableFile('ENCRYPTED', 'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw.');
    const message = 'Dit is een oud Excel-bestand (.xls) of een ander oud Office-bestand. Open het in Excel en sla het op als Excel-werkmap (.xlsx).';
    throw new _unreadablefile.UnreadableFile('OLD_EXCEL', message);
}
function refuseMarkup(head) {
    const text = head.subarray(0, 512).toString('utf8').replace(/^\uFEFF/, '');
    if (MARKUP.test(text)) refuse('WRONG_FILE_TYPE', 'een webpagina of XML-bestand');
    if (JSON_START.test(text)) refuse('WRONG_FILE_TYPE', 'een JSON-bestand');
}
function fileKind(head) {
    if (ZIPS.some((zip)=>startsWith(head, zip))) return 'ZIP';
    if (startsWith(head, OLE)) return refuseOle(head);
    const foreign = FOREIGN.find(({ bytes })=>startsWith(head, bytes));
    if (foreign) refuse(foreign.code, foreign.what);
    refuseMarkup(head);
    return 'TEXT';
}
const WORKBOOK_NAMES = [
    'xlsx',
    'xlsm',
    'xls'
];
const endingOf = (fileName)=>/\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
function contradiction(kind, ending) {
    const isWorkbookName = WORKBOOK_NAMES.includes(ending);
    if (kind === 'TEXT') return isWorkbookName ? 'er staat gewone tekst in. Geef het de naam .csv, of sla het op als Excel-werkmap (.xlsx).' : null;
    const named = isWorkbookName || ending === '';
    return named ? null : 'het is een ingepakt bestand of een Excel-werkmap. Is het een werkmap, geef het dan de naam .xlsx.';
}
function checkName(kind, fileName) {
    const ending = endingOf(fileName);
    const why = contradiction(kind, ending);
    if (why) throw new _unreadablefile.UnreadableFile('WRONG_FILE_TYPE', `Dit bestand heet .${ending}, maar ${why}`);
}
//# sourceMappingURL=file-kind.js.map
