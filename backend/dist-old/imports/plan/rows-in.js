"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "rowsIn", {
    enumerable: true,
    get: function() {
        return rowsIn;
    }
});
const rowsIn = (job)=>job.sheets.filter(({ used })=>used).reduce((sum, sheet)=>sum + sheet.rows, 0);
//# sourceMappingURL=rows-in.js.map
