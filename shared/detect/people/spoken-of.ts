import { isGivenName } from '../../names/given-names.ts';
import { isKin, nounMention } from '../grammar/nouns.ts';
import { phraseAt } from '../grammar/phrases.ts';
import type { NameMention } from './names.ts';
import type { Place } from './places.ts';
import { canonical, type Scene } from './scene.ts';
import { sentenceAt } from './stage.ts';

/** Whom words between the marks speak of, or to: they are somebody else's. */

/**
 * “It makes no sense that Moss can be blamed,” she said: not Moss. “It is on the wrong foot,” he told the mayor: not the mayor. `place` is where the
 * speaker of the words is printed.
 */
export function isSpokenOf(scene: Scene, place: Place, mention: NameMention): boolean {
  const { key } = scene.names.fullest(mention);
  if (mention.kind !== 'person' || (key.at(-1)?.length ?? 0) < 3) return false;
  return (
    wordsBeside(scene, place).some((words) => calls(words, key) || isAddressed(words, key)) ||
    isToldIt(scene, place, mention)
  );
}

/** “I was there too, Ada, in the next chair.”: by the first of the names, between commas or at the end. */
function isAddressed(words: string, key: readonly string[]): boolean {
  const [given = ''] = key;
  const at = key.length > 1 && given.length > 2 ? words.toLowerCase().indexOf(`, ${given}`) : -1;
  return at >= 0 && /^\p{Lu}/u.test(words.slice(at + 2)) && /^[,.?!]/.test(words.slice(at + 2 + given.length));
}

function isToldIt(scene: Scene, { passage, from }: Place, mention: NameMention): boolean {
  const home = scene.passages[passage];
  if (!home || !/^(?:told|tells|asked|asks|reminded|informed|warned|assured)$/.test(home.tokens[from + 1]?.lower ?? ''))
    return false;
  const phrase = phraseAt(home.tokens, from + 2, home.tokens.length, scene.profile);
  if (phrase?.kind === 'name')
    return scene.names
      .within(passage, phrase.from, phrase.to)
      .some((name) => canonical(scene, name).name === canonical(scene, mention).name);
  const { head } = phrase ? nounMention(home, passage, phrase, scene.profile) : { head: '' };
  return phrase?.kind === 'role' && scene.names.fullest(mention).roles.some((role) => isKin(role, head));
}

/** “My name is Moss.” · “I'm Ada Moss.” · “Moss here.” */
const OWN =
  /(?:^|[\s“"])(?:i['’]?m|i am|me|this is|name['’]?s|name is|je suis|ich bin|bin|soy|llamo|heiße|appelle)\s+(?:\p{L}+\s+)?$/u;

/** The name by itself: not Moss Group, nor Barbara Moss where it is Owen's. */
function calls(words: string, key: readonly string[]): boolean {
  const surname = key.at(-1) ?? '';
  const at = words.toLowerCase().indexOf(surname);
  if (at < 0) return false;
  const [before, behind] = [words.slice(0, at), words.slice(at + surname.length)];
  const [, given = ''] = /(\p{L}+)\s$/u.exec(before) ?? [];
  return (
    /^\p{Lu}/u.test(words.slice(at)) &&
    !/[\p{L}\p{N}'’-]$/u.test(before) &&
    /^(?:['’]s?)?(?:[^\p{L}\p{N}\s-]|\s+(?!\p{Lu}|here)|$)/u.test(behind) &&
    !OWN.test(before.toLowerCase()) &&
    (!isGivenName(given) || key.includes(given.toLowerCase()))
  );
}

/** The quoted words of the sentence, and of those behind it that are nothing else. */
function wordsBeside(scene: Scene, place: Place): string[] {
  const { tokens = [], sentences = [] } = scene.passages[place.passage] ?? {};
  const here = sentenceAt(scene, place);
  if (!here) return [];
  let to = here.to;
  for (const next of sentences) {
    if (next.from !== to) continue;
    if (!tokens.slice(next.from, next.to).every(({ kind }) => kind === 'quote' || kind === 'end')) break;
    to = next.to;
  }
  return tokens
    .slice(here.from, to)
    .flatMap(({ kind, text }) => (kind === 'quote' ? text.replace(/‘[^’]*’/g, '') : []));
}
