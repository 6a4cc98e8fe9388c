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
    get limits () {
        return limits;
    },
    get questionLimits () {
        return questionLimits;
    }
});
const _graphqlarmor = require("@escape.tech/graphql-armor");
const limits = {
    depth: 10,
    aliases: 15,
    tokens: 3_000,
    directives: 20,
    cost: 100_000
};
function questionLimits() {
    return new _graphqlarmor.ApolloArmor({
        maxDepth: {
            n: limits.depth,
            flattenFragments: true
        },
        maxAliases: {
            n: limits.aliases
        },
        maxTokens: {
            n: limits.tokens
        },
        maxDirectives: {
            n: limits.directives
        },
        costLimit: {
            maxCost: limits.cost,
            flattenFragments: true
        },
        // The schema is public: naming the nearest field helps whoever writes a question.
        blockFieldSuggestion: {
            enabled: false
        }
    }).protect();
}
//# sourceMappingURL=limits.js.map
