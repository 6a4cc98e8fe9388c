"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "WijkSuggestionsService", {
    enumerable: true,
    get: function() {
        return WijkSuggestionsService;
    }
});
const _nodecrypto = require("node:crypto");
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const _idempotency = require("../database/tenant/idempotency");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _withtenant = require("../database/tenant/with-tenant");
const _problem = require("../graphql/problem");
const _wijksuggestionsqueries = require("./wijk-suggestions.queries");
const _wijksuggestionsrepository = require("./wijk-suggestions.repository");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
const accepted = (changed, undoId)=>({
        __typename: 'WijkSuggestionsAccepted',
        changed,
        undoId
    });
const toSchema = ({ activityIds, areaId: _area, ...rest })=>({
        ...rest,
        activityCount: activityIds.length
    });
class WijkSuggestionsService {
    constructor(database){
        this.database = database;
    }
    /** What can be proposed now, largest first. */ list(visitor) {
        return this.database.withTenant(visitor.tenantId, 'READ', async (tx)=>(await this.current(tx)).map(toSchema));
    }
    /** Carries proposals out, all or none; one that no longer holds makes the answer stale. */ accept(visitor, input) {
        return this.database.withTenant(visitor.tenantId, 'WRITE', (tx)=>(0, _idempotency.once)(tx, 'acceptWijkSuggestions', input.idempotencyKey, ()=>this.carryOut(tx, [
                    ...new Set(input.ids)
                ])));
    }
    /** Takes accepted proposals back, except where somebody chose another wijk since. */ undo(visitor, undoId, idempotencyKey) {
        return this.database.withTenant(visitor.tenantId, 'WRITE', (tx)=>(0, _idempotency.once)(tx, 'undoWijkSuggestions', idempotencyKey, async ()=>{
                const changed = (0, _withtenant.isUuid)(undoId) ? await (0, _wijksuggestionsrepository.takeWijkBack)(tx, undoId) : 0;
                return changed > 0 ? accepted(changed, undoId) : (0, _problem.inputProblem)(_tekst.PROBLEMEN.keuzeOnbekend, 'undoId');
            }));
    }
    async carryOut(tx, ids) {
        if (ids.length === 0) return (0, _problem.inputProblem)(_tekst.PROBLEMEN.voorstelLeeg, 'ids');
        const chosen = (await this.current(tx)).filter((suggestion)=>ids.includes(suggestion.id));
        if (chosen.length < ids.length) return (0, _problem.staleProblem)(_tekst.PROBLEMEN.voorstelAnders);
        const changeId = (0, _nodecrypto.randomUUID)();
        let changed = 0;
        for (const suggestion of chosen)changed += await (0, _wijksuggestionsrepository.giveWijk)(tx, suggestion, changeId);
        return accepted(changed, changeId);
    }
    async current(tx) {
        const activities = (await (0, _wijksuggestionsqueries.activitiesWithoutArea)(tx)).filter(_domain.isWithoutWijk);
        const partners = await (0, _wijksuggestionsqueries.placesOfPartners)(tx);
        return (0, _domain.suggestWijken)(activities, partners, await (0, _wijksuggestionsqueries.knownPlaces)(tx));
    }
}
WijkSuggestionsService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], WijkSuggestionsService);
//# sourceMappingURL=wijk-suggestions.service.js.map
