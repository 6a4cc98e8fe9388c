"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AreaRows", {
    enumerable: true,
    get: function() {
        return AreaRows;
    }
});
const _domain = require("@sportpiramide/domain");
const _areamatcher = require("./area-matcher");
const _rowsteps = require("./row-steps");
const assumed = (year)=>({
        code: 'JAAR_AANGENOMEN',
        message: `Het jaar staat niet in het bestand; we houden ${year} aan. Zet het jaar in de bestandsnaam als dat niet klopt.`,
        level: 'warning'
    });
const labelOf = (area)=>area.code?.code ?? area.name;
class AreaRows {
    constructor(job, thisYear, register){
        this.job = job;
        this.thisYear = thisYear;
        this.register = register;
        this.accepted = [];
        this.rowOf = new Map();
        this.told = false;
    }
    /** What is decided about the row at once; null when it was accepted and waits for the others. */ sort(input) {
        const row = (0, _domain.parseAreaRow)(input.raw.cells, input.columns);
        if (row.skip !== null) return (0, _rowsteps.skipped)(input, 'AREA', row.skip);
        if (row.area === null) return (0, _rowsteps.rejected)(input, 'AREA', row.problems);
        return this.foreign(input, row.area) ?? this.double(input, row.area) ?? this.accept(input, row.area, row.problems);
    }
    foreign(input, area) {
        const own = this.job.gemeenteCode;
        if (own === null || area.gemeente === null || area.gemeente.code === own) return null;
        const other = `${this.nameOf(area.gemeente.code)} (${area.gemeente.code})`;
        if ((0, _domain.foreignArea)(own, area.gemeente.code, this.job.gemeenten) === 'SKIP') return (0, _rowsteps.skipped)(input, 'AREA', `Hoort bij ${other}.`, area.name);
        const value = labelOf(area);
        const message = `${value} hoort bij ${other}, niet bij ${this.nameOf(own)}.`;
        return (0, _rowsteps.rejected)(input, 'AREA', [
            {
                value,
                code: 'ANDERE_GEMEENTE',
                message,
                level: 'error'
            }
        ], area.name);
    }
    nameOf(code) {
        if (code === this.register.gemeenteCode) return this.register.name;
        return this.job.gemeenten.find((gemeente)=>gemeente.code === code)?.name ?? code;
    }
    double(input, area) {
        const key = `${(0, _areamatcher.areaKey)(area)} ${area.year ?? ''}`;
        const first = this.rowOf.get(key);
        this.rowOf.set(key, first ?? input.raw.row);
        if (first === undefined) return null;
        const value = labelOf(area);
        const message = `${value} staat ook op rij ${first}. Een gebied mag er één keer in staan.`;
        return (0, _rowsteps.rejected)(input, 'AREA', [
            {
                value,
                code: 'DUBBEL_GEBIED',
                message,
                level: 'error'
            }
        ], area.name);
    }
    accept(input, area, problems) {
        const year = area.year ?? this.job.year ?? this.thisYear;
        const guessed = area.year === null && this.job.year === null && !this.told;
        this.told ||= guessed;
        this.accepted.push({
            input,
            area,
            year,
            problems: guessed ? [
                ...problems,
                assumed(year)
            ] : problems
        });
        return null;
    }
}
//# sourceMappingURL=area-rows.js.map
