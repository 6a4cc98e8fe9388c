"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "areaPlanner", {
    enumerable: true,
    get: function() {
        return areaPlanner;
    }
});
const _areamatchqueries = require("../store/area-match.queries");
const _registerqueries = require("../store/register.queries");
const _areadecisions = require("./area-decisions");
const _areamatcher = require("./area-matcher");
const _arearows = require("./area-rows");
class AreaPlanner {
    constructor(job, rows){
        this.job = job;
        this.rows = rows;
    }
    plan(_tx, rows) {
        return Promise.resolve(rows.map((row)=>this.rows.sort(row)).filter((planned)=>planned !== null));
    }
    close() {
        return Promise.resolve();
    }
    /** Areas are decided once all are known: a name of the register may fit several of them. */ async finish(tx, firstSeq) {
        const { accepted } = this.rows;
        const register = await (0, _registerqueries.registerAreas)(tx);
        const matches = (0, _areamatcher.matchAreas)(accepted.map(({ area })=>area), register);
        const ids = [
            ...matches.same.values()
        ].map((area)=>area.id);
        const decisions = new _areadecisions.AreaDecisions({
            job: this.job,
            register,
            matches,
            records: await (0, _areamatchqueries.areaRecords)(tx, ids),
            figures: await (0, _areamatchqueries.areaFigures)(tx, ids)
        });
        const planned = accepted.map((area)=>decisions.decide(area));
        return {
            planned: [
                ...planned,
                ...decisions.extras(accepted, firstSeq)
            ],
            preview: null
        };
    }
}
async function areaPlanner(tx, job, thisYear) {
    return new AreaPlanner(job, new _arearows.AreaRows(job, thisYear, await (0, _registerqueries.registerHead)(tx)));
}
//# sourceMappingURL=plan-areas.js.map
