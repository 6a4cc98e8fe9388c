"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PlaceLearner", {
    enumerable: true,
    get: function() {
        return PlaceLearner;
    }
});
const _domain = require("@sportpiramide/domain");
/** More wijken than any gemeente has: beyond this the column holds something else. */ const MOST_NAMES = 500;
class PlaceLearner {
    constructor(columns){
        this.names = new Set();
        // The columns of a list of activities were found by the rules for activities, so their fields are fields of activities.
        this.titles = (0, _domain.placeCollector)(columns);
        this.wijkColumn = columns.find(({ field })=>field === 'wijk')?.index;
    }
    add(row) {
        this.titles.add(row);
        const name = this.wijkColumn === undefined ? '' : row.cells[this.wijkColumn]?.trim() ?? '';
        if (name !== '' && this.names.size <= MOST_NAMES) this.names.add(name);
    }
    learned() {
        const fromColumn = this.names.size > MOST_NAMES ? [] : [
            ...this.names
        ];
        return {
            fromTitles: [
                ...this.titles.places()
            ],
            fromColumn
        };
    }
}
//# sourceMappingURL=place-learner.js.map
