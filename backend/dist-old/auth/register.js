/** A register as the directory knows it. The only thing that is read without naming a tenant. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
//# sourceMappingURL=register.js.map
