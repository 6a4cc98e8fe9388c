"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "toActivity", {
    enumerable: true,
    get: function() {
        return toActivity;
    }
});
const organiserOf = ({ partnerId: id, partnerName: name })=>id !== null && name !== null ? {
        id,
        name
    } : null;
const toActivity = (row, { current, history }, area)=>({
        id: row.id,
        kind: row.kind,
        title: row.title,
        description: row.description,
        organiser: organiserOf(row),
        area,
        areaSource: row.areaSource,
        scale: row.scale,
        location: row.location,
        rhythm: {
            kind: row.rhythmKind,
            count: row.rhythmCount
        },
        schedule: row.schedule,
        capacity: {
            kind: row.capacityKind,
            low: row.capacityLow,
            middle: row.capacityMiddle,
            high: row.capacityHigh
        },
        attendance: row.attendance,
        price: row.price,
        ageMin: row.ageMin,
        ageMax: row.ageMax,
        ages: row.ages,
        referral: row.referral,
        funding: row.funding,
        status: row.status,
        verifiedAt: row.verifiedAt,
        sourceRow: row.sourceRow,
        placement: current,
        history
    });
//# sourceMappingURL=activity-answer.js.map
