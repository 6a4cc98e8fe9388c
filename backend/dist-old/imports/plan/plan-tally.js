"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PlanTally", {
    enumerable: true,
    get: function() {
        return PlanTally;
    }
});
const KEYS = {
    CREATE: 'create',
    UPDATE: 'update',
    UNCHANGED: 'unchanged',
    SKIP: 'skip',
    REJECT: 'reject'
};
class PlanTally {
    add(planned) {
        for (const { step, problems } of planned){
            this.problems += problems.length;
            if (!step.counted) continue;
            this.counted.read += 1;
            this.counted[KEYS[step.action]] += 1;
        }
    }
    addRemarks(count) {
        this.problems += count;
    }
    get counts() {
        return {
            ...this.counted
        };
    }
    get problemCount() {
        return this.problems;
    }
    constructor(){
        this.counted = {
            read: 0,
            create: 0,
            update: 0,
            unchanged: 0,
            skip: 0,
            reject: 0
        };
        this.problems = 0;
    }
}
//# sourceMappingURL=plan-tally.js.map
