"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "peopleOf", {
    enumerable: true,
    get: function() {
        return peopleOf;
    }
});
const peopleOf = (tx)=>tx.query(`select id, name, role from app_person where tenant_id = $1 order by position, name, id`, [
        tx.tenantId
    ]);
//# sourceMappingURL=person.queries.js.map
