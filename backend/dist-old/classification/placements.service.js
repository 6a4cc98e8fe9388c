"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PlacementsService", {
    enumerable: true,
    get: function() {
        return PlacementsService;
    }
});
const _common = require("@nestjs/common");
const _placementanswer = require("./placement-answer");
const _placementsqueries = require("./placements.queries");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
class PlacementsService {
    /** Per activity id; without history `history` holds the placement in force only. */ async ofActivities(tx, activityIds, withHistory) {
        const histories = new Map();
        for (const row of (await (0, _placementsqueries.placementsOf)(tx, activityIds, withHistory))){
            const placement = (0, _placementanswer.toPlacement)(row);
            const known = histories.get(row.activityId);
            if (known) known.history.push(placement);
            else histories.set(row.activityId, {
                current: placement,
                history: [
                    placement
                ]
            });
        }
        return histories;
    }
}
PlacementsService = _ts_decorate([
    (0, _common.Injectable)()
], PlacementsService);
//# sourceMappingURL=placements.service.js.map
