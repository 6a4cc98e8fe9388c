"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get applyChoices () {
        return applyChoices;
    },
    get choiceProblem () {
        return choiceProblem;
    },
    get incomplete () {
        return incomplete;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _fields = require("../read/fields");
const _importfields = require("./import-fields");
const _domain = require("@sportpiramide/domain");
const problem = (field, message)=>({
        field,
        message
    });
const columnProblem = (job, { index, field })=>{
    const column = job.columns.find((candidate)=>candidate.index === index);
    if (!column) return problem('columns', _tekst.IMPORT_MELDINGEN.kolomOnbekend(index));
    if (!field) return null;
    if (column.personal) return problem('columns', _tekst.IMPORT_MELDINGEN.kolomPersoon(column.header));
    const known = (0, _importfields.fieldsOf)(job.kind).some(({ code })=>code === field);
    return known ? null : problem('columns', _tekst.IMPORT_MELDINGEN.veldOnbekend(field));
};
const sheetProblem = (job, name)=>job.sheets.some((sheet)=>sheet.name === name) ? null : problem('sheets', _tekst.IMPORT_MELDINGEN.bladOnbekend(name));
const gemeenteProblem = (job, code)=>!code || job.gemeenten.length === 0 || job.gemeenten.some((gemeente)=>gemeente.code === code) ? null : problem('gemeenteCode', _tekst.IMPORT_MELDINGEN.gemeenteOnbekend(code));
function choiceProblem(job, choices) {
    const found = [
        ...(choices.columns ?? []).map((choice)=>columnProblem(job, choice)),
        ...(choices.sheets ?? []).map((name)=>sheetProblem(job, name)),
        gemeenteProblem(job, choices.gemeenteCode)
    ];
    return found.find((candidate)=>candidate !== null) ?? null;
}
const assign = (columns, chosen)=>{
    const taken = new Set([
        ...chosen.values()
    ].filter((field)=>field !== null));
    return columns.map((column)=>{
        const field = chosen.get(column.header);
        if (field !== undefined) return {
            ...column,
            field
        };
        // A field that a person gave to one column is taken from the column it was found in.
        return column.field !== null && taken.has(column.field) ? {
            ...column,
            field: null
        } : column;
    });
};
function applyChoices(job, choices) {
    const chosen = new Map((choices.columns ?? []).map(({ index, field })=>{
        const header = job.columns.find((column)=>column.index === index)?.header ?? '';
        return [
            header,
            field ?? null
        ];
    }));
    const used = choices.sheets ? new Set(choices.sheets) : null;
    const sheets = job.sheets.map((sheet)=>{
        const columns = assign(sheet.columns, chosen);
        const moved = columns.some((column, index)=>column.field !== sheet.columns[index]?.field);
        const places = moved ? null : sheet.places;
        return {
            ...sheet,
            used: used?.has(sheet.name) ?? sheet.used,
            columns,
            places
        };
    });
    return {
        sheets,
        columns: assign(job.columns, chosen),
        gemeenten: job.gemeenten,
        gemeenteCode: choices.gemeenteCode ?? job.gemeenteCode
    };
}
const hasOneOf = (chosen, fields)=>chosen.columns.some(({ field })=>field !== null && fields.includes(field));
const MISSING = {
    ACTIVITIES: _tekst.IMPORT_MELDINGEN.titelKolom,
    PARTNERS: _tekst.IMPORT_MELDINGEN.naamKolom,
    AREAS: _tekst.IMPORT_MELDINGEN.geenGebieden,
    INDICATORS: _tekst.IMPORT_MELDINGEN.geenGebieden
};
function incomplete(job, chosen) {
    if (!hasOneOf(chosen, _fields.REQUIRED_FIELDS[job.kind])) return problem('columns', MISSING[job.kind]);
    const figures = chosen.columns.some(({ field })=>field !== null && (0, _domain.isIndicator)(field));
    if (job.kind === 'INDICATORS' && !figures) return problem('columns', _tekst.IMPORT_MELDINGEN.cijferKolom);
    const open = job.gemeenten.length > 1 && chosen.gemeenteCode === null;
    return open ? problem('gemeenteCode', _tekst.IMPORT_MELDINGEN.kiesGemeente) : null;
}
//# sourceMappingURL=choices.js.map
