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
    get graphqlDuration () {
        return graphqlDuration;
    },
    get httpDuration () {
        return httpDuration;
    },
    get metrics () {
        return metrics;
    }
});
const _promclient = require("prom-client");
const metrics = new _promclient.Registry();
(0, _promclient.collectDefaultMetrics)({
    register: metrics
});
const buckets = [
    0.005,
    0.01,
    0.025,
    0.05,
    0.1,
    0.25,
    0.5,
    1,
    2.5,
    5,
    10
];
const httpDuration = new _promclient.Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duur van HTTP-verzoeken',
    labelNames: [
        'method',
        'route',
        'status'
    ],
    buckets,
    registers: [
        metrics
    ]
});
const graphqlDuration = new _promclient.Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'Duur van GraphQL-vragen',
    labelNames: [
        'operation',
        'field',
        'outcome'
    ],
    buckets,
    registers: [
        metrics
    ]
});
//# sourceMappingURL=metrics.js.map
