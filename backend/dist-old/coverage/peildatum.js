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
    get isDay () {
        return isDay;
    },
    get peildatumOf () {
        return peildatumOf;
    }
});
const dutchDay = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam'
});
const peildatumOf = (moment)=>dutchDay.format(moment);
function isDay(text) {
    const moment = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
//# sourceMappingURL=peildatum.js.map
