"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openDatabase", {
    enumerable: true,
    get: function() {
        return openDatabase;
    }
});
const _embeddedserver = require("../database/embedded/embedded-server");
async function openDatabase(setting) {
    if (setting.kind === 'server') return {
        urls: {
            app: setting.appUrl,
            owner: setting.ownerUrl
        },
        release: ()=>Promise.resolve()
    };
    const server = await (0, _embeddedserver.openEmbedded)({
        dataDir: setting.dataDir
    });
    return {
        urls: {
            app: server.url('app'),
            owner: server.url('owner')
        },
        release: server.release
    };
}
//# sourceMappingURL=open-database.js.map
