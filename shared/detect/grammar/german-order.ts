import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** The order of words in a German main clause: something, its finite verb, and then the rest. */

export const AUXILIARY =
  /^(?:hat|haben|habe|hatten?|hätten?|ist|sind|sei|seien|war|waren|wäre|wären|wird|werden|werde|wurden?|würden?|will|wollen|wollten?|wolle|kann|können|konnten?|könnten?|soll|sollen|sollten?|muss|müssen|mussten?|darf|dürfen|durften?|mag|mögen|möchten?|lässt|ließ|ließen|müsse|könne|solle|dürfe|möge|gebe|gehe|komme|bleibe|stehe|brauche|wisse|lasse)$/;

export const CONJUNCTION = /^(?:und|oder|aber|doch|denn|sondern|sowie)$/;

/** Where the finite verb of the main clause at `from` stands: behind the first part of the sentence, whatever that is; -1 where none is found. */
export function finiteVerb(tokens: readonly Token[], from: number, end: number, profile: LanguageProfile): number {
  let at = from;
  while (at < end && (CONJUNCTION.test(tokens[at]?.lower ?? '') || tokens[at]?.kind === 'mark')) at++;
  const first = at;
  // Dazu sagte …: an adverb that opens has a capital in print
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !tokens[at]?.capital) at++;
  if (at === first && tokens[at]?.capital === false && tokens[at]?.kind === 'word' && isPlainVerb(tokens[at], profile))
    return -1;
  while (at < end) {
    const token = tokens[at];
    if (!token || token.kind === 'end' || /^[;:]$/.test(token.text)) return -1;
    if (token.text === '(') {
      at = behind(tokens, at, end, ')');
      continue;
    }
    // Als die Wehr kam, rief … · Um zu sparen, schlug …
    if (
      at === first &&
      (token.lower === 'um' || profile.subordinators.has(token.lower)) &&
      !isAs(tokens, at, profile)
    ) {
      at = behind(tokens, at + 1, end, ',');
      continue;
    }
    // Moos, der die Werft leitet, sagte; but Moos, der Leiter der Werft, sagte
    if (token.text === ',') {
      const close = behind(tokens, at + 1, end, ',');
      const last = tokens[close - 2];
      at = close < end && last?.kind === 'word' && !last.capital ? close : at + 1;
      continue;
    }
    if (isVerbBehind(tokens, at, profile)) return at > first ? at : -1;
    at = chunkEnd(tokens, isAs(tokens, at, profile) ? at + 1 : at, end, profile);
  }
  return -1;
}

/** Als Begründung sagte …: a noun behind it, and no clause. */
function isAs(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const next = tokens[at + 2];
  return (
    /^(?:als|wie)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.capital === true &&
    !tokens[at + 1]?.lower.endsWith(',') &&
    (isPlainVerb(next, profile) || profile.prepositions.has(next?.lower ?? ''))
  );
}

function behind(tokens: readonly Token[], from: number, end: number, mark: string): number {
  for (let at = from; at < end; at++) if (tokens[at]?.text === mark) return at + 1;
  return end;
}

export function isPlainVerb(token: Token | undefined, profile: LanguageProfile): boolean {
  const lower = token?.lower ?? '';
  return profile.speech.has(lower) || profile.stance.has(lower) || AUXILIARY.test(lower);
}

/** A small word that is neither article nor preposition nor adverb: behind the first part of a sentence that is its verb. */
function isVerbBehind(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const { lower } = token;
  return (
    AUXILIARY.test(lower) ||
    !(
      profile.determiners.has(lower) ||
      profile.prepositions.has(lower) ||
      profile.conjunctions.has(lower) ||
      profile.adverbs.has(lower) ||
      lower in profile.pronouns ||
      ARTICLE.test(lower) ||
      PARTICLE.test(lower)
    )
  );
}

/** Behind the noun of what begins at `at` with an article, a preposition or a capital; behind one word otherwise. */
export function chunkEnd(tokens: readonly Token[], from: number, end: number, profile: LanguageProfile): number {
  const first = tokens[from];
  if (!first) return from + 1;
  let at = from;
  const opens =
    profile.determiners.has(first.lower) || profile.prepositions.has(first.lower) || ARTICLE.test(first.lower);
  if (opens || first.kind === 'number') {
    at++;
    // Das begründete Merkel so: das stands for what was told.
    if (/^(?:das|dies|dieses|alles)$/.test(first.lower) && isPlainVerb(tokens[at], profile)) return at;
    while (at < end && at < from + 10 && !tokens[at]?.capital && /^(?:word|number)$/.test(tokens[at]?.kind ?? '')) at++;
    if (!tokens[at]?.capital) return tokens[at]?.kind === 'quote' ? at + 1 : from + 1;
  }
  if (!tokens[at]?.capital) return at + 1;
  const opener = at;
  while (
    at < end &&
    tokens[at]?.kind === 'word' &&
    tokens[at]?.capital &&
    !(at > opener && isOpener(tokens[at], profile))
  )
    at++;
  return at;
}

function isOpener(token: Token | undefined, profile: LanguageProfile): boolean {
  return token !== undefined && (profile.determiners.has(token.lower) || profile.prepositions.has(token.lower));
}

export const ARTICLE =
  /^(?:(?:d|dies|jen|jed)(?:er|ie|as|e|es|en|em)|d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|ihr|unser)(?:e[nmrs]?)?|beide[rn]?|alle[nr]?|viele[rn]?|einige[rn]?|mehrere[rn]?|manche[rn]?|zahlreiche[rn]?|andere[rn]?|weitere[rn]?|jegliche[rn]?|sämtliche[rn]?|solche[rn]?|deren|dessen)$/;

/** Small words between a subject and its verb, or between that and what follows it. */
export const PARTICLE =
  /^(?:selbst|selber|hingegen|dagegen|jedoch|allerdings|dennoch|wiederum|nämlich|indes|indessen|allein|sich|ihm|ihn|ihnen|mir|uns|mich|dir|dich|nur|sehr|mehr|etwa|rund|gleich|ebenfalls|gleichzeitig|dabei|dazu|hierzu|hier|dort|daraufhin|anschließend|schließlich|wohl|eben|ja|vor|allem|unter|anderem|besonders|insbesondere|ausdrücklich|zuletzt|einst|einmal|erneut|wieder|gar|sogar|so|als|wie|bis|ab|zu|u\.|a\.)$/;
