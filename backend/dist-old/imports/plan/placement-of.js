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
    get TextPlacer () {
        return TextPlacer;
    },
    get byPerson () {
        return byPerson;
    }
});
const _copytext = require("../store/copy-text");
const _recordcolumnsdata = require("../store/record-columns.data");
const MOST_KEPT = 1000;
const machineCells = (placement, taxonomyVersion)=>({
        niveau: placement.niveau,
        doelgroepen: (0, _copytext.arrayLiteral)(placement.doelgroepen),
        themas: (0, _copytext.arrayLiteral)(placement.themas),
        confidence: placement.zekerheid,
        needs_review: placement.nakijken,
        rule: placement.regel,
        reasons: JSON.stringify(placement.redenen),
        chances: JSON.stringify(placement.kansen),
        taxonomy_version: taxonomyVersion,
        placed_by: 'MACHINE',
        coder: null
    });
const byPerson = (verdict, machine)=>{
    const decided = {
        niveau: verdict.niveau,
        doelgroepen: (0, _copytext.arrayLiteral)(verdict.doelgroepen),
        themas: (0, _copytext.arrayLiteral)(verdict.themas),
        confidence: null,
        needs_review: false,
        placed_by: 'PERSON',
        coder: verdict.coder
    };
    const cells = machine.text.split('\t');
    const text = _recordcolumnsdata.PLACEMENT_COLUMNS.map((column, index)=>{
        const value = decided[column];
        return value === undefined ? cells[index] ?? _copytext.NO_CELL : (0, _copytext.copyCell)(value);
    }).join('\t');
    return {
        niveau: verdict.niveau,
        needsReview: false,
        text
    };
};
class TextPlacer {
    constructor(classifier){
        this.classifier = classifier;
        this.known = new Map();
    }
    place(record) {
        // A list of so many different texts has no use for a memory of all of them.
        if (this.known.size >= MOST_KEPT) return this.classify(record);
        // Twins share their text but may differ in price or age, which the classifier reads too.
        const key = JSON.stringify({
            ...record,
            id: ''
        });
        const placed = this.known.get(key) ?? this.classify(record);
        this.known.set(key, placed);
        return placed;
    }
    classify(record) {
        const placement = this.classifier.classify(record);
        const cells = machineCells(placement, this.classifier.taxonomyVersion);
        const text = _recordcolumnsdata.PLACEMENT_COLUMNS.map((column)=>(0, _copytext.copyCell)(cells[column])).join('\t');
        return {
            niveau: placement.niveau,
            needsReview: placement.nakijken,
            text
        };
    }
}
//# sourceMappingURL=placement-of.js.map
