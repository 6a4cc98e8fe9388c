"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "GemeenteTally", {
    enumerable: true,
    get: function() {
        return GemeenteTally;
    }
});
const _domain = require("@sportpiramide/domain");
const CODES = [
    'code',
    'buurtcode',
    'wijkcode',
    'gemeentecode'
];
class GemeenteTally {
    constructor(columns){
        this.areas = new Map();
        const indexOf = (field)=>columns.find((column)=>column.field === field)?.index;
        this.codeColumns = CODES.map(indexOf).filter((index)=>index !== undefined);
        this.nameColumn = indexOf('gemeentenaam');
    }
    add({ cells }) {
        const code = this.codeColumns.map((index)=>(0, _domain.readCbsCode)(cells[index] ?? '')).find((found)=>found !== null);
        if (!code) return;
        const gemeente = (0, _domain.gemeenteOfCode)(code.code);
        const name = this.nameColumn === undefined ? '' : cells[this.nameColumn]?.trim() ?? '';
        const known = this.areas.get(gemeente) ?? {
            name: name || gemeente,
            areas: 0
        };
        known.areas += 1;
        this.areas.set(gemeente, known);
    }
    /** By name. */ list() {
        return [
            ...this.areas
        ].map(([code, known])=>({
                code,
                ...known
            })).sort((a, b)=>a.name.localeCompare(b.name, 'nl'));
    }
}
//# sourceMappingURL=gemeente-tally.js.map
