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
    get AreasService () {
        return AreasService;
    },
    get toFigure () {
        return toFigure;
    }
});
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _areasqueries = require("./areas.queries");
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
const denominatorIndicators = [
    ...new Set(_domain.DENOMINATORS.flatMap((rule)=>[
            ...rule.counts,
            ...rule.shares ? [
                rule.shares.of,
                ...rule.shares.percents
            ] : []
        ]))
];
const toFigure = ({ figure, year, source })=>({
        mark: figure.mark,
        value: (0, _domain.measuredValue)(figure),
        year,
        source
    });
const toArea = (row, figures)=>{
    const population = (0, _domain.denominatorFor)(null, figures).figure;
    return {
        ...row,
        population: population && toFigure(population)
    };
};
class AreasService {
    constructor(database){
        this.database = database;
    }
    /** All areas of one kind, by name. */ areas(visitor, kind, withGeometry) {
        return this.database.withTenant(visitor.tenantId, 'READ', async (tx)=>{
            return this.withPopulation(tx, await (0, _areasqueries.areasOfKind)(tx, kind, withGeometry));
        });
    }
    /** Areas by id, as part of a transaction of another subject. */ async byIds(tx, ids, withGeometry) {
        const distinct = [
            ...new Set(ids)
        ];
        const rows = distinct.length === 0 ? [] : await (0, _areasqueries.areasById)(tx, distinct, withGeometry);
        return new Map((await this.withPopulation(tx, rows)).map((area)=>[
                area.id,
                area
            ]));
    }
    /** Wijken and gemeente with the figures that denominators are made of; part of a transaction of another subject. */ async withFigures(tx, withGeometry) {
        const wijken = await (0, _areasqueries.areasOfKind)(tx, 'WIJK', withGeometry);
        const gemeenten = await (0, _areasqueries.areasOfKind)(tx, 'GEMEENTE', false);
        const ids = [
            ...wijken,
            ...gemeenten
        ].map((row)=>row.id);
        const figures = await (0, _areasqueries.figuresByArea)(tx, ids, denominatorIndicators);
        const [gemeente] = gemeenten;
        const gemeenteFigures = gemeente && gemeenten.length === 1 ? figures.get(gemeente.id) ?? [] : [];
        return {
            wijken: wijken.map((row)=>toArea(row, figures.get(row.id) ?? [])),
            gemeenten,
            figures,
            gemeenteFigures
        };
    }
    async withPopulation(tx, rows) {
        if (rows.length === 0) return [];
        const ids = rows.map((row)=>row.id);
        const figures = await (0, _areasqueries.figuresByArea)(tx, ids, [
            'a_inw'
        ]);
        return rows.map((row)=>toArea(row, figures.get(row.id) ?? []));
    }
}
AreasService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase
    ])
], AreasService);
//# sourceMappingURL=areas.service.js.map
