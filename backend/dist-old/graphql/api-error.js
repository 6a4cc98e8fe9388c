"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ApiError", {
    enumerable: true,
    get: function() {
        return ApiError;
    }
});
const _graphql = require("graphql");
class ApiError extends _graphql.GraphQLError {
    constructor(code, message){
        super(message, {
            extensions: {
                code
            }
        });
    }
}
//# sourceMappingURL=api-error.js.map
