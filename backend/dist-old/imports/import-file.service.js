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
    get ChoiceNeeded () {
        return ChoiceNeeded;
    },
    get ImportFileService () {
        return ImportFileService;
    }
});
const _common = require("@nestjs/common");
const _tenantdatabase = require("../database/tenant/tenant-database");
const _importwork = require("./import-work");
const _jobrunner = require("./jobs/job-runner");
const _choices = require("./plan/choices");
const _namedchoices = require("./plan/named-choices");
const _readfile = require("./read/read-file");
const _importsource = require("./read/import-source");
const _importjobqueries = require("./store/import-job.queries");
const _importjobrepository = require("./store/import-job.repository");
const _importstepqueries = require("./store/import-step.queries");
const _relayout = require("./read/relayout");
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
class ChoiceNeeded extends Error {
    constructor(problem){
        super(problem.message), this.problem = problem, this.name = 'ChoiceNeeded';
    }
}
class ImportFileService {
    constructor(database, runner){
        this.database = database;
        this.runner = runner;
    }
    /** Reads a file into a job that waits for confirmation. Throws `UnreadableFile`; then nothing is stored. */ async read({ tenantId, by, kind, path, fileName }) {
        const source = await (0, _importsource.openSource)(kind, path, fileName);
        return this.database.withTenant(tenantId, 'WRITE', (tx)=>(0, _readfile.readFile)(tx, source, {
                kind,
                fileName,
                by
            }));
    }
    /** Reads, plans and carries out; with errors in the file or for a dry run it stops before anything is changed. */ async importFile(file, options) {
        options.onProgress?.('READ', 0, 0);
        const { id } = await this.read(file);
        await this.choose(file.tenantId, id, options.choices);
        const planned = await this.run(file.tenantId, id, 'PLANNING', options);
        const stops = options.dryRun || planned.counts.reject > 0 && !options.goodRowsOnly;
        if (planned.state !== 'PLANNED') return planned;
        if (stops) return this.close(file.tenantId, planned);
        await this.move(file.tenantId, id, 'PLANNED', 'COMMITTING');
        return this.run(file.tenantId, id, 'COMMITTING', options);
    }
    /** Everything that must be said about the rows of a job. */ problems(tenantId, jobId) {
        return this.database.withTenant(tenantId, 'READ', (tx)=>(0, _importstepqueries.problemsOf)(tx, jobId, null));
    }
    async choose(tenantId, id, named) {
        await this.database.withTenant(tenantId, 'WRITE', async (tx)=>{
            const found = await (0, _importjobqueries.findJob)(tx, id);
            if (!found) throw new Error('the job was just made');
            const job = await (0, _relayout.relayout)(tx, found, named.headerRow ?? null);
            const { choices, problem } = (0, _namedchoices.byIndex)(job, named);
            const wrong = (0, _namedchoices.unconfirmed)(found, named) ?? problem ?? (0, _choices.choiceProblem)(job, choices) ?? (0, _choices.incomplete)(job, (0, _choices.applyChoices)(job, choices));
            if (wrong) throw new ChoiceNeeded(wrong);
            await (0, _importjobrepository.saveChoices)(tx, id, (0, _choices.applyChoices)(job, choices));
            await (0, _importjobrepository.moveJob)(tx, id, [
                'READ'
            ], 'PLANNING');
        });
    }
    async move(tenantId, id, from, to) {
        await this.database.withTenant(tenantId, 'WRITE', (tx)=>(0, _importjobrepository.moveJob)(tx, id, [
                from
            ], to));
    }
    async run(tenantId, jobId, during, { onProgress }) {
        const work = during === 'PLANNING' ? _importwork.planWork : _importwork.commitWork;
        onProgress?.(during, 0, 0);
        const hear = (done, total)=>onProgress?.(during, done, total);
        await this.runner.run({
            tenantId,
            jobId,
            during,
            work,
            hear
        });
        const job = await this.database.withTenant(tenantId, 'READ', (tx)=>(0, _importjobqueries.findJob)(tx, jobId));
        if (!job) throw new Error('the job was just run');
        return job;
    }
    /** A plan nobody will carry out: the job says so, the counts stay. */ async close(tenantId, job) {
        await this.database.withTenant(tenantId, 'WRITE', (tx)=>(0, _importjobrepository.endJob)(tx, job.id, {
                state: 'CANCELLED'
            }));
        return {
            ...job,
            state: 'CANCELLED'
        };
    }
    /** Forgets a job that changed nothing, with its rows: a trial leaves no trace. */ async forget(tenantId, jobId) {
        await this.database.withTenant(tenantId, 'WRITE', (tx)=>(0, _importjobrepository.deleteJob)(tx, jobId));
    }
}
ImportFileService = _ts_decorate([
    (0, _common.Injectable)(),
    _ts_param(0, (0, _common.Inject)(_tenantdatabase.TenantDatabase)),
    _ts_param(1, (0, _common.Inject)(_jobrunner.JobRunner)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _tenantdatabase.TenantDatabase === "undefined" ? Object : _tenantdatabase.TenantDatabase,
        typeof _jobrunner.JobRunner === "undefined" ? Object : _jobrunner.JobRunner
    ])
], ImportFileService);
//# sourceMappingURL=import-file.service.js.map
