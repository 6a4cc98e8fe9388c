"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openCsv", {
    enumerable: true,
    get: function() {
        return openCsv;
    }
});
const _csvparse = require("csv-parse");
const _iconvlite = require("iconv-lite");
const _nodefs = require("node:fs");
const _csvseparator = require("./csv-separator");
const _limits = require("./limits");
const _textencoding = require("./text-encoding");
const _unreadablefile = require("./unreadable-file");
const START_BYTES = 64 * 1024;
/** One record; a quote that is never closed would swallow the rest of the file. */ const LONGEST_RECORD = 1024 * 1024;
/** The first part of a file as text, to find the separator in. */ async function startOf(path, encoding) {
    let text = '';
    const stream = (0, _nodefs.createReadStream)(path, {
        end: START_BYTES
    }).pipe((0, _iconvlite.decodeStream)(encoding.iconv));
    for await (const chunk of stream)text += String(chunk);
    return text;
}
function damaged(error, row) {
    if (error instanceof _unreadablefile.UnreadableFile) return error;
    const quote = error instanceof _csvparse.CsvError && /QUOTE|MAX_RECORD/.test(error.code);
    const why = quote ? 'een aanhalingsteken wordt geopend en niet gesloten' : 'de regel is niet te lezen';
    return new _unreadablefile.UnreadableFile('DAMAGED', `Rij ${row}: ${why}. Herstel die rij en probeer het opnieuw.`, row);
}
function checked(cells, row) {
    if (row > _limits.MOST_ROWS) throw (0, _limits.tooManyRows)();
    if (cells.length > _limits.MOST_COLUMNS) throw (0, _limits.tooManyColumns)(row);
    return {
        sheet: null,
        row,
        cells
    };
}
/** Records as a spreadsheet shows them: a record with line ends in a quoted cell is one row, a blank line counts as a row. */ async function* readRows(path, encoding, separator) {
    const source = (0, _nodefs.createReadStream)(path);
    const parser = (0, _csvparse.parse)({
        delimiter: separator.sign,
        relax_column_count: true,
        relax_quotes: true,
        max_record_size: LONGEST_RECORD,
        from: separator.declared ? 2 : 1
    });
    const decoded = source.pipe((0, _iconvlite.decodeStream)(encoding.iconv));
    decoded.pipe(parser);
    let row = separator.declared ? 1 : 0;
    try {
        for await (const cells of parser){
            row++;
            if (!(0, _limits.isBlank)(cells)) yield checked(cells, row);
        }
    } catch (error) {
        throw damaged(error, row + 1);
    } finally{
        source.destroy();
        parser.destroy();
    }
}
async function openCsv(path, fileName, head) {
    const encoding = await (0, _textencoding.textEncoding)(path, head);
    const separator = (0, _csvseparator.findSeparator)(await startOf(path, encoding));
    const rows = {
        [Symbol.asyncIterator]: ()=>readRows(path, encoding, separator)
    };
    const name = fileName.replace(/\.[^.]*$/, '');
    return {
        encoding: encoding.label,
        separator: separator.sign,
        sheets: [
            {
                name,
                rows
            }
        ],
        warnings: []
    };
}
//# sourceMappingURL=csv-reader.js.map
