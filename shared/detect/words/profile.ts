/** What the detector must know of a language. All words in lower case. */
export interface LanguageProfile {
  /** BCP 47 primary tag. */
  tag: 'en' | 'de' | 'fr' | 'es';
  /** Verbs that report speech, in every form that stands beside a quote. */
  speech: ReadonlySet<string>;
  /** Verbs that report only with quoted words or "that" after them: called, praised, vowed. */
  stance: ReadonlySet<string>;
  /** Nouns that stand for something said: remark, claim. */
  speechNouns: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** The word that opens a reported clause: that, dass, que. */
  complementizers: ReadonlySet<string>;
  pronouns: Readonly<Record<string, PronounKind>>;
  /** Phrases that name a source: according to. */
  accordingTo: readonly (readonly string[])[];
  /** Nouns of people: spokesman, minister. */
  roles: ReadonlySet<string>;
  /** Nouns of bodies and documents that speak: ministry, report. */
  collectives: ReadonlySet<string>;
  /** Titles in front of a name. */
  titles: ReadonlySet<string>;
  /** Days, months and words like them, which are no names. */
  times: ReadonlySet<string>;
  /** Words in front of a title of a work or a term: titled, so-called, film. */
  titleMarkers: ReadonlySet<string>;
}

export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'first' | 'second' | 'someone';

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Words of a list with their plurals, except those whose plural is rather a verb: heads, hosts. */
export function withPlurals(list: string, verbs: string): ReadonlySet<string> {
  const known = words(list);
  const excepted = words(verbs);
  return new Set([...known].flatMap((word) => (excepted.has(word) ? [word] : [word, pluralOf(word)])));
}

/** Words of a French or Spanish list with their plurals in -s and -es. */
export function romancePlurals(list: string): ReadonlySet<string> {
  return new Set(
    [...words(list)].flatMap((word) =>
      /[sxz]$/.test(word) ? [word] : [word, /[dlnr]$/.test(word) ? `${word}es` : `${word}s`, `${word}s`],
    ),
  );
}

/** The words, all that end like `endings`, and any of them behind a hyphen: foreman, oceanographer, ex-minister, player-manager. */
export function withEndings(known: ReadonlySet<string>, endings: RegExp): ReadonlySet<string> {
  return Object.assign(new Set(known), {
    has: (word: string) => {
      if (known.has(word)) return true;
      const hyphen = word.lastIndexOf('-');
      const last = hyphen < 0 ? word : word.slice(hyphen + 1);
      return (hyphen >= 0 && known.has(last)) || endings.test(last);
    },
  });
}

function pluralOf(word: string): string {
  if (/s$/.test(word) && !/ss$/.test(word)) return word;
  if (/man$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:ss|ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Words of a list, and all that end in one of its longer words: Fraktionschefin, Pressesprecher, EU-Kommissar. */
export function compounds(list: string): ReadonlySet<string> {
  const known = words(list);
  const endings = new RegExp(`(?:\\p{L}{3,}|-)(?:${[...known].filter((word) => word.length > 3).join('|')})$`, 'u');
  const found = new Map<string, boolean>();
  return Object.assign(new Set(known), {
    has(word: string): boolean {
      if (known.has(word)) return true;
      let is = found.get(word);
      if (is === undefined) {
        is = word.length < 40 && endings.test(word);
        if (found.size < 50_000) found.set(word, is);
      }
      return is;
    },
  });
}

/** A table without a prototype: `constructor` is an ordinary word of a text. */
export function table<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, Value>, entries));
}
