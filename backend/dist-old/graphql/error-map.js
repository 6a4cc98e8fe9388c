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
    get formatError () {
        return formatError;
    },
    get toldOf () {
        return toldOf;
    }
});
const _errors = require("@apollo/server/errors");
const _common = require("@nestjs/common");
const _tekst = require("@sportpiramide/tekst");
const _graphql = require("graphql");
const _correlation = require("../server/correlation");
const _log = require("../server/log");
const _errorcode = require("./error-code");
const internal = {
    code: 'INTERNAL',
    message: _tekst.foutTekst.intern
};
const unavailable = {
    code: 'UNAVAILABLE',
    message: _tekst.foutTekst.onbereikbaar
};
// SQLSTATE classes 08 (connection) and 57 (operator, shutdown), 53300 (too many connections), and what the socket says.
const databaseGone = /^(08...|57P0[1-5]|57014|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/;
// The limits of graphql-armor call themselves a syntax error; a real one never speaks of a limit.
const overLimit = /^Syntax Error: .*limit of \d+ exceeded/;
function codeField(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function isDatabaseGone(error) {
    if (databaseGone.test(codeField(error))) return true;
    return error instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
function toldOfHttp(error) {
    const body = error.getResponse();
    const code = typeof body === 'object' && 'code' in body && (0, _errorcode.isErrorCode)(body.code) ? body.code : (0, _errorcode.codeOfStatus)(error.getStatus());
    return code === 'INTERNAL' ? internal : {
        code,
        message: error.message
    };
}
function toldOf(error) {
    if (error instanceof _graphql.GraphQLError && (0, _errorcode.isErrorCode)(error.extensions['code'])) return {
        code: error.extensions['code'],
        message: error.message
    };
    if (error instanceof _common.HttpException) return toldOfHttp(error);
    return isDatabaseGone(error) ? unavailable : internal;
}
const malformed = [
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_REQUEST',
    'OPERATION_RESOLUTION_FAILURE',
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_SUPPORTED'
];
/** Apollo's own refusals, before any resolver ran: their English text tells a developer what to mend. */ function toldOfRequest(formatted) {
    if (overLimit.test(formatted.message)) return {
        code: 'TOO_COMPLEX',
        message: _tekst.foutTekst.teGroot(formatted.message.replace('Syntax Error: ', ''))
    };
    return malformed.includes(String(formatted.extensions?.['code'])) ? {
        code: 'BAD_USER_INPUT',
        message: formatted.message
    } : null;
}
function formatError(formatted, thrown) {
    const error = (0, _errors.unwrapResolverError)(thrown);
    const { code, message } = toldOfRequest(formatted) ?? toldOf(error);
    if (code === 'INTERNAL' || code === 'UNAVAILABLE') (0, _log.currentLog)().error({
        err: error,
        code
    }, 'request failed');
    const { path, locations } = formatted;
    return {
        message,
        ...path && {
            path
        },
        ...locations && {
            locations
        },
        extensions: {
            code,
            correlationId: (0, _correlation.correlationId)()
        }
    };
}
//# sourceMappingURL=error-map.js.map
