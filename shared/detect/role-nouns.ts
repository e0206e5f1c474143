import { type Phrase, phraseText } from './phrases.ts';
import { canonical, type Resolved, type Scene, unresolved } from './resolution.ts';
import type { Token } from './tokens.ts';

/** Words that name the same kind of speaker, so that "one such strategist" can be one of the "operatives" named before. */
const KIN: readonly (readonly string[])[] = [
  ['operative', 'strategist', 'consultant', 'adviser', 'advisor', 'aide', 'insider'],
  ['official', 'officer', 'diplomat', 'bureaucrat'],
  ['lawmaker', 'senator', 'congressman', 'congresswoman', 'representative', 'rep.', 'sen.', 'rep', 'sen', 'legislator'],
  ['researcher', 'scientist', 'expert', 'scholar', 'analyst', 'professor', 'author', 'economist', 'fellow'],
  ['statement', 'communique', 'communiqué', 'release', 'announcement', 'declaration', 'note', 'memo'],
  ['report', 'study', 'paper', 'survey', 'poll', 'analysis', 'document', 'review'],
  ['lawyer', 'attorney', 'prosecutor'],
  ['governor', 'gov.', 'gov'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['company', 'firm', 'corporation', 'operator', 'retailer', 'manufacturer'],
  ['candidate', 'nominee', 'contender', 'hopeful'],
  ['resident', 'neighbor', 'neighbour', 'local', 'villager'],
  ['voter', 'supporter', 'backer'],
  ['doctor', 'physician', 'surgeon', 'dr.', 'dr'],
];

/** "the president", "one such strategist", "the joint statement": the person, group or document that it refers back to. */
export function resolveNoun(scene: Scene, passage: number, phrase: Phrase): Resolved {
  const tokens = scene.passages[passage]?.tokens ?? [];
  const text = scene.passages[passage]?.paragraph.text ?? '';
  const head = headNoun(tokens, phrase, scene);
  const printed = phraseText(text, tokens, phrase.from, phrase.to);
  const core = withoutArticle(text, tokens, phrase, scene);
  const first = tokens[phrase.from]?.lower ?? '';
  const partitive = isPartitive(tokens, phrase);
  if (phrase.kind === 'role' && !partitive && isDefinite(first)) {
    const person = personWith(scene, passage, head, phrase);
    if (person) return person;
  }
  const earlier = earlierNoun(
    scene,
    passage,
    head,
    partitive ? 'group' : isDefinite(first) || phrase.kind === 'collective' ? 'same' : 'none',
  );
  const plural = isPlural(head);
  if (!earlier) {
    const name = documentName(tokens, text, phrase, core);
    scene.nouns.push({ passage, phrase, name, head, plural });
    return { ...unresolved(name === '' ? printed : name), plural };
  }
  return { ...unresolved(earlier.name), plural: earlier.plural && !partitive };
}

function headNoun(tokens: readonly Token[], phrase: Phrase, scene: Scene): string {
  const { profile } = scene;
  let head = '';
  let known = false;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (at > phrase.from && profile.prepositions.has(token.lower) && head !== '') break;
    const noun = profile.roles.has(token.lower) || profile.collectives.has(token.lower);
    if (noun || (!known && !profile.determiners.has(token.lower))) head = token.lower;
    known ||= noun;
  }
  return head;
}

function isDefinite(first: string): boolean {
  return /^(?:the|this|that|his|her|its|their|der|die|das|dieser|diese|le|la|l'|ce|cette|el|los|las|este|esta|ese|esa)$/.test(
    first,
  );
}

function isPartitive(tokens: readonly Token[], phrase: Phrase): boolean {
  const [first, second] = [tokens[phrase.from]?.lower ?? '', tokens[phrase.from + 1]?.lower ?? ''];
  return (
    /^(?:one|another|some|other)$/.test(first) ||
    /^(?:second|third|fourth|other|such|separate)$/.test(second) ||
    /^(?:second|third)$/.test(first)
  );
}

function isPlural(head: string): boolean {
  return /(?:[^s]s|people|men|women|police|parents)$/.test(head);
}

function singular(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function isKin(left: string, right: string): boolean {
  const [a, b] = [singular(left), singular(right)];
  return a === b || KIN.some((set) => set.includes(a) && set.includes(b));
}

/** The person last introduced with that role: "the senator" after "Sen. Ada Moss". */
function personWith(scene: Scene, passage: number, head: string, phrase: Phrase): Resolved | null {
  if (isPlural(head)) return null;
  const specific = phrase.to - phrase.from > 2;
  for (let at = scene.names.length - 1; at >= 0; at--) {
    const mention = scene.names[at];
    if (!mention || mention.passage > passage || (mention.passage === passage && mention.from >= phrase.from)) continue;
    if (mention.kind === 'body' || !mention.roles.some((role) => isKin(role, head))) continue;
    if (specific && passage - mention.passage > 3) continue;
    return canonical(scene, mention);
  }
  return null;
}

function earlierNoun(
  scene: Scene,
  passage: number,
  head: string,
  want: 'group' | 'same' | 'none',
): Scene['nouns'][number] | null {
  if (want === 'none') return null;
  const fits = scene.nouns.filter((noun) => isKin(noun.head, head) && passage - noun.passage <= 20);
  if (want === 'group') return fits.findLast((noun) => noun.plural) ?? null;
  return fits.findLast((noun) => noun.plural === isPlural(head)) ?? null;
}

function withoutArticle(text: string, tokens: readonly Token[], phrase: Phrase, scene: Scene): string {
  const first = tokens[phrase.from];
  const skip =
    first &&
    scene.profile.determiners.has(first.lower) &&
    !/^(?:his|her|their|its|two|three|four|five)$/.test(first.lower)
      ? 1
      : 0;
  return phraseText(text, tokens, phrase.from + skip, phrase.to);
}

/** A document with whoever put it out: "joint communique by the United States and Mexico". */
function documentName(tokens: readonly Token[], text: string, phrase: Phrase, core: string): string {
  if (phrase.kind !== 'collective') return core;
  for (let at = phrase.to; at < Math.min(tokens.length, phrase.to + 5); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (token.lower !== 'by' && token.lower !== 'from') continue;
    let end = at + 1;
    while (end < tokens.length && (tokens[end]?.capital || /^(?:the|and|of|for)$/.test(tokens[end]?.lower ?? '')))
      end++;
    if (end > at + 1) return `${core} ${phraseText(text, tokens, at, end)}`;
  }
  return core;
}
