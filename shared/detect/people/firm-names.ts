import type { Token } from '../text/tokens.ts';

/** What tells that a name is a firm's, so that "the company" or "the drill maker" can be it. */

/** Last words of firms' names. */
const ENDING =
  /^(?:inc\.?|corp\.?|plc|ltd\.?|llc|gmbh|ag|group|holdings?|air|foods?|tools|airlines?|airways|motors|industries|systems|securities|records|partners|brothers|bros\.?|sons|stores|technologies|solutions|pharmaceuticals|pharma|therapeutics|energy|capital|labs|laboratories|studios|mills|works|bank|media|logistics|shipping|steel|chemicals|mining|resources|electronics|semiconductors?|robotics|software|rail|telecom|breweries|brewing|bakeries|dairies|farms|insurance|entertainment|pictures|publishing|games|terminals)$/;

/** Of what only a firm has: shares in Moss, workers at Moss. */
const OWNED =
  /^(?:shares?|stocks?|stakes?|shareholders?|investors?|takeover|bid|merger|workers?|employees?|staff|crews?|pilots|drivers|executives|customers|shoppers)$/;

/** Nouns that firms alone are called by. */
const COMPANIES = 'company|firm|corporation|chain|bank|start-?up|airline|supermarket|retailer|manufacturer|insurer';
const COMPANY = new RegExp(`^(?:${COMPANIES})$`);

/** With those that somebody may be called by, too: a publisher, a giant. */
const FIRM = new RegExp(
  `^(?:${COMPANIES}|group|operator|carrier|\\p{L}*maker|brewer|supplier|lender|developer|publisher|promoter|distributor|broadcaster|wholesaler|contractor|housebuilder|outsourcer|streamer|provider|label|giant)$`,
  'u',
);

/** Roles that a body can have as well as a person. */
const OWNER =
  /^(?:owner|operator|maker|publisher|developer|sponsor|parent|employer|builder|insurer|landlord|supplier|contractor|lender)$/;

/** Bodies that do no business, and go by two capitals as people do. */
const SOCIETY = /^(?:charity|consultancy|nonprofit|think-?tank|ngo|website|newspaper|magazine)$/;

/** True for a noun that only a body is called by: the charity Open Fields. */
export function isSocietyNoun(lower: string): boolean {
  return SOCIETY.test(lower);
}

/** True for a role that a firm can have beside people: their landlord, Cotter Homes. */
export function isOwnerNoun(lower: string): boolean {
  return OWNER.test(lower);
}

/** True for a noun that a firm is called by: company, airline, drugmaker. */
export function isFirmNoun(lower: string): boolean {
  return FIRM.test(lower);
}

/** True for a noun that firms alone are called by: Marl Groves, a company that … */
export function isCompanyNoun(lower: string): boolean {
  return COMPANY.test(lower);
}

/** True where the words of a name, in lower case, or those in front of its first token say that it is a firm. */
export function isFirmName(key: readonly string[], tokens: readonly Token[], from: number): boolean {
  if (key.length === 2 && key[0] === 'air') return true;
  if (key.length > 1 && (ENDING.test(key.at(-1) ?? '') || key.includes('&'))) return true;
  const [twice, before] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]];
  if (before !== undefined && !before.capital && FIRM.test(before.lower)) return true;
  // Developer Atlantic Reach
  if (key.length > 1 && tokens[from]?.lower !== key[0] && FIRM.test(tokens[from]?.lower ?? '')) return true;
  return /^(?:in|of|at)$/.test(before?.lower ?? '') && OWNED.test(twice);
}
