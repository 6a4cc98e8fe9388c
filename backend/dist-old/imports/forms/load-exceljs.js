"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "loadExceljs", {
    enumerable: true,
    get: function() {
        return loadExceljs;
    }
});
async function loadExceljs() {
    const { default: exceljs } = await import('exceljs');
    return exceljs;
}
//# sourceMappingURL=load-exceljs.js.map
