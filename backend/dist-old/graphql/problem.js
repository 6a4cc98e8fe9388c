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
    get inputProblem () {
        return inputProblem;
    },
    get notFoundProblem () {
        return notFoundProblem;
    },
    get staleProblem () {
        return staleProblem;
    }
});
const inputProblem = (message, field = null)=>({
        __typename: 'InputProblem',
        code: 'BAD_USER_INPUT',
        message,
        field
    });
const staleProblem = (message)=>({
        __typename: 'StaleProblem',
        code: 'STALE',
        message
    });
const notFoundProblem = (message)=>({
        __typename: 'NotFoundProblem',
        code: 'NOT_FOUND',
        message
    });
//# sourceMappingURL=problem.js.map
