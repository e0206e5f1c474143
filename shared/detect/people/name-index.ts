import { type Gender, isGivenName } from '../../names/given-names.ts';
import { genderOfRole, isKinOf } from './name-roles.ts';
import type { NameMention } from './names.ts';

/** The names of an article, found by passage and by word, so that long articles stay fast. */
export class NameIndex {
  /** In the order of the text. */
  readonly all: readonly NameMention[];
  readonly #byPassage: Map<number, NameMention[]>;
  readonly #byWord = new Map<string, NameMention[]>();
  /** By what decides the answer: the words, the passage, kind and gender. */
  readonly #full = new Map<string, NameMention>();
  readonly #gender = new Map<NameMention, Gender | null>();
  readonly #told = new Map<string, boolean>();

  constructor(names: readonly NameMention[]) {
    this.all = names;
    this.#byPassage = Map.groupBy(names, ({ passage }) => passage);
    for (const name of names) {
      for (const word of new Set([name.key[0] ?? '', name.key.at(-1) ?? ''])) {
        const list = this.#byWord.get(word);
        if (list) list.push(name);
        else this.#byWord.set(word, [name]);
      }
    }
  }

  inPassage(passage: number): readonly NameMention[] {
    return this.#byPassage.get(passage) ?? [];
  }

  /** Names of a passage between two of its tokens. */
  within(passage: number, from: number, to: number): NameMention[] {
    const names = this.inPassage(passage);
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: NameMention[] = [];
    for (let at = low; at < names.length && (names[at]?.to ?? 0) <= to; at++) found.push(names[at] as NameMention);
    return found;
  }

  /** The fullest name that this one can be short for: the nearest before it, else the first behind; itself when there is none. */
  fullest(mention: NameMention): NameMention {
    const key = `${mention.key.join(' ')}|${mention.passage}|${mention.kind}|${mention.gender}|${mention.roles.join(' ')}`;
    const known = this.#full.get(key);
    if (known) return known;
    const established = mention.key.length === 1 ? this.#established(mention) : null;
    let best = mention;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const other of this.#sharing(mention)) {
      if (other.key.length <= mention.key.length || other.kind !== mention.kind || !isShortFor(mention, other))
        continue;
      if (other.gender && mention.gender && other.gender !== mention.gender) continue;
      const distance = mention.passage - other.passage;
      // Of two with that surname it is whoever speaks, and of two in one passage the later.
      const rank =
        (distance >= 0 ? distance : 1_000_000 - distance) +
        (other.speaks ? 0 : 3) +
        // Moss, as the story has called Owen Moss since his first words: Ada Moss, whom it mentions later, is called so in full.
        (established === null || other.key.join(' ') === established ? 0 : 5) +
        // Ms. Moss, beside “her daughter, Ada Moss”: whoever the story is about, rather than kin.
        (other.roles.some((role) => isKinOf(role)) ? 4 : 0) -
        // Ferreira, the daughter, laughs.
        (mention.roles.some((role) => other.roles.includes(role)) ? 10 : 0);
      if (rank <= bestRank) {
        best = other;
        bestRank = rank;
      }
    }
    if (best === mention) best = this.#spouse(mention) ?? mention;
    this.#full.set(key, best);
    return best;
  }

  /** The one full name in front of the first surname alone, in lower case; null where there are several, or none. */
  #established(mention: NameMention): string | null {
    const bearers = this.#sharing(mention).filter(
      ({ key, kind }) => kind === 'person' && key.at(-1) === mention.key[0],
    );
    const alone = bearers.findIndex(({ key, subject }) => key.length === 1 && subject);
    const full = new Set(
      bearers.slice(0, Math.max(0, alone)).flatMap(({ key }) => (key.length > 1 ? [key.join(' ')] : [])),
    );
    const [only] = full;
    return full.size === 1 && only !== undefined ? only : null;
  }

  /** Mrs Pennington, where the article has Hugh Pennington and his wife, Gemma. */
  #spouse(mention: NameMention): NameMention | null {
    const [surname] = mention.key;
    if (mention.key.length !== 1 || mention.gender === null || mention.kind !== 'person') return null;
    const word = mention.gender === 'she' ? 'wife' : 'husband';
    const partners = this.#sharing(mention).filter(
      (other) => other.key.length > 1 && other.key.at(-1) === surname && other.gender !== mention.gender,
    );
    return (
      partners
        .flatMap(({ passage }) => this.inPassage(passage))
        .find((other) => other.key.length === 1 && other.roles.includes(word)) ?? null
    );
  }

  /** By all that the article says of the person; null when it says nothing. */
  genderOf(mention: NameMention): Gender | null {
    const known = this.#gender.get(mention);
    if (known !== undefined) return known;
    let gender = mention.gender;
    for (const other of gender ? [] : this.#sharing(mention)) {
      if (other.key.at(-1) !== mention.key.at(-1) || isAnother(mention, other)) continue;
      gender = other.gender ?? other.roles.map(genderOfRole).find((role) => role !== null) ?? null;
      if (gender) break;
    }
    this.#gender.set(mention, gender);
    return gender;
  }

  /**
   * Does the article say anything of the bearer that it says of people alone: a given name, a title or calling, an age, that they speak, or "who"?
   * Two capitals that tell nothing may be a place or a team.
   */
  isTold(mention: NameMention): boolean {
    const { name, key } = this.fullest(mention);
    let told = this.#told.get(name);
    if (told === undefined) {
      told =
        isGivenName(key[0] ?? '') ||
        this.#sharing(mention).some(
          (other) =>
            other.key.at(-1) === mention.key.at(-1) &&
            !isAnother(mention, other) &&
            (other.gender !== null ||
              other.roles.length > 0 ||
              other.age !== null ||
              other.speaks ||
              other.dwelt ||
              // Anirudh Salvekar. Two paragraphs on: Salvekar came in at 41 for 4.
              (key.length > 1 && other.key.length === 1 && other.subject && !other.doubtful)),
        );
      this.#told.set(name, told);
    }
    return told;
  }

  #sharing(mention: NameMention): readonly NameMention[] {
    const first = this.#byWord.get(mention.key[0] ?? '') ?? [];
    const last = this.#byWord.get(mention.key.at(-1) ?? '') ?? [];
    return first === last ? first : [...first, ...last];
  }
}

/** Petra Wray is not Callum Wray. */
function isAnother(mention: NameMention, other: NameMention): boolean {
  return mention.key.length > 1 && other.key.length > 1 && mention.key[0] !== other.key[0];
}

/** Surname or given name alone, or the name without what stands in its middle. */
function isShortFor(short: NameMention, long: NameMention): boolean {
  const suffix = short.key.every((word, index) => long.key[long.key.length - short.key.length + index] === word);
  if (suffix) return true;
  // la Cour, of la Cour des comptes; el Tribunal, of el Tribunal de Cuentas
  const body = /^(?:des?|du|d['’])$/.test(long.key[1] ?? '');
  if (short.key.length === 1) return short.key[0] === long.key[0] && (long.kind === 'person' || body);
  return short.key[0] === long.key[0] && short.key.at(-1) === long.key.at(-1);
}
