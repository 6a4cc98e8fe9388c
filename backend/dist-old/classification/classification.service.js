"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ClassificationService", {
    enumerable: true,
    get: function() {
        return ClassificationService;
    }
});
const _nodecrypto = require("node:crypto");
const _common = require("@nestjs/common");
const _domain = require("@sportpiramide/domain");
const _tekst = require("@sportpiramide/tekst");
const _activitiesservice = require("../activities/activities.service");
const _authservice = require("../auth/auth.service");
const _idempotency = require("../database/tenant/idempotency");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _withtenant = require("../database/tenant/with-tenant");
const _problem = require("../graphql/problem");
const _placementsqueries = require("./placements.queries");
const _placementsrepository = require("./placements.repository");
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
function codeProblem(input) {
    const unknown = (0, _domain.unknownCodes)({
        niveaus: [
            input.niveau
        ],
        doelgroepen: input.doelgroepen ?? [],
        themas: input.themas ?? []
    });
    if (unknown.niveaus.length > 0) return (0, _problem.inputProblem)(_tekst.PROBLEMEN.niveauOnbekend(input.niveau), 'niveau');
    if (unknown.doelgroepen.length > 0) return (0, _problem.inputProblem)(_tekst.PROBLEMEN.doelgroepOnbekend(unknown.doelgroepen.join(', ')), 'doelgroepen');
    return unknown.themas.length > 0 ? (0, _problem.inputProblem)(_tekst.PROBLEMEN.themaOnbekend(unknown.themas.join(', ')), 'themas') : null;
}
const isOutcome = (answer)=>!(0, _withtenant.isProblem)(answer);
const distinct = (codes)=>[
        ...new Set(codes)
    ];
class ClassificationService {
    constructor(database, auth, activities){
        this.database = database;
        this.auth = auth;
        this.activities = activities;
    }
    /** Places an activity and its twins as this person says; stale when somebody placed it otherwise since it was looked at. */ place(visitor, input) {
        return this.answer(visitor, 'placeActivity', input.idempotencyKey, (tx)=>this.judge(tx, visitor, input));
    }
    /** Takes a verdict back; stale when something else was decided since. */ undo(visitor, undoId, idempotencyKey) {
        return this.answer(visitor, 'undoPlacement', idempotencyKey, (tx)=>this.restore(tx, undoId));
    }
    answer(visitor, operation, key, work) {
        return this.database.withTenant(visitor.tenantId, 'WRITE', async (tx)=>{
            const outcome = await (0, _idempotency.once)(tx, operation, key, ()=>work(tx));
            return isOutcome(outcome) ? this.tell(tx, outcome) : outcome;
        });
    }
    async tell(tx, { activityId, twins, undoId }) {
        const activity = await this.activities.one(tx, activityId, {
            history: true,
            geometry: false
        });
        // Its import may have been undone between the first answer and this repeat.
        return activity ? {
            __typename: 'ActivityPlaced',
            activity,
            twins,
            undoId
        } : (0, _problem.notFoundProblem)(_tekst.PROBLEMEN.activiteitOnbekend);
    }
    async judge(tx, visitor, input) {
        const problem = codeProblem(input);
        if (problem) return problem;
        const textKey = (0, _withtenant.isUuid)(input.activityId) ? await (0, _placementsqueries.textKeyOf)(tx, input.activityId) : null;
        if (textKey === null) return (0, _problem.notFoundProblem)(_tekst.PROBLEMEN.activiteitOnbekend);
        await (0, _placementsrepository.holdText)(tx, textKey);
        const [seen] = await (0, _placementsqueries.placementsOf)(tx, [
            input.activityId
        ], false);
        if (seen?.id !== input.seenPlacementId) return (0, _problem.staleProblem)(_tekst.PROBLEMEN.activiteitAnders);
        const { name } = await this.auth.person(tx, visitor);
        const verdict = this.verdict(input, textKey, seen, name);
        const placed = await (0, _placementsrepository.placeTwins)(tx, verdict);
        await (0, _placementsrepository.keepVerdict)(tx, verdict);
        return {
            activityId: input.activityId,
            twins: placed - 1,
            undoId: verdict.changeId
        };
    }
    verdict(input, textKey, seen, coder) {
        return {
            changeId: (0, _nodecrypto.randomUUID)(),
            textKey,
            niveau: input.niveau,
            doelgroepen: distinct(input.doelgroepen ?? seen.doelgroepen),
            themas: distinct(input.themas ?? seen.themas),
            coder,
            taxonomyVersion: _domain.taxonomy.taxonomie_versie,
            rule: _tekst.OORDEEL.regel,
            // A function decided; nothing was read in the text, so there is no fragment.
            reasons: [
                {
                    bron: 'persoon',
                    fragment: '',
                    effect: _tekst.OORDEEL.effect(coder),
                    niveau: input.niveau
                }
            ]
        };
    }
    async restore(tx, undoId) {
        const made = (0, _withtenant.isUuid)(undoId) ? await (0, _placementsqueries.placementsOfChange)(tx, undoId) : [];
        const [first] = made;
        if (!first) return (0, _problem.notFoundProblem)(_tekst.PROBLEMEN.keuzeOnbekend);
        await (0, _placementsrepository.holdText)(tx, first.textKey);
        const stands = (await (0, _placementsqueries.placementsOfChange)(tx, undoId)).every((row)=>row.stands);
        if (!stands) return (0, _problem.staleProblem)(_tekst.PROBLEMEN.keuzeAnders);
        await (0, _placementsrepository.takeBack)(tx, undoId, (0, _nodecrypto.randomUUID)());
        const activityId = await (0, _placementsqueries.activityOfVerdict)(tx, undoId) ?? first.activityId;
        return {
            activityId,
            twins: made.length - 1,
            undoId
        };
    }
}
ClassificationService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_authservice.AuthService)),
    _ts_param(2, (0, _common.Inject)(_activitiesservice.ActivitiesService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _authservice.AuthService === "undefined" ? Object : _authservice.AuthService,
        typeof _activitiesservice.ActivitiesService === "undefined" ? Object : _activitiesservice.ActivitiesService
    ])
], ClassificationService);
//# sourceMappingURL=classification.service.js.map
