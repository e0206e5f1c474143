import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import { attributionAfter } from '../quotes/after-quote.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { firstVerb, opensClause } from './clause.ts';
import { isWeak } from './clause-opening.ts';
import { type Reported, reported, type Sentence } from './piece.ts';

/** …, Smith said. */
const FINDS =
  /^(?:reports?|reported|find|finds|found|show|shows|showed|believe|believes|believed|reveals?|revealed|confirm(?:s|ed)?|ruled)$/;

export function trailing(passage: Passage, sentence: Sentence, profile: LanguageProfile): Reported | null {
  const { tokens } = passage;
  for (let comma = sentence.to - 2; comma > sentence.from + 3; comma--) {
    if (tokens[comma]?.text !== ',') continue;
    const found = attributionAfter(tokens, comma + 1, profile, sentence.to);
    if (!found?.speaker || found.rule === 'according') continue;
    if (found.speaker.kind === 'other' && !isSeveral(tokens, found.speaker, profile)) continue;
    // Six newspapers, among them the Courier, said he was unfit: the verb has a clause
    if (found.rule === 'inverted' && opensClause(tokens, found.cueTo, sentence.to, profile)) continue;
    // Moss, who was there, confirms the story: what is confirmed says nothing.
    if (found.rule === 'inverted' && found.speaker.kind === 'collective' && profile.tag === 'en') continue;
    const lead = tokens[comma + 1]?.lower ?? '';
    if (profile.conjunctions.has(lead) || lead === 'then' || tokens[found.cueTo]?.lower === 'to') continue;
    const cue = tokens[found.cueFrom]?.lower ?? '';
    // Bees know their hive, researchers report this week.: a weak verb, with who finds it in front and nothing behind
    const plain = found.rule === 'after' && found.cueFrom === found.speaker.to && sentence.to - found.cueTo <= 4;
    if (!profile.speech.has(cue) || (isWeak(cue, profile) && !(plain && FINDS.test(cue)))) continue;
    if (isSubordinate(tokens[sentence.from], profile)) continue;
    // But Ada Moss, a former mayor, cautioned: the words in front of the comma are who speaks.
    const opening = profile.conjunctions.has(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
    const opener = phraseAt(tokens, opening, comma, profile);
    if (opener?.to === comma && opener.kind !== 'other') continue;
    const end = Math.max(found.cueTo, found.speaker.to);
    // …, the palace said on Monday, ending a week of rumours
    const aside = tokens
      .slice(end, sentence.to)
      .findIndex(({ text }, at) => text === ',' && /ing$/.test(tokens[end + at + 1]?.lower ?? ''));
    const rest = tokens.slice(end, aside < 0 ? sentence.to : end + aside);
    if (
      rest.length > (isApposed(rest) ? 40 : 10) ||
      rest.some((token) => profile.complementizers.has(token.lower)) ||
      opensClause(tokens, end, end + rest.length, profile)
    )
      continue;
    if (profile.tag === 'en' && isNoClause(tokens, opening, comma, profile)) continue;
    return reported(passage, { from: sentence.from, to: comma }, { ...found, trust: 0.86 }, 0.72);
  }
  return null;
}

/** Asked whether he would resign, the minister laughed. */
function isSubordinate(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    (profile.subordinators.has(token.lower) ||
      /^(?:asked|pressed|told|questioned)$/.test(token.lower) ||
      /ing$/.test(token.lower))
  );
}

/** promoters announced: several, with nothing else to tell who they are. */
function isSeveral(tokens: readonly Token[], { from, to }: Phrase, profile: LanguageProfile): boolean {
  return profile.tag === 'en' && to === from + 1 && /[^s]s$/.test(tokens[from]?.lower ?? '');
}

/** …, said Ada Moss, a teacher at the school that … */
function isApposed(rest: readonly Token[]): boolean {
  return rest[0]?.text === ',' && /^(?:an?|the|who|whose)$/.test(rest[1]?.lower ?? '');
}

/** In a statement on Friday, …; Ada Moss, a teacher, …: nothing that could be said. */
function isNoClause(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  if (firstVerb(tokens, from, to, profile) >= 0) return false;
  const { lower = '' } = tokens[from] ?? {};
  if (profile.prepositions.has(lower) || profile.times.has(lower) || profile.adverbs.has(lower)) return true;
  const opener = phraseAt(tokens, from, to, profile);
  return opener !== null && opener.kind !== 'other' && tokens[opener.to]?.text === ',';
}
