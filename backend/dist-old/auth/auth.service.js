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
    get AuthService () {
        return AuthService;
    },
    get DEMO_REGISTER () {
        return DEMO_REGISTER;
    }
});
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _apierror = require("../graphql/api-error");
const _settingsmodule = require("../settings/settings.module");
const _cookie = require("./cookie");
const _personqueries = require("./person.queries");
const _registerqueries = require("./register.queries");
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
const DEMO_REGISTER = 'duinrade';
class AuthService {
    constructor(database, settings){
        this.database = database;
        this.settings = settings;
        this.visits = new WeakMap();
    }
    /** The register named by the header `x-register`; without it the demo gemeente. Throws NOT_FOUND for one that does not exist. */ enter(request) {
        const known = this.visits.get(request);
        if (known) return known;
        const visit = this.visit(request);
        this.visits.set(request, visit);
        return visit;
    }
    /** The register with this slug or gemeente code, as the command line names it. Throws NOT_FOUND. */ async find(slugOrCode) {
        const { source } = this.database;
        const found = await (0, _registerqueries.registerBySlug)(source, slugOrCode) ?? await (0, _registerqueries.registerByGemeenteCode)(source, slugOrCode.toUpperCase());
        if (!found) throw new _apierror.ApiError('NOT_FOUND', _tekst.PROBLEMEN.registerOnbekend);
        return found;
    }
    /** Who acts in this transaction: the person of the cookie, else the first beleidsmedewerker. Throws NOT_FOUND in a register without people. */ async person(tx, visitor) {
        const people = await (0, _personqueries.peopleOf)(tx);
        return this.choose(people, visitor);
    }
    /** The session as the screens see it. */ async session(request) {
        const visitor = await this.enter(request);
        return this.database.withTenant(visitor.tenantId, 'READ', async (tx)=>{
            const people = await (0, _personqueries.peopleOf)(tx);
            return {
                register: await this.describe(tx, visitor),
                person: this.choose(people, visitor),
                people,
                demo: this.settings.authMode === 'demo'
            };
        });
    }
    /** Every register this session may open; in the demo that is all of them. */ async registers() {
        const registers = [];
        for (const entry of (await (0, _registerqueries.allRegisters)(this.database.source))){
            registers.push(await this.database.withTenant(entry.tenantId, 'READ', (tx)=>this.describe(tx, entry)));
        }
        return registers;
    }
    /** The id of a person of the register of this request, checked. Throws NOT_FOUND, for one of another register alike. */ async knownPerson(request, personId) {
        const { tenantId } = await this.enter(request);
        const people = await this.database.withTenant(tenantId, 'READ', _personqueries.peopleOf);
        const person = people.find((one)=>one.id === personId);
        if (!person) throw new _apierror.ApiError('NOT_FOUND', _tekst.PROBLEMEN.persoonOnbekend);
        return person.id;
    }
    /** A register with its age and its number of activities. */ async describe(tx, entry) {
        const { slug, name, fictional, gemeenteCode } = entry;
        return {
            slug,
            name,
            fictional,
            gemeenteCode,
            ...await (0, _registerqueries.registerFacts)(tx)
        };
    }
    async visit(request) {
        const named = request.headers['x-register'];
        const entry = await (0, _registerqueries.registerBySlug)(this.database.source, typeof named === 'string' ? named : DEMO_REGISTER);
        if (!entry) throw new _apierror.ApiError('NOT_FOUND', _tekst.PROBLEMEN.registerOnbekend);
        return {
            ...entry,
            personId: (0, _cookie.readCookie)(request.headers.cookie, _cookie.PERSON_COOKIE)
        };
    }
    choose(people, visitor) {
        const person = people.find((one)=>one.id === visitor.personId) ?? people.find((one)=>one.role === 'beleidsmedewerker') ?? people[0];
        if (!person) throw new _apierror.ApiError('NOT_FOUND', _tekst.PROBLEMEN.persoonOnbekend);
        return person;
    }
}
AuthService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_settingsmodule.SETTINGS)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof Settings === "undefined" ? Object : Settings
    ])
], AuthService);
//# sourceMappingURL=auth.service.js.map
