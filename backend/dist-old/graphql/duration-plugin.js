"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "durationPlugin", {
    enumerable: true,
    get: function() {
        return durationPlugin;
    }
});
const _metrics = require("../health/metrics");
/** The root field asked first stands for the question: names of operations are the caller's and have no end. */ function firstField(selections) {
    return selections.find(({ kind })=>kind === 'Field')?.name?.value ?? 'fragment';
}
const durationPlugin = {
    requestDidStart: ()=>{
        const end = _metrics.graphqlDuration.startTimer();
        return Promise.resolve({
            willSendResponse: ({ operation, errors })=>{
                const field = operation ? firstField(operation.selectionSet.selections) : 'refused';
                end({
                    operation: operation?.operation ?? 'refused',
                    field,
                    outcome: errors?.length ? 'error' : 'ok'
                });
                return Promise.resolve();
            }
        });
    }
};
//# sourceMappingURL=duration-plugin.js.map
