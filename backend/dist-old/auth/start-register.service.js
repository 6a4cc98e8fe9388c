"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "StartRegisterService", {
    enumerable: true,
    get: function() {
        return StartRegisterService;
    }
});
const _nodecrypto = require("node:crypto");
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _typeorm = require("typeorm");
const _idempotency = require("../database/tenant/idempotency");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _problem = require("../graphql/problem");
const _authservice = require("./auth.service");
const _registerqueries = require("./register.queries");
const _registerrepository = require("./register.repository");
const _slug = require("./slug");
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
const MAX_NAME = 80;
const ATTEMPTS = 5;
const uniqueViolation = '23505';
/** Functions that a fresh register begins with, until accounts come from elsewhere. */ const people = [
    {
        name: 'Beleidsmedewerker',
        role: 'beleidsmedewerker'
    },
    {
        name: 'Buurtsportcoach',
        role: 'buurtsportcoach'
    },
    {
        name: 'Wijkteam',
        role: 'wijkteam'
    },
    {
        name: 'Beheerder',
        role: 'beheerder'
    }
];
function problemOf(name, gemeenteCode) {
    if (name === '') return (0, _problem.inputProblem)(_tekst.PROBLEMEN.naamLeeg, 'name');
    if (name.length > MAX_NAME) return (0, _problem.inputProblem)(_tekst.PROBLEMEN.naamLang, 'name');
    const isCode = gemeenteCode === '' || /^GM\d{4}$/.test(gemeenteCode);
    return isCode ? null : (0, _problem.inputProblem)(_tekst.PROBLEMEN.gemeentecodeFout, 'gemeenteCode');
}
const started = (register)=>({
        __typename: 'RegisterStarted',
        register
    });
const isTaken = (error)=>error instanceof _typeorm.QueryFailedError && error.driverError.code === uniqueViolation;
class StartRegisterService {
    constructor(database, auth){
        this.database = database;
        this.auth = auth;
    }
    /** Starts a register with a slug of its own; the same key again gives the same register. */ async start(input) {
        (0, _idempotency.requireKey)(input.idempotencyKey);
        const name = input.name.trim();
        const gemeenteCode = input.gemeenteCode?.trim().toUpperCase() ?? '';
        const problem = problemOf(name, gemeenteCode);
        if (problem) return problem;
        return started(await this.create(name, gemeenteCode === '' ? null : gemeenteCode, input.idempotencyKey));
    }
    async create(name, gemeenteCode, startKey) {
        for(let attempt = 1;; attempt += 1){
            const before = await (0, _registerqueries.registerByStartKey)(this.database.source, startKey);
            if (before) return this.database.withTenant(before.tenantId, 'READ', (tx)=>this.auth.describe(tx, before));
            try {
                return await this.insert(name, gemeenteCode, startKey);
            } catch (error) {
                // Somebody took the slug or used the key between looking and writing: look again.
                if (!isTaken(error) || attempt >= ATTEMPTS) throw error;
            }
        }
    }
    async insert(name, gemeenteCode, startKey) {
        const wanted = (0, _slug.slugOf)(name);
        const slug = (0, _slug.freeSlug)(wanted, await (0, _registerqueries.slugsLike)(this.database.source, wanted));
        const entry = {
            tenantId: (0, _nodecrypto.randomUUID)(),
            slug,
            name,
            fictional: false,
            gemeenteCode
        };
        return this.database.withTenant(entry.tenantId, 'WRITE', async (tx)=>{
            await (0, _registerrepository.insertRegister)(tx, {
                slug,
                name,
                kind: 'GEMEENTE',
                fictional: false,
                gemeenteCode,
                startKey
            });
            await (0, _registerrepository.insertPeople)(tx, people);
            return this.auth.describe(tx, entry);
        });
    }
}
StartRegisterService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_authservice.AuthService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService
    ])
], StartRegisterService);
//# sourceMappingURL=start-register.service.js.map
