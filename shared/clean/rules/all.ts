import type { Rule } from '../rule.ts';
import { advertisementRules } from './advertisement.ts';
import { commentsRules } from './comments.ts';
import { cookieRules } from './cookie.ts';
import { copyrightRules } from './copyright.ts';
import { counterRules } from './counter.ts';
import { creditRules } from './credit.ts';
import { hashtagRules } from './hashtags.ts';
import { legalRules } from './legal.ts';
import { navigationRules } from './navigation.ts';
import { newsletterRules } from './newsletter.ts';
import { noteRules } from './notes.ts';
import { offerRules } from './offers.ts';
import { pageWordRules } from './page-words.ts';
import { phraseRules } from './phrases.ts';
import { placeRules } from './place.ts';
import { polishRules } from './polish.ts';
import { programRules } from './programs.ts';
import { promotionRules } from './promotion.ts';
import { relatedRules } from './related.ts';
import { shareRules } from './share.ts';
import { sponsorRules } from './sponsor.ts';

/** In order of trust: where several speak for a line, the first names its kind. */
export const allRules: readonly Rule[] = [
  ...cookieRules,
  ...advertisementRules,
  ...sponsorRules,
  ...copyrightRules,
  ...legalRules,
  ...newsletterRules,
  ...offerRules,
  ...commentsRules,
  ...shareRules,
  ...hashtagRules,
  ...counterRules,
  ...placeRules,
  ...polishRules,
  ...relatedRules,
  ...creditRules,
  ...navigationRules,
  ...noteRules,
  ...programRules,
  ...promotionRules,
  ...pageWordRules,
  ...phraseRules,
];
