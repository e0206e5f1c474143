import { isFunction } from '../grammar/nominal.ts';
import { canonical, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { pronounAt } from './resolution.ts';

/** « C'était long, précise-t-il. On a tenu. »: in French who speaks may stand between the marks. */

const PRONOUN =
  /,\s+(?:(?:lui|leur|nous|me)\s+)?(?:(?:a|ont|avait)-t-(ils?|elles?)\s+(\p{L}+)|(\p{L}+)-(?:t-)?(ils?|elles?))(?=[\s.,!?;:»]|$)/u;

const NAME = /,\s+(\p{Ll}+)\s+((?:\p{Lu}[\p{L}’'-]+\s?){1,4})(?=[.,;:!?»]|$)/u;

const ROLE = /,\s+(?:a\s+)?(\p{Ll}+)\s+(?:le\s|la\s|l['’])(\p{Ll}[\p{L}’' -]{2,40}?)(?=\s*[.,;:!?»]|$)/u;

/** Who says the words of a quoted segment by a clause inside it; null where there is none. `at` is the token of the segment. */
export function spokenWithin(scene: Scene, passage: number, at: number): Resolved | null {
  const token = scene.passages[passage]?.tokens[at];
  if (scene.profile.tag !== 'fr' || token?.kind !== 'quote') return null;
  const [, after, second, first, before] = PRONOUN.exec(token.text) ?? [];
  const pronoun = after ?? before;
  if (pronoun && scene.profile.speech.has((second ?? first ?? '').toLowerCase())) {
    const kind = pronoun.endsWith('s') ? 'they' : pronoun === 'il' ? 'he' : 'she';
    const found = pronounAt(scene, { passage, from: at }, kind);
    if (found) scene.spoken.push({ passage, at, resolved: found });
    return found;
  }
  const [, says = '', role = ''] = ROLE.exec(token.text) ?? [];
  if (scene.profile.speech.has(says)) {
    const head = role.split(/\s+/)[0] ?? '';
    const called = scene.names.all.findLast(
      (other) => other.kind === 'person' && other.passage <= passage && other.roles.includes(head),
    );
    const found = called ? canonical(scene, called) : unresolved(role.trim());
    scene.spoken.push({ passage, at, resolved: found });
    return found;
  }
  const [, verb = '', name = ''] = NAME.exec(token.text) ?? [];
  const words = name.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase();
  const known = scene.names.all.find(({ kind, key }) => kind === 'person' && key.at(-1) === last);
  // sourit Maud Le Bihan: a verb that no list has, in front of a name in full or one that is known
  const told = verb.length > 3 && !isFunction(verb, scene.profile) && (known !== undefined || words.length > 1);
  if (!scene.profile.speech.has(verb) && !told) return null;
  const found = known ? canonical(scene, known) : unresolved(name.trim());
  scene.spoken.push({ passage, at, resolved: found });
  return found;
}
