/** Root fields whose subject is still being built. The start fails on any other field without resolver; this list ends empty. */
export const pendingFields: readonly string[] = []
