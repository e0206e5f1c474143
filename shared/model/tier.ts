/** How likely a suggestion is right, the likeliest first. What is doubtful is folded away until somebody wants to see all. */
export const tiers = ['sure', 'likely', 'doubtful'] as const;
export type Tier = (typeof tiers)[number];
