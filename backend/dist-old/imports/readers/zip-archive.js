"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openZip", {
    enumerable: true,
    get: function() {
        return openZip;
    }
});
const _yauzl = require("yauzl");
const _unreadablefile = require("./unreadable-file");
/** Bounds on what an archive may hold: a small file can unpack to terabytes. A register of 200,000 rows stays far below them. */ const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 700 * 1024 * 1024;
const MOST_IN_PART = [
    {
        part: /sharedStrings\.xml$/i,
        bytes: 80 * 1024 * 1024
    },
    {
        part: /worksheets\//i,
        bytes: 500 * 1024 * 1024
    }
];
/** Excel packs repetitive tables up to some 1:100; far beyond that is no table. */ const MOST_TIMES_SMALLER = 400;
const SMALL = 10 * 1024 * 1024;
const damaged = ()=>new _unreadablefile.UnreadableFile('DAMAGED', 'Dit bestand is beschadigd of niet compleet. Open het in Excel, sla het opnieuw op en probeer het nog eens.');
const tooLarge = ()=>new _unreadablefile.UnreadableFile('FILE_TOO_LARGE', 'Dit bestand is uitgepakt veel te groot. Haal de tabbladen en kolommen weg die niet nodig zijn en probeer het opnieuw.');
function checkEntry(entry) {
    if (entry.isEncrypted()) throw new _unreadablefile.UnreadableFile('ENCRYPTED', 'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw.');
    const bound = MOST_IN_PART.find(({ part })=>part.test(entry.fileName));
    if (entry.uncompressedSize > (bound?.bytes ?? MOST_UNPACKED)) throw tooLarge();
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_TIMES_SMALLER) throw tooLarge();
}
async function entriesOf(zip) {
    const entries = new Map();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()){
        checkEntry(entry);
        unpacked += entry.uncompressedSize;
        entries.set(entry.fileName, entry);
        if (entries.size > MOST_ENTRIES || unpacked > MOST_UNPACKED) throw tooLarge();
    }
    return entries;
}
const open = (path)=>(0, _yauzl.openPromise)(path, {
        autoClose: false,
        validateEntrySizes: true,
        strictFileNames: false
    });
/** What goes wrong inside an archive is damage to the person, whatever the library calls it. */ const asDamaged = (error)=>error instanceof _unreadablefile.UnreadableFile ? error : damaged();
async function* readPart(path, entry) {
    const zip = await open(path);
    let stream = null;
    try {
        stream = await zip.openReadStreamPromise(entry);
        stream.setEncoding('utf8');
        for await (const piece of stream)yield String(piece);
    } catch (error) {
        throw asDamaged(error);
    } finally{
        stream?.destroy();
        zip.close();
    }
}
async function listEntries(path) {
    const zip = await open(path);
    try {
        return await entriesOf(zip);
    } finally{
        zip.close();
    }
}
async function openZip(path) {
    const entries = await listEntries(path).catch((error)=>{
        throw asDamaged(error);
    });
    return {
        names: [
            ...entries.keys()
        ],
        has: (name)=>entries.has(name),
        read (name) {
            const entry = entries.get(name);
            if (!entry) throw damaged();
            return readPart(path, entry);
        }
    };
}
//# sourceMappingURL=zip-archive.js.map
