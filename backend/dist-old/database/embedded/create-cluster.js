"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createCluster", {
    enumerable: true,
    get: function() {
        return createCluster;
    }
});
const _nodechild_process = require("node:child_process");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _account = require("./account");
const _embeddederror = require("./embedded-error");
const _roles = require("./roles");
const locale = process.platform === 'linux' ? [
    '--locale=C.UTF-8'
] : [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C'
];
function own(path, account) {
    if (account !== null) (0, _nodefs.chownSync)(path, account.uid, account.gid);
}
function initdb(bin, half, account, durable) {
    return (0, _account.runAs)(account, (0, _nodepath.join)(bin, 'initdb'), [
        ...[
            '-D',
            half,
            '-U',
            _roles.superuserRole,
            '-A',
            'scram-sha-256',
            `--pwfile=${half}.pw`,
            '-E',
            'UTF8'
        ],
        ...locale,
        '--data-checksums',
        ...durable ? [] : [
            '--no-sync'
        ]
    ]);
}
/** Roles and database go in before anybody can connect: PostgreSQL in single-user mode, one statement per line. */ function singleUser(bin, half, account, statements) {
    return new Promise((resolve)=>{
        const args = [
            '--single',
            '-D',
            half,
            '-c',
            'exit_on_error=on',
            'postgres'
        ];
        const child = (0, _nodechild_process.spawn)((0, _nodepath.join)(bin, 'postgres'), args, {
            ...account,
            cwd: '/',
            stdio: [
                'pipe',
                'ignore',
                'pipe'
            ]
        });
        let output = '';
        child.stderr.on('data', (chunk)=>output += chunk.toString());
        child.on('error', (error)=>resolve({
                ok: false,
                output: error.message
            }));
        child.on('close', (code)=>resolve({
                ok: code === 0,
                output
            }));
        child.stdin.on('error', ()=>undefined);
        child.stdin.end(statements.join('\n') + '\n');
    });
}
async function createCluster(bin, { path, account }, secrets, durable) {
    const half = `${path}.half-${process.pid}`;
    (0, _nodefs.mkdirSync)(half, {
        mode: 0o700
    });
    (0, _nodefs.writeFileSync)(`${half}.pw`, secrets.superuser, {
        mode: 0o600
    });
    own(half, account);
    own(`${half}.pw`, account);
    try {
        const made = await initdb(bin, half, account, durable);
        if (!made.ok) throw new _embeddederror.EmbeddedError('INITDB', made.output);
        const filled = await singleUser(bin, half, account, (0, _roles.firstStatements)(secrets));
        if (!filled.ok) throw new _embeddederror.EmbeddedError('INITDB', filled.output);
        (0, _nodefs.renameSync)(half, path);
    } finally{
        (0, _nodefs.rmSync)(half, {
            recursive: true,
            force: true
        });
        (0, _nodefs.rmSync)(`${half}.pw`, {
            force: true
        });
    }
}
//# sourceMappingURL=create-cluster.js.map
