"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "coverageCommand", {
    enumerable: true,
    get: function() {
        return coverageCommand;
    }
});
const _tekst = require("@sportpiramide/tekst");
const _authservice = require("../../auth/auth.service");
const _coveragecsv = require("../../coverage/coverage-csv");
const _coveragelinesservice = require("../../coverage/coverage-lines.service");
const _peildatum = require("../../coverage/peildatum");
const _apierror = require("../../graphql/api-error");
const _command = require("../command");
const _withapp = require("../with-app");
const formats = {
    csv: _coveragecsv.coverageCsv,
    json: (lines)=>`${JSON.stringify(lines, null, 1)}\n`
};
function formatOf(name) {
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) throw new _command.UsageError(_tekst.DEKKING_OPDRACHT.formatFout);
    return format;
}
function peildatumIn(given) {
    if (given === undefined) return (0, _peildatum.peildatumOf)(new Date());
    if (!(0, _peildatum.isDay)(given)) throw new _command.UsageError(_tekst.DEKKING_OPDRACHT.peildatumFout);
    return given;
}
async function linesOf(app, tenant, peildatum) {
    const register = await app.get(_authservice.AuthService, {
        strict: false
    }).find(tenant).catch((error)=>{
        throw error instanceof _apierror.ApiError ? new _command.Refused(error.message) : error;
    });
    return app.get(_coveragelinesservice.CoverageLinesService, {
        strict: false
    }).lines(register, peildatum);
}
/** A reader that stops early (head) must not look like a failure of ours, so the answer waits until all is written. */ const write = (text)=>new Promise((resolve)=>process.stdout.write(text, ()=>resolve()));
async function run({ options }) {
    const format = formatOf(options['format'] ?? 'csv');
    const peildatum = peildatumIn(options['peildatum']);
    const lines = await (0, _withapp.withApp)((app)=>linesOf(app, options['tenant'] ?? '', peildatum));
    await write(format(lines));
    return 0;
}
const coverageCommand = {
    description: _tekst.DEKKING_OPDRACHT.uitleg,
    options: [
        {
            name: 'tenant',
            value: 'T',
            required: true,
            help: _tekst.DEKKING_OPDRACHT.tenant
        },
        {
            name: 'peildatum',
            value: 'D',
            help: _tekst.DEKKING_OPDRACHT.peildatum
        },
        {
            name: 'format',
            value: 'csv|json',
            help: _tekst.DEKKING_OPDRACHT.format
        }
    ],
    run
};
//# sourceMappingURL=coverage.command.js.map
