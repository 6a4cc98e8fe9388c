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
    get placeOf () {
        return placeOf;
    },
    get rejected () {
        return rejected;
    },
    get rowTitle () {
        return rowTitle;
    },
    get skipped () {
        return skipped;
    }
});
const _planstep = require("./plan-step");
const LONGEST_TITLE = 120;
const rowTitle = ({ raw })=>{
    const cell = raw.cells.find((text)=>text.trim() !== '')?.trim() ?? '';
    return cell.length > LONGEST_TITLE ? `${cell.slice(0, LONGEST_TITLE)}...` : cell;
};
const placeOf = ({ raw })=>({
        seq: raw.seq,
        sheet: raw.sheet,
        row: raw.row
    });
const skipped = (input, subject, reason, title = rowTitle(input))=>({
        step: (0, _planstep.step)({
            ...placeOf(input),
            subject,
            action: 'SKIP',
            reason,
            title
        }),
        problems: []
    });
const rejected = (input, subject, problems, title = rowTitle(input))=>{
    const reason = problems.filter((problem)=>problem.level === 'error').map((problem)=>problem.column ? `${problem.column}: ${problem.message}` : problem.message).join(' ');
    return {
        step: (0, _planstep.step)({
            ...placeOf(input),
            subject,
            action: 'REJECT',
            reason,
            title
        }),
        problems
    };
};
//# sourceMappingURL=row-steps.js.map
