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
    get figureChanges () {
        return figureChanges;
    },
    get figureKey () {
        return figureKey;
    },
    get figureSteps () {
        return figureSteps;
    }
});
const _domain = require("@sportpiramide/domain");
const figureKey = (indicator, year)=>`${indicator} ${year}`;
const same = (standing, figure)=>standing.mark === figure.mark && standing.value === (0, _domain.measuredValue)(figure);
/** A source that is silent on a figure takes nothing away that another one gave. */ const changes = (standing, figure)=>{
    if (!standing) return true;
    return !same(standing, figure) && figure.mark !== 'MISSING';
};
function figureSteps(area, year, source, standing) {
    return area.figures.flatMap(({ indicator, figure })=>{
        const before = standing.get(figureKey(indicator, year));
        if (!changes(before, figure)) return [];
        return [
            {
                indicator,
                year,
                mark: figure.mark,
                value: (0, _domain.measuredValue)(figure),
                source,
                before: before ? {
                    mark: before.mark,
                    value: before.value,
                    source: before.source
                } : null
            }
        ];
    });
}
const shown = (mark, value)=>{
    if (value !== null) return String(value).replace('.', ',');
    return mark === 'SUPPRESSED' ? 'geheim' : 'onbekend';
};
const figureChanges = (figures)=>figures.map(({ indicator, year, mark, value, before })=>({
            field: `${(0, _domain.indicatorLabel)(indicator)} ${year}`,
            before: before && shown(before.mark, before.value),
            after: shown(mark, value)
        }));
//# sourceMappingURL=figure-steps.js.map
