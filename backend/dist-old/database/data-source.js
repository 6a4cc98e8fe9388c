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
    get applicationDataSource () {
        return applicationDataSource;
    },
    get ownerDataSource () {
        return ownerDataSource;
    }
});
const _pg = require("pg");
const _typeorm = require("typeorm");
const _migrations = require("./migrations/migrations");
/** Days stay text (no time zone can move them); counts and sums are numbers, all far below 2^53. */ function readValuesAsTheyAre() {
    _pg.types.setTypeParser(_pg.types.builtins.DATE, (text)=>text);
    _pg.types.setTypeParser(_pg.types.builtins.INT8, Number);
    _pg.types.setTypeParser(_pg.types.builtins.NUMERIC, Number);
}
const connection = (url, poolSize)=>{
    readValuesAsTheyAre();
    return {
        type: 'postgres',
        url,
        synchronize: false,
        migrationsRun: false,
        // gen_random_uuid() is part of PostgreSQL 15 and newer; no extension may be needed.
        installExtensions: false,
        extra: {
            max: poolSize,
            application_name: 'sportpiramide'
        }
    };
};
const applicationDataSource = (url, poolSize = 10)=>new _typeorm.DataSource({
        ...connection(url, poolSize)
    });
const ownerDataSource = (url)=>new _typeorm.DataSource({
        ...connection(url, 2),
        migrations: _migrations.migrations,
        migrationsTransactionMode: 'each'
    });
//# sourceMappingURL=data-source.js.map
