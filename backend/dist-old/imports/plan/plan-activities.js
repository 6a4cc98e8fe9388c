"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "activityPlanner", {
    enumerable: true,
    get: function() {
        return activityPlanner;
    }
});
const _domain = require("@sportpiramide/domain");
const _wijksuggestionsqueries = require("../../areas/wijk-suggestions.queries");
const _activitymatchqueries = require("../store/activity-match.queries");
const _placelearner = require("../read/place-learner");
const _registerqueries = require("../store/register.queries");
const _activitycandidates = require("./activity-candidates");
const _activitydecision = require("./activity-decision");
const _activitypreview = require("./activity-preview");
const _partnerresolver = require("./partner-resolver");
const _placementof = require("./placement-of");
const _placer = require("./placer");
const _rowsteps = require("./row-steps");
const _rowsin = require("./rows-in");
const _wijkresolver = require("./wijk-resolver");
const matchKey = (key, occurrence)=>`${String(key)} ${String(occurrence)}`;
class ActivityPlanner {
    constructor(file){
        this.file = file;
        this.preview = new _activitypreview.ActivityPreview();
    }
    async plan(tx, rows) {
        const parsed = rows.map((input)=>this.parse(input));
        const candidates = parsed.filter((row)=>'key' in row);
        const existing = await this.existing(tx, candidates);
        const placements = await this.placements(tx, candidates, existing);
        return parsed.map((row)=>{
            if (!('key' in row)) return row;
            const { id: jobId, fileName } = this.file.job;
            const found = existing.get(matchKey(row.key, row.occurrence));
            const placement = placements.get(row) ?? null;
            const planned = (0, _activitydecision.decideActivity)(row, {
                jobId,
                fileName,
                existing: found,
                placement
            });
            this.preview.add(row, planned.step, found);
            return planned;
        });
    }
    async finish(tx, firstSeq) {
        const areas = this.file.wijken.extras(firstSeq);
        const partners = this.file.partners.extras(firstSeq + areas.length);
        const preview = this.preview.outcome(await (0, _wijksuggestionsqueries.placesOfPartners)(tx), this.file.wijken.places());
        return {
            planned: [
                ...areas,
                ...partners
            ],
            preview
        };
    }
    parse(input) {
        const { raw, sheet } = input;
        const context = this.file.rowContext.get(sheet.tabMeans);
        const columns = input.columns;
        const row = (0, _domain.parseActivityRow)(raw, columns, context ?? {
            tabMeans: null,
            knownWijken: []
        });
        if (row.skip !== null) return (0, _rowsteps.skipped)(input, 'ACTIVITY', row.skip);
        if (row.activity === null) return (0, _rowsteps.rejected)(input, 'ACTIVITY', row.problems);
        return this.file.maker.make(input, row.activity, row.problems);
    }
    close() {
        return this.file.placer.close();
    }
    async existing(tx, candidates) {
        if (!this.file.holds.activities) return new Map();
        const rows = await (0, _activitymatchqueries.activitiesByKey)(tx, candidates.map((candidate)=>candidate.key));
        return new Map(rows.map((row)=>[
                matchKey(row.record.record_key, row.record.occurrence),
                row
            ]));
    }
    /** Where the rows stand whose place is not settled yet: by the machine, or by what a person said of the same text. */ async placements(tx, candidates, existing) {
        const open = candidates.filter((row)=>(0, _activitydecision.needsPlacement)(row, existing.get(matchKey(row.key, row.occurrence))));
        const placed = this.file.placer.place(open.map((row)=>row.record));
        const texts = open.map((row)=>row.textKey);
        const verdicts = this.file.holds.verdicts ? await (0, _activitymatchqueries.verdictsByText)(tx, texts) : [];
        const byText = new Map(verdicts.map((verdict)=>[
                verdict.textKey,
                verdict
            ]));
        const machine = await placed;
        return new Map(open.flatMap((row, index)=>{
            const own = machine[index];
            const verdict = byText.get(row.textKey);
            return own ? [
                [
                    row,
                    verdict ? (0, _placementof.byPerson)(verdict, own) : own
                ]
            ] : [];
        }));
    }
}
/** Places that the rows name, learned when the file was read, or by one more walk when its columns changed. */ async function learnedPlaces(job, rows) {
    const known = job.sheets.filter(({ used })=>used).map((sheet)=>sheet.places);
    if (known.every((places)=>places !== null)) return known;
    let learner = null;
    for await (const batch of rows())for (const { raw, columns } of batch){
        learner ??= new _placelearner.PlaceLearner(columns);
        learner.add(raw);
    }
    return learner ? [
        learner.learned()
    ] : [];
}
async function activityPlanner(tx, job, rows) {
    const wijken = new _wijkresolver.WijkResolver(await (0, _registerqueries.registerAreas)(tx), job.id);
    const partners = new _partnerresolver.PartnerResolver(await (0, _registerqueries.registerPartners)(tx), job.id);
    const places = await learnedPlaces(job, rows);
    const titlePlaces = places.flatMap(({ fromTitles })=>fromTitles);
    const context = {
        // A name that one row gives is known to all others, so that a next import, which knows it, changes nothing.
        knownWijken: [
            ...wijken.names,
            ...titlePlaces,
            ...places.flatMap(({ fromColumn })=>fromColumn)
        ],
        gemeenteNamen: [
            (await (0, _registerqueries.registerHead)(tx)).name
        ],
        titlePlaces: new Set(titlePlaces)
    };
    return new ActivityPlanner({
        job,
        wijken,
        partners,
        maker: new _activitycandidates.CandidateMaker(wijken, partners),
        placer: (0, _placer.placerFor)((0, _rowsin.rowsIn)(job)),
        holds: await (0, _activitymatchqueries.registerHolds)(tx),
        rowContext: new Map([
            null,
            'WIJK',
            'PARTNER'
        ].map((tabMeans)=>[
                tabMeans,
                {
                    ...context,
                    tabMeans
                }
            ]))
    });
}
//# sourceMappingURL=plan-activities.js.map
