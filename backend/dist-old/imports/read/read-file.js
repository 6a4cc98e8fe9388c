"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readFile", {
    enumerable: true,
    get: function() {
        return readFile;
    }
});
const _domain = require("@sportpiramide/domain");
const _unreadablefile = require("../readers/unreadable-file");
const _importjobrepository = require("../store/import-job.repository");
const _importrowrepository = require("../store/import-row.repository");
const _registerqueries = require("../store/register.queries");
const _cleanrows = require("./clean-rows");
const _filename = require("./file-name");
const _gemeentetally = require("./gemeente-tally");
const _fields = require("./fields");
const _sheetlayout = require("./sheet-layout");
const hasField = (layout, field)=>layout.columns.some((column)=>column.field === field);
/** A tab belongs to the list when one of its columns is what every row of this kind needs. */ const isList = (kind, layout)=>_fields.REQUIRED_FIELDS[kind].some((field)=>hasField(layout, field));
async function prepare(kind, source) {
    const isWorkbook = source.separator === null && !source.isMap;
    const parts = [];
    for (const sheet of source.sheets){
        const layout = await (0, _sheetlayout.layOut)(kind, sheet);
        const key = isWorkbook ? sheet.name : null;
        parts.push({
            name: key ?? (0, _filename.keptFileName)(sheet.name),
            key,
            layout,
            clean: (0, _cleanrows.cleanSheet)(kind, key, sheet, layout),
            used: isList(kind, layout)
        });
    }
    // Without any list, the person points at the columns of the first sheet.
    return parts.some((part)=>part.used) ? parts : parts.map((part, index)=>({
            ...part,
            used: index === 0
        }));
}
async function* allRows(parts, tally) {
    for (const { clean, layout, used } of parts)for await (const row of clean.rows){
        if (used && row.row > layout.headerRow) tally.add(row);
        yield row;
    }
}
async function tabsMean(tx, kind, parts) {
    const used = parts.filter((part)=>part.used);
    if (kind !== 'ACTIVITIES' || used.length < 2) return null;
    const areas = await (0, _registerqueries.registerAreas)(tx);
    const partners = await (0, _registerqueries.registerPartners)(tx);
    return (0, _domain.tabMeaning)(used.map((part)=>part.name), areas.map((area)=>area.name), {
        knownPartners: partners.map((partner)=>partner.name),
        hasWijkColumn: used.some(({ layout })=>hasField(layout, 'wijk')),
        hasOrganiserColumn: used.some(({ layout })=>hasField(layout, 'aanbieder'))
    });
}
const toSheet = (part, tabMeans)=>({
        name: part.name,
        key: part.key,
        used: part.used,
        headerRow: part.layout.headerRow,
        rows: part.clean.count(),
        tabMeans: part.used ? tabMeans : null,
        columns: part.layout.columns,
        places: part.clean.places(),
        remarks: part.clean.remarks()
    });
/** What is said of the file as a whole, such as a hidden tab; it stands at no row. */ const ofFile = ({ warnings })=>warnings.map(({ column = null, value = null, code, message, level })=>{
        return {
            sheet: null,
            row: 0,
            column,
            value,
            code,
            message,
            level
        };
    });
/** The first sheet that is read carries the remarks on the whole file, since those of unread sheets are not shown. */ const withRemarks = (sheets, remarks)=>{
    const first = sheets.findIndex(({ used })=>used);
    return sheets.map((sheet, at)=>at === first ? {
            ...sheet,
            remarks: [
                ...remarks,
                ...sheet.remarks
            ]
        } : sheet);
};
const chooseGemeente = (own, gemeenten)=>{
    if (own) return own;
    const [only, ...others] = gemeenten;
    return only && others.length === 0 ? only.code : null;
};
const mainColumns = (parts)=>(parts.find((part)=>part.used) ?? parts[0])?.layout.columns ?? [];
async function readFile(tx, source, { kind, fileName, by }) {
    const parts = await prepare(kind, source);
    const columns = mainColumns(parts);
    const { encoding, separator, year } = source;
    const empty = {
        sheets: [],
        gemeenten: [],
        gemeenteCode: null
    };
    const job = await (0, _importjobrepository.insertJob)(tx, {
        kind,
        fileName: (0, _filename.keptFileName)(fileName),
        by,
        encoding,
        separator,
        year,
        columns,
        ...empty
    });
    const tally = new _gemeentetally.GemeenteTally(columns);
    const stored = await (0, _importrowrepository.storeRows)(tx, job.id, allRows(parts, tally));
    if (stored === 0) throw new _unreadablefile.UnreadableFile('NO_ROWS', 'Dit bestand is leeg: er staat geen enkele rij in.');
    const tabs = await tabsMean(tx, kind, parts);
    const sheets = withRemarks(parts.map((part)=>toSheet(part, tabs)), ofFile(source));
    const gemeenten = tally.list();
    const gemeenteCode = chooseGemeente((await (0, _registerqueries.registerHead)(tx)).gemeenteCode, gemeenten);
    await (0, _importjobrepository.saveChoices)(tx, job.id, {
        sheets,
        columns,
        gemeenten,
        gemeenteCode
    });
    return {
        ...job,
        sheets,
        gemeenten,
        gemeenteCode
    };
}
//# sourceMappingURL=read-file.js.map
