import { ApolloArmor } from '@escape.tech/graphql-armor'

/**
 * How big one question may be. The deepest one of our own screens is 7 levels, the longest 600 tokens; a list counts as often
 * as its literal `first`, so the cost leaves room for 200 full activities.
 */
export const limits = { depth: 10, aliases: 15, tokens: 3_000, directives: 20, cost: 100_000 } as const

/** Validation rules and plugins that refuse a question over the limits before it is answered. */
export function questionLimits(): ReturnType<ApolloArmor['protect']> {
  return new ApolloArmor({
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxTokens: { n: limits.tokens },
    maxDirectives: { n: limits.directives },
    costLimit: { maxCost: limits.cost, flattenFragments: true },
    // The schema is public: naming the nearest field helps whoever writes a question.
    blockFieldSuggestion: { enabled: false },
  }).protect()
}
