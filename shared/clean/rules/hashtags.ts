import { full, type Rule } from '../rule.ts';

export const hashtagRules: readonly Rule[] = [
  full(
    'hashtags',
    'only',
    /^(?:(?:tags|hashtags|themen|etiquetas)\s?:?\s?)?#[\p{L}\p{N}_-]+(?:[\s,;|·]+#[\p{L}\p{N}_-]+)*$/u,
    { maxWords: 60 },
  ),
];
