"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CoverageService", {
    enumerable: true,
    get: function() {
        return CoverageService;
    }
});
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _areasservice = require("../areas/areas.service");
const _authservice = require("../auth/auth.service");
const _containing = require("../database/sql/containing");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _coveragequeries = require("./coverage.queries");
const _peildatum = require("./peildatum");
const _pyramid = require("./pyramid");
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
const toDenominator = ({ label, note, figure })=>({
        label,
        note,
        figure: figure && (0, _areasservice.toFigure)(figure)
    });
function toWhereabouts(fold, areas) {
    const byId = new Map(areas.wijken.map((area)=>[
            area.id,
            area
        ]));
    return {
        ...fold.whereabouts,
        wijken: fold.whereabouts.wijken.flatMap(({ areaId, amount })=>{
            const area = byId.get(areaId);
            return area ? [
                {
                    area,
                    amount
                }
            ] : [];
        })
    };
}
class CoverageService {
    constructor(database, auth, areas){
        this.database = database;
        this.auth = auth;
        this.areas = areas;
    }
    /** Everything the Overzicht shows, as it stands today. */ overview(register, request) {
        const peildatum = (0, _peildatum.peildatumOf)(new Date());
        return this.database.withTenant(register.tenantId, 'READ', async (tx)=>{
            const areas = await this.areas.withFigures(tx, request.withGeometry);
            const input = await this.load(tx, request, areas, (0, _domain.confirmedSince)(peildatum));
            // Nobody can be asked yet: navraag is a later step of the ladder.
            const completeness = {
                partnersAsked: 0,
                partnersAnswered: 0,
                lists: await (0, _coveragequeries.countLists)(tx)
            };
            const fold = (0, _domain.foldOverview)(input);
            return {
                ...fold,
                register: await this.auth.describe(tx, register),
                peildatum,
                taxonomyVersion: _domain.taxonomy.taxonomie_versie,
                denominator: toDenominator(fold.denominator),
                whereabouts: toWhereabouts(fold, areas),
                completeness,
                steps: (0, _domain.stepsOf)(input.counts, completeness)
            };
        });
    }
    /** What an estimate of places assumes in this register. */ capacityDefaults(register) {
        return this.database.withTenant(register.tenantId, 'READ', async (tx)=>({
                version: _domain.CAPACITY_DEFAULT_VERSION,
                kinds: (0, _domain.capacityDefaults)(await (0, _coveragequeries.capacityOverrides)(tx))
            }));
    }
    async load(tx, { selection, yardstick }, areas, since) {
        const { all, selected } = await (0, _coveragequeries.supplyGroups)(tx, since, {
            ...selection,
            search: (0, _containing.containing)(selection.search)
        });
        const defaults = (0, _domain.capacityDefaults)(await (0, _coveragequeries.capacityOverrides)(tx));
        return {
            groups: selected,
            counts: (0, _domain.figureCounts)(all.filter(_domain.isInside), defaults),
            selection,
            yardstick,
            defaults,
            niveaus: _pyramid.pyramidNiveaus,
            doelgroepen: _pyramid.pyramidDoelgroepen,
            wijken: areas.wijken.map((area)=>area.id),
            gemeenteFigures: areas.gemeenteFigures,
            areaFigures: areas.figures
        };
    }
}
CoverageService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(2, (0, _common.Inject)(_areasservice.AreasService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _areasservice.AreasService === "undefined" ? Object : _areasservice.AreasService
    ])
], CoverageService);
//# sourceMappingURL=coverage.service.js.map
