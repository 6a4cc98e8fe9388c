/** Why a file cannot be read at all, for scripts. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "UnreadableFile", {
    enumerable: true,
    get: function() {
        return UnreadableFile;
    }
});
class UnreadableFile extends Error {
    constructor(code, message, row = null){
        super(message), this.code = code, this.row = row;
        this.name = 'UnreadableFile';
    }
}
//# sourceMappingURL=unreadable-file.js.map
