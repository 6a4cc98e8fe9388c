"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "buildInvulformulier", {
    enumerable: true,
    get: function() {
        return buildInvulformulier;
    }
});
const _domain = require("@sportpiramide/domain");
const _loadexceljs = require("./load-exceljs");
const _formulasafe = require("./formula-safe");
const _invulformulierdata = require("./invulformulier.data");
/** Rows with drop-downs: enough for the offer of one partner. */ const ROWS = 300;
const FIRST_ROW = 2;
const choicesOf = ({ choices })=>choices === 'DOELGROEPEN' ? _domain.taxonomy.doelgroepen.map((doelgroep)=>doelgroep.prefLabel) : choices ?? [];
const letter = (index)=>String.fromCharCode('A'.charCodeAt(0) + index);
/** Choices stand on a hidden sheet: a list inside the cell itself may be no longer than 255 signs. */ function addLists(workbook) {
    const sheet = workbook.addWorksheet(_invulformulierdata.FORM_TEXTS.listsSheet, {
        state: 'veryHidden'
    });
    _invulformulierdata.FORM_COLUMNS.forEach((column, index)=>{
        sheet.getColumn(index + 1).values = [
            ...choicesOf(column)
        ];
    });
}
function validationOf(column, index) {
    const prompt = {
        showInputMessage: true,
        promptTitle: column.header,
        prompt: column.explanation
    };
    if (column.wholeNumber) {
        const warning = {
            showErrorMessage: true,
            errorTitle: column.header,
            error: _invulformulierdata.FORM_TEXTS.notWhole
        };
        return {
            type: 'whole',
            operator: 'greaterThanOrEqual',
            formulae: [
                0
            ],
            allowBlank: true,
            ...warning,
            ...prompt
        };
    }
    const count = choicesOf(column).length;
    if (count === 0) return null;
    const list = `${_invulformulierdata.FORM_TEXTS.listsSheet}!$${letter(index)}$1:$${letter(index)}$${count}`;
    return {
        type: 'list',
        formulae: [
            list
        ],
        allowBlank: true,
        showErrorMessage: false,
        ...prompt
    };
}
function addDropDowns(sheet) {
    _invulformulierdata.FORM_COLUMNS.forEach((column, index)=>{
        const validation = validationOf(column, index);
        if (validation) for(let row = FIRST_ROW; row < FIRST_ROW + ROWS; row++)sheet.getCell(row, index + 1).dataValidation = validation;
    });
}
function addForm(workbook) {
    const sheet = workbook.addWorksheet(_invulformulierdata.FORM_TEXTS.sheet, {
        views: [
            {
                state: 'frozen',
                ySplit: 1
            }
        ]
    });
    sheet.columns = _invulformulierdata.FORM_COLUMNS.map(({ header, width })=>({
            header,
            width,
            style: {
                alignment: {
                    wrapText: true,
                    vertical: 'top'
                }
            }
        }));
    sheet.getRow(1).font = {
        bold: true
    };
    const example = sheet.addRow(_invulformulierdata.FORM_COLUMNS.map((column)=>column.example));
    example.font = {
        italic: true,
        color: {
            argb: 'FF595959'
        }
    };
    addDropDowns(sheet);
}
/** Sentences in one column: nothing here may look like a header to the import. */ function addExplanation(workbook, partnerName) {
    const sheet = workbook.addWorksheet(_invulformulierdata.FORM_TEXTS.explanationSheet);
    sheet.getColumn(1).width = 110;
    sheet.getColumn(1).alignment = {
        wrapText: true,
        vertical: 'top'
    };
    sheet.addRow([
        _invulformulierdata.FORM_TEXTS.title
    ]).font = {
        bold: true,
        size: 14
    };
    if (partnerName) sheet.addRow([
        (0, _formulasafe.formulaSafe)(`${_invulformulierdata.FORM_TEXTS.forPartner} ${partnerName}.`)
    ]);
    _invulformulierdata.FORM_TEXTS.steps.forEach((step, index)=>sheet.addRow([
            `${index + 1}. ${step}`
        ]));
    sheet.addRow([]);
    _invulformulierdata.FORM_COLUMNS.forEach(({ header, explanation })=>sheet.addRow([
            `${header}: ${explanation}`
        ]));
}
async function buildInvulformulier(partnerName) {
    const { Workbook } = await (0, _loadexceljs.loadExceljs)();
    const workbook = new Workbook();
    addForm(workbook);
    addExplanation(workbook, partnerName);
    addLists(workbook);
    return Buffer.from(await workbook.xlsx.writeBuffer());
}
//# sourceMappingURL=invulformulier.js.map
