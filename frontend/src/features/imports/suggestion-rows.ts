/** How many rows some proposals are about; no row stands in two of them. */
export const rowsOf = (suggestions: readonly { readonly activityCount: number }[]): number =>
  suggestions.reduce((sum, suggestion) => sum + suggestion.activityCount, 0)
