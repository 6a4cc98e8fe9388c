"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ActivitiesService", {
    enumerable: true,
    get: function() {
        return ActivitiesService;
    }
});
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _areasservice = require("../areas/areas.service");
const _placementsservice = require("../classification/placements.service");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _withtenant = require("../database/tenant/with-tenant");
const _apierror = require("../graphql/api-error");
const _activitiesqueries = require("./activities.queries");
const _activityanswer = require("./activity-answer");
const _cursor = require("./cursor");
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
const MAX_PAGE = 200;
class ActivitiesService {
    constructor(database, areas, placements){
        this.database = database;
        this.areas = areas;
        this.placements = placements;
    }
    /** A page of the activities of a selection. Throws BAD_USER_INPUT for more than 200 at once or a cursor that is not ours. */ list(visitor, selection, page, extras) {
        if (page.first < 1 || page.first > MAX_PAGE) throw new _apierror.ApiError('BAD_USER_INPUT', _tekst.PROBLEMEN.aantalFout);
        const after = page.after === null ? null : (0, _cursor.readCursor)(page.after);
        return this.database.withTenant(visitor.tenantId, 'READ', async (tx)=>{
            const rows = await (0, _activitiesqueries.pageOfActivities)(tx, selection, page.order, page.first + 1, after);
            const totalCount = await (0, _activitiesqueries.countActivities)(tx, selection);
            const shown = rows.slice(0, page.first);
            const nodes = await this.complete(tx, shown, extras);
            const cursors = shown.map((row)=>(0, _cursor.writeCursor)(row.key));
            return {
                edges: nodes.map((node, index)=>({
                        node,
                        cursor: cursors[index] ?? ''
                    })),
                pageInfo: {
                    hasNextPage: rows.length > page.first,
                    endCursor: cursors.at(-1) ?? null
                },
                totalCount
            };
        });
    }
    /** One activity, or null for an id that is not of this register. */ find(visitor, id, extras) {
        return this.database.withTenant(visitor.tenantId, 'READ', (tx)=>this.one(tx, id, extras));
    }
    /** The same, as part of the transaction of another subject. */ async one(tx, id, extras) {
        const row = (0, _withtenant.isUuid)(id) ? await (0, _activitiesqueries.activityById)(tx, id) : null;
        if (!row) return null;
        const [activity] = await this.complete(tx, [
            row
        ], extras);
        return activity ?? null;
    }
    async complete(tx, rows, extras) {
        const placements = await this.placements.ofActivities(tx, rows.map((row)=>row.id), extras.history);
        const areaIds = rows.map((row)=>row.areaId).filter((id)=>id !== null);
        const areas = await this.areas.byIds(tx, areaIds, extras.geometry);
        return rows.flatMap((row)=>{
            const placement = placements.get(row.id);
            return placement ? [
                (0, _activityanswer.toActivity)(row, placement, areas.get(row.areaId ?? '') ?? null)
            ] : [];
        });
    }
}
ActivitiesService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_areasservice.AreasService)),
    _ts_param(2, (0, _common.Inject)(_placementsservice.PlacementsService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _areasservice.AreasService === "undefined" ? Object : _areasservice.AreasService,
        typeof _placementsservice.PlacementsService === "undefined" ? Object : _placementsservice.PlacementsService
    ])
], ActivitiesService);
//# sourceMappingURL=activities.service.js.map
