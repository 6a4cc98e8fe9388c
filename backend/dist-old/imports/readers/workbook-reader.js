"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openWorkbook", {
    enumerable: true,
    get: function() {
        return openWorkbook;
    }
});
const _invulformulierdata = require("../forms/invulformulier.data");
const _sheetrows = require("./sheet-rows");
const _workbookparts = require("./workbook-parts");
const _ziparchive = require("./zip-archive");
const hiddenTab = ({ name })=>({
        code: 'HIDDEN_SHEET',
        level: 'warning',
        value: name,
        message: `Het tabblad "${name}" is verborgen en slaan we over. Maak het zichtbaar als het wel mee moet.`
    });
/** The choices of our own invulformulier stand on a hidden tab; nobody has to hear of it. */ const isOwnList = ({ name })=>name === _invulformulierdata.FORM_TEXTS.listsSheet;
async function openWorkbook(path) {
    const archive = await (0, _ziparchive.openZip)(path);
    const parts = await (0, _workbookparts.readWorkbookParts)(archive);
    const shown = parts.tabs.filter((tab)=>!tab.hidden && archive.has(tab.part));
    const sheets = shown.map((tab)=>({
            name: tab.name,
            rows: {
                [Symbol.asyncIterator]: ()=>(0, _sheetrows.readSheetRows)(archive, parts, tab)
            }
        }));
    const warnings = parts.tabs.filter((tab)=>tab.hidden && !isOwnList(tab)).map(hiddenTab);
    return {
        encoding: 'XLSX',
        separator: null,
        sheets,
        warnings
    };
}
//# sourceMappingURL=workbook-reader.js.map
