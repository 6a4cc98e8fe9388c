"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createApp", {
    enumerable: true,
    get: function() {
        return createApp;
    }
});
require("reflect-metadata");
const _nodepath = require("node:path");
const _core = require("@nestjs/core");
const _appmodule = require("./app.module");
const _correlation = require("./server/correlation");
const _httperrors = require("./server/http-errors");
const _log = require("./server/log");
const _measure = require("./server/measure");
const _pages = require("./server/pages");
const _requestguards = require("./server/request-guards");
const _securityheaders = require("./server/security-headers");
const options = {
    abortOnError: false,
    logger: _log.nestLog
};
const builtScreens = (0, _nodepath.join)(__dirname, '../../frontend/dist');
async function createApp(settings, urls) {
    const app = await _core.NestFactory.create(_appmodule.AppModule.with(settings, urls), options);
    app.disable('x-powered-by');
    app.use(_correlation.correlate, _measure.measure, _securityheaders.securityHeaders);
    if (settings.authMode === 'demo') app.use(_requestguards.requireLoopbackHost);
    app.use(_requestguards.requireOwnPage, (0, _pages.servePages)(builtScreens));
    app.useGlobalFilters(new _httperrors.HttpErrors());
    return app;
}
//# sourceMappingURL=app.js.map
