/** Formats every workbook knows by number (ECMA-376, 18.8.30), as far as they change what a person reads. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "BUILT_IN", {
    enumerable: true,
    get: function() {
        return BUILT_IN;
    }
});
const BUILT_IN = {
    1: '0',
    2: '0.00',
    3: '#,##0',
    4: '#,##0.00',
    9: '0%',
    10: '0.00%',
    14: 'dd-mm-yyyy',
    15: 'd-mmm-yy',
    16: 'd-mmm',
    17: 'mmm-yy',
    18: 'h:mm',
    19: 'h:mm',
    20: 'h:mm',
    21: 'h:mm:ss',
    22: 'dd-mm-yyyy h:mm',
    37: '#,##0',
    38: '#,##0',
    39: '#,##0.00',
    40: '#,##0.00',
    45: 'mm:ss',
    46: '[h]:mm',
    47: 'mm:ss'
};
//# sourceMappingURL=built-in-formats.data.js.map
