"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CoverageLinesService", {
    enumerable: true,
    get: function() {
        return CoverageLinesService;
    }
});
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _areasservice = require("../areas/areas.service");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _coveragequeries = require("./coverage.queries");
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
/** The gemeente first, then its wijken; a register without a gemeente area still has one line for the whole. */ function areasOf(register, areas) {
    const [gemeente] = areas.gemeenten;
    const whole = {
        id: gemeente?.id ?? register.tenantId,
        kind: 'GEMEENTE',
        name: gemeente?.name ?? register.name,
        code: gemeente?.code ?? register.gemeenteCode,
        figures: areas.gemeenteFigures
    };
    const wijken = areas.wijken.map(({ id, name, code })=>({
            id,
            kind: 'WIJK',
            name,
            code,
            figures: areas.figures.get(id) ?? []
        }));
    return [
        whole,
        ...wijken
    ];
}
class CoverageLinesService {
    constructor(database, areas){
        this.database = database;
        this.areas = areas;
    }
    /** One line per area x niveau x doelgroep. The peildatum decides what counts as confirmed; the register itself is as it stands now. */ lines(register, peildatum) {
        return this.database.withTenant(register.tenantId, 'READ', async (tx)=>{
            const areas = await this.areas.withFigures(tx, false);
            const { all } = await (0, _coveragequeries.supplyGroups)(tx, (0, _domain.confirmedSince)(peildatum), {
                thema: null,
                needsReview: null,
                search: null
            });
            return (0, _domain.coverageLines)(all, areasOf(register, areas), _pyramid.pyramidNiveaus, _pyramid.pyramidDoelgroepen);
        });
    }
}
CoverageLinesService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_areasservice.AreasService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _areasservice.AreasService === "undefined" ? Object : _areasservice.AreasService
    ])
], CoverageLinesService);
//# sourceMappingURL=coverage-lines.service.js.map
