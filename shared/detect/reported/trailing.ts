import { phraseAt } from '../grammar/phrases.ts';
import { attributionAfter } from '../quotes/after-quote.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { commaAfter, firstVerb, isFiniteVerb, opensClause } from './clause.ts';
import { isWeak } from './clause-opening.ts';
import { type Reported, reported, type Sentence } from './piece.ts';

/** What somebody finds or shows is reported only where he, she or they stand right in front of the verb, and nothing behind it. */
const FINDS =
  /^(?:reports?|reported|find|finds|found|show|shows|showed|believe|believes|believed|reveals?|revealed|confirm(?:s|ed)?|ruled|writes?|wrote)$/;

/** …, Smith said. · …, said Ada Moss, a teacher who …: all in front of the comma. */
export function trailing(passage: Passage, sentence: Sentence, profile: LanguageProfile): Reported | null {
  const { tokens } = passage;
  for (let comma = sentence.to - 2; comma > sentence.from + 2; comma--) {
    if (tokens[comma]?.text !== ',') continue;
    const found = attributionAfter(tokens, comma + 1, profile, sentence.to);
    if (!found?.speaker || !isSaidBy(tokens, found, sentence.to, profile)) continue;
    // Bees count, scientists have found.; but: One by one, the clerks say …
    if (comma === sentence.from + 3 && firstVerb(tokens, sentence.from, comma, profile) < 0) continue;
    const lead = tokens[comma + 1]?.lower ?? '';
    if (profile.conjunctions.has(lead) || lead === 'then') continue;
    if (isSubordinate(tokens, sentence.from, comma, profile)) continue;
    // But Ada Moss, a former mayor, cautioned: the words in front of the comma are who speaks.
    const opening = profile.conjunctions.has(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
    const opener = phraseAt(tokens, opening, comma, profile);
    if (opener?.to === comma && opener.kind !== 'other') continue;
    if (goesOn(tokens, Math.max(found.cueTo, found.speaker.to), sentence.to, profile)) continue;
    if (profile.tag === 'en' && isNoClause(tokens, opening, comma, profile)) continue;
    return reported(passage, { from: sentence.from, to: comma }, { ...found, trust: 0.86 }, 0.72);
  }
  return null;
}

/** Somebody, with a verb of saying that has no clause of its own. */
function isSaidBy(tokens: readonly Token[], found: Attribution, to: number, profile: LanguageProfile): boolean {
  const { speaker, rule, cueFrom, cueTo } = found;
  if (!speaker || rule === 'according') return false;
  // Six newspapers, among them the Courier, said he was unfit: the verb has a clause
  if (rule === 'inverted' && opensClause(tokens, cueTo, to, profile)) return false;
  // Moss, who was there, confirms the story: what is confirmed says nothing.
  if (rule === 'inverted' && speaker.kind === 'collective' && profile.tag === 'en') return false;
  if (tokens[cueTo]?.lower === 'to') return false;
  const cue = tokens[cueFrom]?.lower ?? '';
  // Bees know their hive, researchers report this week.: a weak verb, with who finds it in front and nothing behind
  const between = rule === 'after' ? tokens.slice(speaker.to, cueFrom) : [];
  // …, the authors write in the journal Soil and Water
  const rest = to - cueTo;
  const nothing = rest <= 4 || (rest <= 9 && tokens[cueTo]?.lower === 'in');
  const finds = rule === 'after' && between.every(({ lower }) => /^(?:has|have|had)$/.test(lower)) && nothing;
  // …, mission controllers said: whoever they are, right in front of the verb
  const plain = profile.tag === 'en' && rule === 'after' && between.length === 0;
  // the plan said; but the study's authors said
  const several = /[^s']s$/.test(tokens[speaker.to - 1]?.lower ?? '');
  const known = speaker.kind !== 'other' || (plain && (several || tokens[speaker.from]?.lower !== 'the'));
  return known && profile.speech.has(cue) && (!isWeak(cue, profile) || (finds && FINDS.test(cue)));
}

/** Asked whether he would resign, the minister laughed.; but: While the town waits, the pumps are still, people there say. */
function isSubordinate(tokens: readonly Token[], from: number, comma: number, profile: LanguageProfile): boolean {
  const { lower = '' } = tokens[from] ?? {};
  // Flooding had cut the road
  const doing = /ing$/.test(lower) && !isFiniteVerb(tokens[from + 1]?.lower ?? '');
  if (/^(?:asked|pressed|told|questioned)$/.test(lower) || doing) return true;
  if (!profile.subordinators.has(lower)) return false;
  const main = profile.tag === 'en' ? commaAfter(tokens, from, comma) : -1;
  return main < 0 || firstVerb(tokens, main, comma, profile) < 0;
}

/** What follows whoever says it is more than a place, a day or who that is. */
function goesOn(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const aside = tokens
    .slice(from, to)
    .findIndex(({ text }, at) => text === ',' && isAside(tokens, from + at + 1, profile));
  const rest = tokens.slice(from, aside < 0 ? to : from + aside);
  if (rest.some(({ kind }) => kind === 'quote')) return true;
  if (isApposed(rest, profile)) return rest.length > 40;
  return (
    rest.length > 10 ||
    rest.some(({ lower }) => profile.complementizers.has(lower)) ||
    opensClause(tokens, from, from + rest.length, profile)
  );
}

/** …, the palace said on Monday, ending a week of rumours · …, officials said, in what would be a first · …, the colonel said, but he insisted that … */
function isAside(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return (
    /ing$/.test(first) ||
    (first === 'in' && second === 'what') ||
    (profile.tag === 'en' && /^(?:but|although|though|while)$/.test(first) && second in profile.pronouns)
  );
}

/** …, said Ada Moss, a teacher at the school that … · …, said Ira Bell, director of … */
function isApposed(rest: readonly Token[], profile: LanguageProfile): boolean {
  const first = rest[1]?.lower ?? '';
  return rest[0]?.text === ',' && (/^(?:an?|the|another|who|whose)$/.test(first) || profile.roles.has(first));
}

/** In a statement on Friday, …; Ada Moss, a teacher, …: nothing that could be said. */
function isNoClause(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  if (firstVerb(tokens, from, to, profile) >= 0) return false;
  const { lower = '' } = tokens[from] ?? {};
  if (profile.prepositions.has(lower) || profile.times.has(lower) || profile.adverbs.has(lower)) return true;
  const opener = phraseAt(tokens, from, to, profile);
  return opener !== null && opener.kind !== 'other' && tokens[opener.to]?.text === ',';
}
