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
    get appRole () {
        return appRole;
    },
    get databaseName () {
        return databaseName;
    },
    get firstStatements () {
        return firstStatements;
    },
    get ownerRole () {
        return ownerRole;
    },
    get superuserRole () {
        return superuserRole;
    },
    get urlOf () {
        return urlOf;
    }
});
const superuserRole = 'sportpiramide_admin';
const ownerRole = 'sportpiramide_owner';
const appRole = 'sportpiramide_app';
const databaseName = 'sportpiramide';
function firstStatements(secrets) {
    const plain = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
    return [
        `create role ${ownerRole} ${plain} password '${secrets.owner}'`,
        `create role ${appRole} ${plain} password '${secrets.app}'`,
        `create database ${databaseName} owner ${ownerRole}`,
        `revoke all on database ${databaseName} from public`,
        `grant connect, temporary on database ${databaseName} to ${appRole}`
    ];
}
function urlOf(role, password, port, database = databaseName) {
    return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}
//# sourceMappingURL=roles.js.map
