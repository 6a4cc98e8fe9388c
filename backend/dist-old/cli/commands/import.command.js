"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "importCommand", {
    enumerable: true,
    get: function() {
        return importCommand;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _tekst = require("@sportpiramide/tekst");
const _zod = require("zod");
const _authservice = require("../../auth/auth.service");
const _apierror = require("../../graphql/api-error");
const _importfileservice = require("../../imports/import-file.service");
const _importjob = require("../../imports/import-job");
const _importreport = require("../../imports/import-report");
const _unreadablefile = require("../../imports/readers/unreadable-file");
const _command = require("../command");
const _withapp = require("../with-app");
const LATER = [
    'signals',
    'measurements'
];
const mappingShape = _zod.z.strictObject({
    columns: _zod.z.record(_zod.z.string(), _zod.z.string().nullable()).optional(),
    sheets: _zod.z.array(_zod.z.string()).optional(),
    headerRow: _zod.z.int().min(0).optional(),
    gemeenteCode: _zod.z.string().optional()
});
const complain = (line)=>process.stderr.write(`${line}\n`);
function kindOf(words) {
    const [word, extra] = words;
    if (word === undefined || extra !== undefined) throw new _command.UsageError(_tekst.IMPORT_OPDRACHT.soortNodig);
    if (LATER.includes(word)) throw new _command.Refused(_tekst.IMPORT_OPDRACHT.nogNiet(word));
    const kind = _importjob.IMPORT_KINDS[word];
    if (!kind) throw new _command.UsageError(_tekst.IMPORT_OPDRACHT.soortOnbekend(word));
    return kind;
}
async function choicesIn(file) {
    if (file === undefined) return {};
    try {
        const { columns, sheets, headerRow, gemeenteCode } = mappingShape.parse(JSON.parse(await (0, _promises.readFile)(file, 'utf8')));
        return {
            ...columns && {
                columns
            },
            ...sheets && {
                sheets
            },
            ...headerRow !== undefined && {
                headerRow
            },
            ...gemeenteCode !== undefined && {
                gemeenteCode
            }
        };
    } catch  {
        throw new _command.Refused(_tekst.IMPORT_OPDRACHT.mappingFout(file));
    }
}
async function read({ options, flags, words }) {
    const kind = kindOf(words);
    const { tenant = '', file = '', mapping, report } = options;
    await (0, _promises.access)(file).catch(()=>{
        throw new _command.Refused(_tekst.IMPORT_OPDRACHT.bestandWeg(file));
    });
    const [dryRun, goodRowsOnly] = [
        flags.has('dry-run'),
        flags.has('good-rows')
    ];
    return {
        kind,
        tenant,
        file,
        dryRun,
        goodRowsOnly,
        choices: await choicesIn(mapping),
        report
    };
}
/** Tells a stage once when it begins, and then each tenth of it. */ function teller() {
    let told = '';
    return (stage, done, total)=>{
        const share = total === 0 ? 0 : Math.floor(10 * done / total);
        if (told === `${stage} ${share}`) return;
        told = `${stage} ${share}`;
        const step = _tekst.IMPORT_OPDRACHT.stap[stage] ?? stage;
        complain(total === 0 ? step : _tekst.IMPORT_OPDRACHT.voortgang(step, done, total));
    };
}
const refusalOf = (job, asked)=>{
    if (job.failure !== null) return job.failure;
    return job.counts.reject > 0 && !asked.goodRowsOnly ? _tekst.IMPORT_MELDINGEN.fouten(job.counts.reject) : null;
};
async function carryOut(files, tenantId, asked) {
    const { kind, file: path, dryRun, goodRowsOnly, choices } = asked;
    const file = {
        tenantId,
        by: 'opdrachtregel',
        kind,
        path,
        fileName: (0, _nodepath.basename)(path)
    };
    const job = await files.importFile(file, {
        choices,
        dryRun,
        goodRowsOnly,
        onProgress: teller()
    });
    const problems = await files.problems(tenantId, job.id);
    const refusal = refusalOf(job, asked);
    const report = refusal !== null && !dryRun ? (0, _importreport.refusedReport)(job, problems) : (0, _importreport.importReport)(job, problems);
    if (dryRun) await files.forget(tenantId, job.id);
    return {
        report,
        refusal
    };
}
const unread = (file, error)=>{
    if (!(error instanceof _unreadablefile.UnreadableFile) && !(error instanceof _importfileservice.ChoiceNeeded)) throw error;
    const row = (error instanceof _unreadablefile.UnreadableFile ? error.row : null) ?? 0;
    const code = error instanceof _unreadablefile.UnreadableFile ? error.code : 'KEUZE_NODIG';
    const problem = {
        row,
        code,
        message: error.message,
        level: 'error'
    };
    return {
        report: (0, _importreport.unreadReport)((0, _nodepath.basename)(file), problem),
        refusal: error.message
    };
};
async function importInto(app, asked) {
    const auth = app.get(_authservice.AuthService, {
        strict: false
    });
    const { tenantId } = await auth.find(asked.tenant).catch((error)=>{
        throw error instanceof _apierror.ApiError ? new _command.Refused(error.message) : error;
    });
    const files = app.get(_importfileservice.ImportFileService, {
        strict: false
    });
    return carryOut(files, tenantId, asked).catch((error)=>unread(asked.file, error));
}
const farewell = ({ report, refusal }, dryRun)=>{
    if (refusal !== null) return refusal;
    return dryRun ? _tekst.IMPORT_OPDRACHT.proef : _tekst.IMPORT_OPDRACHT.klaar(report.created, report.updated);
};
async function run(given) {
    const asked = await read(given);
    const outcome = await (0, _withapp.withApp)((app)=>importInto(app, asked));
    const text = `${JSON.stringify(outcome.report, null, 2)}\n`;
    if (asked.report !== undefined) await (0, _promises.writeFile)(asked.report, text);
    process.stdout.write(text);
    complain(farewell(outcome, asked.dryRun));
    return outcome.refusal === null ? 0 : 1;
}
const importCommand = {
    words: _tekst.IMPORT_OPDRACHT.woorden,
    description: _tekst.IMPORT_OPDRACHT.uitleg,
    options: [
        {
            name: 'tenant',
            value: 'T',
            required: true,
            help: _tekst.IMPORT_OPDRACHT.tenant
        },
        {
            name: 'file',
            value: 'F',
            required: true,
            help: _tekst.IMPORT_OPDRACHT.file
        },
        {
            name: 'dry-run',
            help: _tekst.IMPORT_OPDRACHT.dryRun
        },
        {
            name: 'good-rows',
            help: _tekst.IMPORT_OPDRACHT.goodRows
        },
        {
            name: 'mapping',
            value: 'M.json',
            help: _tekst.IMPORT_OPDRACHT.mapping
        },
        {
            name: 'report',
            value: 'R.json',
            help: _tekst.IMPORT_OPDRACHT.report
        }
    ],
    run
};
//# sourceMappingURL=import.command.js.map
