import type { Gender } from '../../names/given-names.ts';
import { isFunction } from '../grammar/nominal.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { NameIndex } from './name-index.ts';
import { ownerOf } from './name-standing.ts';
import type { NameMention } from './names.ts';

/**
 * What the narrative's own pronouns tell of people whose names tell nothing: "Dev Anand, who runs the shop, said he …". Only sentences with
 * one person count, and the sentence behind one when it opens with a pronoun. By the fullest name; without those told both ways alike.
 */
export function impliedGenders(
  passages: readonly Passage[],
  names: NameIndex,
  profile: LanguageProfile,
): Map<string, Gender> {
  const votes = new Map<string, number>();
  /** Who was named above, by the gender that names tell. */
  const above: Record<Gender, string | null> = { he: null, she: null };
  for (const [index, passage] of passages.entries()) {
    let lone: NameMention | null = null;
    /** The same, of this passage. */
    const here: Record<Gender, string | null> = { he: null, she: null };
    for (const sentence of passage.sentences) {
      const people = names.within(index, sentence.from, sentence.to).filter(({ kind }) => kind === 'person');
      const full = new Set(people.map((mention) => names.fullest(mention).name));
      const opening = genderOf(passage.tokens[sentence.from], profile);
      if (opening && lone && ownerOf(passage.tokens, lone) !== opening) vote(votes, names.fullest(lone).name, opening);
      lone = full.size === 1 ? (people[0] ?? null) : full.size === 0 && opening ? lone : null;
      // It took Malwa Plateau to the final, and he wept: nobody, or a place.
      if (full.size !== 1 || !lone || !((lone.from === sentence.from && !lone.doubtful) || names.isTold(lone)))
        continue;
      const { name } = names.fullest(lone);
      const owner = profile.tag === 'en' ? ownerOf(passage.tokens, lone) : null;
      let reports = false;
      for (let at = lone.to; at < sentence.to; at++) {
        const gender = genderOf(passage.tokens[at], profile);
        reports ||= profile.speech.has(passage.tokens[at]?.lower ?? '');
        // Prosecuting, Rahman said that she had … · Owen Pell paused. Rahman patted his arm.: of somebody named above.
        // The bishop, Cole, ruled in her favour.: so is the vicar whose case it is
        const weak = profile.tag === 'en' && isIn(passage.tokens[at - 1], profile);
        const other = gender && (weak ? (near(names, index, lone)[gender] ?? null) : (reports ? above : here)[gender]);
        // Moss threw it at him: that is somebody else.
        // He belongs to Hilary, and he has been there: the one whom the sentence opens with.
        const opener = gender !== null && gender === opening && !lone.subject;
        if (
          gender &&
          !opener &&
          gender !== owner &&
          (other === null || other === name) &&
          !isObject(passage.tokens, at, profile)
        )
          vote(votes, name, gender);
      }
      const known = names.genderOf(lone);
      if (known) above[known] = here[known] = name;
    }
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([name, sum]) => [name, sum > 0 ? 'he' : 'she']));
}

function isObject(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  return lower === 'him' || (lower === 'her' && (next?.kind !== 'word' || isFunction(next.lower, profile)));
}

/** Who else has been named last in the paragraphs just above, by the gender that names tell. */
function near(names: NameIndex, passage: number, { from }: NameMention): Partial<Record<Gender, string>> {
  const found: Partial<Record<Gender, string>> = {};
  for (let at = Math.max(0, passage - NEAR); at <= passage; at++)
    for (const name of names.inPassage(at)) {
      const known = name.kind === 'person' && (at < passage || name.from < from) ? names.genderOf(name) : null;
      if (known) found[known] = names.fullest(name).name;
    }
  return found;
}

/** Paragraphs above that still count. */
const NEAR = 3;

/** in her favour, against him */
function isIn(before: Token | undefined, { prepositions }: LanguageProfile): boolean {
  return prepositions.has(before?.lower ?? '');
}

function vote(votes: Map<string, number>, name: string, gender: Gender): void {
  votes.set(name, (votes.get(name) ?? 0) + (gender === 'he' ? 1 : -1));
}

function genderOf(token: Token | undefined, profile: LanguageProfile): Gender | null {
  if (token?.kind !== 'word') return null;
  const kind = profile.pronouns[token.lower];
  if (kind === 'he' || kind === 'she') return kind;
  if (profile.tag !== 'en') return null;
  return /^(?:his|him|himself)$/.test(token.lower) ? 'he' : /^(?:her|hers|herself)$/.test(token.lower) ? 'she' : null;
}
