import { subjectOf } from '../grammar/clauses.ts';
import { isFunction } from '../grammar/nominal.ts';
import { isDocument, isKin, type NounMention, nounMention } from '../grammar/nouns.ts';
import { type Phrase, pronounPhrase } from '../grammar/phrases.ts';
import { isBefore } from '../people/places.ts';
import { canonical, type Resolved, type Scene } from '../people/scene.ts';
import { sentenceAt } from '../people/stage.ts';
import { previousSpoken } from '../text/passage.ts';
import { resolveNoun } from './role-nouns.ts';

/** Whose words a text has that somebody has put out: “…,” the statement read, where the palace said something above. */

/** Texts by which somebody says something; what is found out, as in a report, speaks for itself. */
const PUT_OUT =
  /^(?:statement|communiqu[eé]|declaration|announcement|release|letter|e-?mail|message|memo|post|tweet|petition|reply|apology)$/;

/** … and that need nobody who brings them in. */
const UNANNOUNCED = /^(?:statement|communiqu[eé]|declaration|announcement|release)$/;

/** How many passages back the text may have been brought in. */
const REACH = 3;

/** Who has put out the text that “the statement” is; null for other nouns, for a text that says whose it is, and where nobody is told to have done so. */
export function authorOfText(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const home = scene.passages[passage];
  if (!home || scene.profile.tag !== 'en' || home.tokens[phrase.from]?.lower !== 'the') return null;
  const noun = nounMention(home, passage, phrase, scene.profile);
  const told = home.tokens.slice(phrase.from, phrase.to).at(-1)?.lower !== noun.head || / (?:from|by) /.test(noun.name);
  if (!PUT_OUT.test(noun.head) || noun.plural || told) return null;
  const texts = scene.introduced.filter(
    (other) => isBefore(other, noun) && passage - other.passage <= REACH && isKin(other.head, noun.head),
  );
  const text = texts.findLast(({ indefinite }) => indefinite);
  if (text) return / (?:from|by) /.test(text.name) ? null : saidIn(scene, text);
  return writer(scene, noun) ?? (texts.length === 0 && UNANNOUNCED.test(noun.head) ? lastAbove(scene, noun) : null);
}

/** Their paper finds, her memoir says; a message to her mother, a letter that he wrote says: the pronoun of whoever has written it; null where none tells. English alone. */
export function writerPronoun(scene: Scene, passage: number, { from, to }: Phrase): Phrase | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const [owner, noun] = [tokens[from], tokens[to - 1]];
  if (scene.profile.tag !== 'en' || noun === undefined) return null;
  if (/^(?:his|her|their)$/.test(owner?.lower ?? '') && to === from + 2 && isWritten(noun.lower))
    return pronounPhrase(from);
  // A message to her mother read: “…”
  const text = tokens.slice(from, to).findIndex(({ lower }) => isWritten(lower)) + from;
  const [governs, whose, whom] = tokens.slice(text + 1, text + 4);
  if (
    text >= from &&
    governs?.lower === 'to' &&
    /^(?:his|her|their)$/.test(whose?.lower ?? '') &&
    whom?.kind === 'word' &&
    !isFunction(whom.lower, scene.profile)
  )
    return pronounPhrase(text + 2);
  const at = /^(?:that|which)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  const [who, verb] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return /^(?:he|she|they)$/.test(who) && WROTE.test(verb) ? pronounPhrase(at) : null;
}

function isWritten(noun: string): boolean {
  return isDocument(noun) || PUT_OUT.test(noun) || /^(?:memoir|diary|note)$/.test(noun);
}

const WROTE = /^(?:wrote|issued|signed|sent|drafted|published|posted|filed|penned|authored|dictated|circulated)$/;

/** In a letter to parents, the head said …: whoever speaks in the sentence that brings the text in. */
function saidIn(scene: Scene, { passage, from: at }: NounMention): Resolved | null {
  if (!/^(?:in|on|via|through)$/.test(scene.passages[passage]?.tokens[at - 1]?.lower ?? '')) return null;
  const { from = at, to = at } = sentenceAt(scene, { passage, from: at }) ?? {};
  const said = scene.spoken.findLast((spoken) => spoken.passage === passage && spoken.at >= from && spoken.at < to);
  if (said && said.at !== at) return said.resolved;
  const subject = scene.names.within(passage, from, to).find((name) => name.subject && !name.doubtful);
  return subject ? canonical(scene, subject) : null;
}

/** Nurses have written to the trust. / The letter says …: whoever writes in the sentences above. */
function writer(scene: Scene, { passage, from: end, head }: NounMention): Resolved | null {
  if (UNANNOUNCED.test(head)) return null;
  for (const index of [passage, previousSpoken(scene.passages, passage)]) {
    const { tokens = [], sentences = [] } = scene.passages[index] ?? {};
    const limit = index === passage ? end : tokens.length;
    const verb = tokens
      .slice(0, limit)
      .findLastIndex(
        ({ lower }, at) => /^(?:wrote|written|writes?|writing)$/.test(lower) && tokens[at + 1]?.lower === 'to',
      );
    const sentence = sentences.findLast(({ from }) => from <= verb);
    const subject = sentence && subjectOf(tokens, verb, sentence.from, scene.profile);
    if (!subject) continue;
    if (subject.kind !== 'name') return subject.kind === 'pronoun' ? null : resolveNoun(scene, index, subject, false);
    const [name] = scene.names.within(index, subject.headFrom, subject.headTo);
    return name ? canonical(scene, name) : null;
  }
  return null;
}

/** The king will stay, the palace said. / “…,” the statement read. */
function lastAbove(scene: Scene, { passage }: NounMention): Resolved | null {
  const last = scene.spoken.at(-1);
  return last && passage - last.passage <= 1 ? last.resolved : null;
}
