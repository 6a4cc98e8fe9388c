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
    get markLives () {
        return markLives;
    },
    get ownMark () {
        return ownMark;
    }
});
const _nodefs = require("node:fs");
/** Ticks since boot at which the process started; '' where /proc does not exist. Tells two processes of one number apart. */ function startOf(pid) {
    if (process.platform !== 'linux') return '';
    try {
        // The name of the program stands between brackets and may hold spaces: count from the last bracket.
        const fields = (0, _nodefs.readFileSync)(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return fields[0] === 'Z' ? null : fields[19] ?? '';
    } catch  {
        return null;
    }
}
function answers(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return error.code === 'EPERM';
    }
}
const ownMark = ()=>`${process.pid} ${startOf(process.pid) ?? ''}`;
function markLives(mark) {
    const [pid, start] = mark.trim().split(' ');
    return Number(pid) > 0 && answers(Number(pid)) && startOf(Number(pid)) === (start ?? '');
}
//# sourceMappingURL=process-mark.js.map
