import type { Token } from '../text/tokens.ts';
import { type LanguageProfile, table } from '../words/profile.ts';

/** German verbs of saying in two parts: gab … bekannt, führte … aus, brachte … zum Ausdruck. */

/** How far behind its verb the second part may stand, in tokens. */
const REACH = 24;

const PARTS: Readonly<Record<string, RegExp>> = table({
  ...forms('gibt gab geben gaben', /^(?:bekannt|an|zu|bedenken|protokoll|kund|preis)$/),
  ...forms('führt führte führen führten', /^aus$/),
  ...forms('schlägt schlug schlagen schlugen', /^vor$/),
  ...forms('hebt hob heben hoben streicht strich strichen', /^(?:hervor|heraus)$/),
  ...forms('sichert sicherte sicherten sagt sagte sagten', /^zu$/),
  ...forms('prangert prangerte prangern prangerten merkt merkte merkten mahnt mahnte greift griff griffen', /^an$/),
  ...forms('schätzt schätzte schätzten wendet wandte wandten', /^ein$/),
  ...forms('macht machte machen machten', /^(?:klar|deutlich|geltend)$/),
  ...forms('weist wies weisen wiesen', /^(?:zurück|hin)$/),
  ...forms('legt legte legten', /^(?:dar|nahe|nach)$/),
  ...forms('setzt setzte setzten hält hielt hielten', /^(?:hinzu|entgegen|dagegen|fest|vor)$/),
  ...forms('ruft rief rufen riefen fordert forderte forderten', /^(?:auf|aus|zu|entgegen)$/),
  ...forms('drückt drückte drückten spricht sprach sprachen', /^aus$/),
  ...forms('bringt brachte bringen brachten', /^(?:ausdruck|punkt)$/),
  ...forms('stellt stellte stellen stellten', /^(?:fest|klar|richtig|frage|infrage)$/),
  ...forms('teilt teilte teilen teilten', /^mit$/),
  ...forms('fügt fügte fügen fügten', /^(?:hinzu|an)$/),
  ...forms('räumt räumte räumen räumten', /^ein$/),
  ...forms('kündigt kündigte kündigen kündigten', /^an$/),
  ...forms('geht ging gehen gingen', /^(?:aus)$/),
  ...forms('tut tat tun taten', /^ab$/),
  ...forms('wirft warf werfen warfen', /^(?:ein|vor)$/),
});

function forms(list: string, second: RegExp): Record<string, RegExp> {
  return Object.fromEntries(list.split(' ').map((form) => [form, second]));
}

/** Verbs that say nothing without their second part: teilt die Meinung, stellt Fotos ins Netz. */
function needsPart(lower: string): boolean {
  return /^(?:stell|teil|füg|räum|kündig)/.test(lower) && PARTS[lower] !== undefined;
}

/** Whether the verb at `at` says something together with a word behind it in its clause. */
export function isInTwoParts(tokens: readonly Token[], at: number): boolean {
  const second = PARTS[tokens[at]?.lower ?? ''];
  if (second === undefined) return false;
  for (let behind = at + 1; behind < at + REACH; behind++) {
    const token = tokens[behind];
    // tat das als „Laune“ ab: behind the words themselves
    if (token?.kind === 'quote' && second.test(tokens[behind + 1]?.lower ?? '') && endsClause(tokens[behind + 2]))
      return true;
    if (!token || token.kind === 'end' || token.kind === 'quote' || /^[,;:]$/.test(token.text)) break;
    if (second.test(token.lower) && endsClause(tokens[behind + 1])) return true;
  }
  return false;
}

function endsClause(next: Token | undefined): boolean {
  return next === undefined || next.kind !== 'word' || /^(?:und|oder)$/.test(next.lower);
}

/** Whether a form that the lists have as one of saying is one here, and not a part of something else. */
export function saysInGerman(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'so') return isSaidSo(tokens[at + 1], profile);
  if (needsPart(lower) && !isInTwoParts(tokens, at)) return false;
  return !isQuality(tokens, at, profile) && !takesPlace(tokens, at);
}

/** so Moos, so die Sprecherin, so er; but so hatte Moos */
function isSaidSo(next: Token | undefined, profile: LanguageProfile): boolean {
  return next !== undefined && (next.capital || profile.determiners.has(next.lower) || next.lower in profile.pronouns);
}

/** in der bekannten Kneipe: a participle between an article and a noun */
function isQuality(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /e[nmrs]$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.capital === true &&
    (profile.determiners.has(before) || /^(?:im|am|vom|zum|zur|beim)$/.test(before))
  );
}

/** findet … statt */
function takesPlace(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:find|fand)/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(at + 1, at + 16).some(({ lower }) => lower === 'statt')
  );
}
