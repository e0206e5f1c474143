/**
 * Of threads that work on a library. Without a limit, what such a thread has just made may take 130 MB while it indexes, and that is
 * kept afterwards.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 24 } as const;
