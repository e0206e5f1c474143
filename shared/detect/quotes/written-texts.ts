import { germanSubject } from '../grammar/german-subject.ts';
import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** What is written somewhere: the place is the source. */

/** Im Entwurf steht der Satz: „…“ · Sur la banderole, on pouvait lire : « … » · En la pancarta se leía: «…» */
export function writtenIn(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag === 'en') return null;
  const relative = readThere(tokens, quote, from, profile);
  if (relative) return relative;
  return profile.tag === 'de' ? standsIn(tokens, quote, from, profile) : readOn(tokens, quote, from, profile);
}

/** ein Zettel, auf dem geschrieben stand: „…“ · une banderole où l'on lisait : « … » · una pancarta en la que se leía «…»: what the clause is about. */
function readThere(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = tokens
    .slice(Math.max(from, quote - 4), quote + 3)
    .findIndex(({ lower }) => (profile.tag === 'de' ? GERMAN_READ : READ).test(lower));
  const cue = Math.max(from, quote - 4) + verb;
  if (verb < 0) return null;
  for (let at = cue - 1; at > Math.max(from, cue - 14); at--) {
    if (!isWhere(tokens, at, profile)) continue;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    for (let start = end - 1; start >= Math.max(from, end - 9); start--) {
      const article = profile.determiners.has(tokens[start]?.lower ?? '');
      const place = article || tokens[start]?.capital ? phraseAt(tokens, start, end, profile) : null;
      if (place && (article || !profile.determiners.has(tokens[start - 1]?.lower ?? '')))
        return { rule: 'according', speaker: place, cueFrom: cue, cueTo: cue + 1, addressee: null, trust: 0.85 };
    }
    return null;
  }
  return null;
}

const GERMAN_READ = /^(?:steht|stehen|stand|standen|heißt|hieß|prangte|prangten|lesen)$/;

/** auf dem, in denen · où, sur laquelle · en la que, donde */
function isWhere(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '');
  if (profile.tag === 'de')
    return (
      tokens[at - 1]?.text === ',' &&
      /^(?:auf|in|an)$/.test(first ?? '') &&
      /^(?:dem|der|denen)$/.test(second ?? '') &&
      !tokens[at + 2]?.capital
    );
  if (profile.tag === 'fr')
    return first === 'où' || (/^(?:sur|dans)$/.test(first ?? '') && /^(?:le|la|les)quel/.test(second ?? ''));
  return (
    first === 'donde' ||
    (/^(?:en|sobre)$/.test(first ?? '') && /^(?:el|la|los|las)$/.test(second ?? '') && third === 'que')
  );
}

/** The sentence opens with a place and goes on, up to the quote, with no more than that something can be read there. */
function readOn(tokens: readonly Token[], quote: number, from: number, profile: LanguageProfile): Attribution | null {
  if (!/^(?:sur|dans|en|sobre)$/.test(tokens[from]?.lower ?? '')) return null;
  const verb = tokens.slice(from, quote).findLastIndex(({ lower }) => READ.test(lower)) + from;
  // Dans un courriel, Anne Moreau écrit : she, and not the mail
  const written = /^(?:écrit|inscrit|escrito|inscrito)$/.test(tokens[verb]?.lower ?? '');
  if (written && !/^(?:est|était|sont|étaient|está|estaba|había|hay|et)$/.test(tokens[verb - 1]?.lower ?? ''))
    return null;
  const se = tokens.slice(from, verb).findIndex(({ lower }) => lower === 'se') + from;
  const place = verb > from ? phraseAt(tokens, from + 1, se > from ? se : verb, profile) : null;
  if (!place || quote - verb > 3 || verb - place.to > 5) return null;
  return { rule: 'according', speaker: place, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.88 };
}

const READ = /^(?:lit|lire|lisait|lit-on|lisait-on|écrit|inscrit|lee|leía|leer|escrito|inscrito|rezaba)$/;

/**
 * Auf dem Plakat war die Parole „…“ zu lesen · Darin fand sich die Feststellung „…“: where the sentence is about something
 * said, what it stands in is the source.
 */
function standsIn(tokens: readonly Token[], quote: number, from: number, profile: LanguageProfile): Attribution | null {
  const verb = tokens.slice(from, quote).findIndex(({ lower }) => STANDS.test(lower)) + from;
  if (verb <= from) return null;
  const read = /^(?:lesen|hören|sehen)$/.test(tokens[quote + 2]?.lower ?? '') && tokens[quote + 1]?.lower === 'zu';
  // In der Erklärung hatte es geheißen
  const told = tokens[verb + 1]?.lower === 'es' && tokens[verb + 2]?.lower === 'geheißen';
  const subject = read || told ? null : germanSubject(tokens, verb, from, profile);
  if (!read && !told && !(subject && isSaid(tokens, subject, profile))) return null;
  const place = placeIn(tokens, from, verb, profile) ?? placeIn(tokens, verb + 1, quote, profile);
  return place && { rule: 'according', speaker: place, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.88 };
}

const STANDS =
  /^(?:hat|hatte|steht|stehen|stand|standen|findet|finden|fand|fanden|ist|sind|war|waren|prangt|prangte|prangten|hängt|hing)$/;

/** What is written, and has no word for saying in it. */
const WRITTEN = /(?:sätze|passage|sprüche|motiv|motto|text|zeilen?|botschaft|überschrift|zitat)$/;

function isSaid(tokens: readonly Token[], { from, to }: Phrase, profile: LanguageProfile): boolean {
  const noun =
    tokens.slice(from, to).find(({ capital, lower }) => capital && !profile.determiners.has(lower))?.lower ?? '';
  return WRITTEN.test(noun) || profile.speechNouns.has(noun);
}

/** darin, auf dem Plakat, in dem Entwurf: the first place named in [from, to). */
function placeIn(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): Phrase | null {
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:darin|darauf|dort|da|hierin)$/.test(lower)) return pronounPhrase(at);
    if (/^(?:in|im|auf|an|am|unter)$/.test(lower)) return phraseAt(tokens, at + 1, to, profile);
  }
  return null;
}
