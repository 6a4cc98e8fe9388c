"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "toPlacement", {
    enumerable: true,
    get: function() {
        return toPlacement;
    }
});
const toReason = (reason)=>({
        source: reason.bron,
        fragment: reason.fragment,
        effect: reason.effect,
        niveau: reason.niveau ?? null,
        start: reason.start ?? null,
        end: reason.end ?? null
    });
const toPlacement = (row)=>({
        id: row.id,
        niveau: row.niveau,
        doelgroepen: row.doelgroepen,
        themas: row.themas,
        confidence: row.confidence,
        needsReview: row.needsReview,
        rule: row.rule,
        reasons: row.reasons.map(toReason),
        chances: Object.entries(row.chances).map(([niveau, chance])=>({
                niveau,
                chance
            })).sort((one, other)=>one.niveau < other.niveau ? -1 : 1),
        taxonomyVersion: row.taxonomyVersion,
        placedBy: row.placedBy,
        coder: row.coder,
        placedAt: row.placedAt
    });
//# sourceMappingURL=placement-answer.js.map
