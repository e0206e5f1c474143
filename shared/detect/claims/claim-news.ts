import type { Quantity } from '../../model/annotation.ts';

/**
 * How checkable a sentence of a news text is, by what stands in it: the model was made from debates, and has not met the ways of news
 * prose. Log odds to be added to the model's. The numbers are set by hand.
 */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:increas|decreas|r[io]se|risen|rising|fell|fallen|grew|dropp|declin|surg|soar|skyrocket|doubl|tripl|plung|record)\p{L}*/iu,
    0.7,
  ],
  [
    /\b(?:more|fewer|less|higher|lower|larger|smaller) than\b|\b(?:most|largest|biggest|highest|lowest|first|only|majority)\b/iu,
    0.4,
  ],
  [
    /\b(?:agreed|signed|closed|opened|reopened|passed|banned|voted|approved|rejected|ordered|failed|built|spent|cut|killed|died|sued|arrested|convicted|met|spoke|visited|hosted|sent|reaffirmed|published|promised|backed off|vowed|pledged|received)\b/iu,
    0.55,
  ],
  [/\b(?:according to|figures|statistics|data|study|report(?:edly|ed)?|survey|poll)\b/iu, 0.5],
  [/\b(?:has|have|had) (?:long |also |already |never |not )?\p{L}+(?:ed|en|wn|ne)\b/iu, 0.35],
  [/\b(?:because|caused|due to|led to|resulted)\b/iu, 0.3],
  [/\b(?:law|bill|court|policy|policies|legislation|illegal|constitution|treaty|citizenship)\b/iu, 0.25],
  [/\b(?:will|won['’]t) (?:not )?\p{L}+/iu, 0.15],
  // A forecast with a date can be held against what comes; in debates, which the model knows, what will be is a speaker's promise.
  [
    /^(?=.*\b(?:will|won['’]t)\b)(?=.*\b(?:20\d\d|within \p{L}+ (?:days|weeks|months|years))\b)(?!.*\b(?:i|we|you)\b)/iu,
    1.8,
  ],
  // What is said to have happened on a day can be looked up.
  [
    /\b(?:on|last|since|before|after|until|by|in) (?:early |late |mid-)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:on|last|since|before|after|until|by|in) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/u,
    0.4,
  ],
  [
    /\b(?:unfortunately|fortunately|hopefully|clearly|obviously|of course|it does not appear|it appears|seems?|perhaps|maybe|arguably)\b/iu,
    -0.8,
  ],
  [
    /\b(?:should|ought to|must|important for|important to|necessary to|risks? \p{L}+ing|political "?tightrope|let['’]s)\b/iu,
    -0.7,
  ],
  [/\b(?:could|may|might)\b/iu, -0.3],
  [/\b(?:i|we) (?:think|believe|feel|hope|want|love|wish|guess|am|are)\b/iu, -0.9],
  [
    /\b(?:thank|thanks|congratulat|welcome|sorry|proud|honou?red|excited|thrilled|delighted|heartbroken|blessed)\p{L}*/iu,
    -0.9,
  ],
  [/^(?:this|it|that) (?:includes?|is|was) (?!.*\d)/iu, -1],
  [/\b(?:declined to (?:comment|say)|did not (?:immediately )?(?:return|respond|reply)|could not be reached)\b/iu, -4],
  // How long somebody waited, when the doors open, how many steps were taken.
  [/\d (?:minutes?|seconds?|[ap]\.?m\b)|\b(?:minutes|seconds|o['’]clock|steps?|a\.m\.|p\.m\.)(?=[\s,.;]|$)/iu, -0.8],
  [/\b(?:tickets?|box office|doors open|admission|kicks? off|resumes?|gets under way)\b/iu, -0.9],
  [/\b(?:(?:highest|top|first) priority|takes? .{2,40} seriously|committed to|working closely)\b/iu, -1.2],
  [/\?["”’']?$/u, -2],
  [/!["”’']?$/u, -0.6],
  [/^(?:read|click|watch|see|follow|subscribe|sign up|share|correction|photo|image|listen)\b/iu, -3],
];

/** What the signs of news prose add to the log odds that a sentence is worth checking. */
export function newsOdds(sentence: string, numbers: readonly Quantity[]): number {
  let odds = numbers.length > 0 ? 1 + Math.min(2, numbers.length) * 0.3 : 0;
  if (/\b(?:1[6-9]|20)\d\d\b/.test(sentence)) odds += 0.4;
  for (const [pattern, weight] of SIGNS) if (pattern.test(sentence)) odds += weight;
  const words = sentence.split(/\s+/).length;
  if (words < 7) odds -= 1;
  else if (words > 14) odds += 0.2;
  const names = sentence.slice(1).match(/(?<=[\s(])\p{Lu}\p{Ll}/gu)?.length ?? 0;
  odds += Math.min(4, names) * 0.12;
  return odds;
}
