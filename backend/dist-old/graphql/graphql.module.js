"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ApiModule", {
    enumerable: true,
    get: function() {
        return ApiModule;
    }
});
const _nodepath = require("node:path");
const _apollo = require("@nestjs/apollo");
const _common = require("@nestjs/common");
const _graphql = require("@nestjs/graphql");
const _correlation = require("../server/correlation");
const _durationplugin = require("./duration-plugin");
const _errormap = require("./error-map");
const _limits = require("./limits");
const _scalars = require("./scalars");
const _unresolvedfields = require("./unresolved-fields");
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
function apollo() {
    const { plugins, validationRules } = (0, _limits.questionLimits)();
    return {
        driver: _apollo.ApolloDriver,
        typePaths: [
            (0, _nodepath.join)(__dirname, '../*/*.graphql')
        ],
        resolvers: {
            Date: _scalars.dateScalar,
            DateTime: _scalars.dateTimeScalar,
            GeoJsonGeometry: _scalars.geometryScalar
        },
        transformSchema: _unresolvedfields.requireResolvers,
        playground: false,
        introspection: true,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        // Our own map sees the error as it was thrown, before Nest rewrites it.
        autoTransformHttpErrors: false,
        formatError: _errormap.formatError,
        validationRules,
        plugins: [
            ...plugins,
            _durationplugin.durationPlugin
        ],
        context: ({ req })=>({
                req,
                correlationId: (0, _correlation.correlationId)()
            })
    };
}
class ApiModule {
}
ApiModule = _ts_decorate([
    (0, _common.Module)({
        imports: [
            _graphql.GraphQLModule.forRoot(apollo())
        ]
    })
], ApiModule);
//# sourceMappingURL=graphql.module.js.map
