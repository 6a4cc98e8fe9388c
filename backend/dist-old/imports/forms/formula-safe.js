/** A text that a spreadsheet program would take for a formula gets a quote in front; the import takes it off again. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "formulaSafe", {
    enumerable: true,
    get: function() {
        return formulaSafe;
    }
});
const formulaSafe = (text)=>/^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
//# sourceMappingURL=formula-safe.js.map
