import { beginsAsCall, offers, tellsHowOften } from '../address.ts';
import { type Evidence, FULL, type Verdict } from '../evidence.ts';
import { isAllCapitals } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isReported } from '../text/sentence.ts';
import { endsText } from './closing-list.ts';
import type { Context } from './context.ts';
import { OFTEN } from './neighbours.ts';

/** What boxes of plain pages hold beside the words that rules know: a button, a film's title, a product's name. */
export function boxEvidence(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const line = context.lines[index] as Line;
  if (line.markup !== '') return [];
  return [
    ...arrow(line),
    ...leadsOn(line),
    ...button(index, line, context),
    ...beside('counter.timecode', 'place.beside-length', index, context, verdicts),
    ...product(index, context, verdicts),
    ...film(index, context, verdicts),
  ];
}

/** Lines of a sign-up box between the call that heads it and its field. */
const PITCH = 2;

/** "Get The Commute", "A weekly look at how the city moves.", "Enter Email": the call above a field, and what stands between. */
export function signUpEvidence(index: number, lines: readonly Line[], verdicts: readonly Verdict[]): Evidence[] {
  if (lines[index]?.markup !== '') return [];
  const isField = (at: number) => verdicts[at]?.removed === true && verdicts[at].rules.includes('newsletter.field');
  const isPitch = (at: number) => (lines[at]?.words ?? 0) <= 25 && !isReported(lines[at]?.key ?? '');
  const isCall = (at: number) => {
    const line = lines[at];
    // A share button calls to nothing that stands below it.
    const shares = verdicts[at]?.rules.some((rule) => rule.startsWith('share.')) === true;
    const calls = line !== undefined && line.words <= 8 && beginsAsCall(line.key) && !/[.?]$/.test(line.text);
    return calls && !shares && !isField(at);
  };
  const fields = [1, 2, 3].map((step) => index + step).filter(isField);
  for (let call = index; fields.length > 0 && call >= index - PITCH && (call === index || isPitch(call)); call--) {
    if (!isCall(call)) continue;
    const field = fields.find((at) => at <= call + PITCH + 1);
    const between = field === undefined ? [] : lines.slice(call + 1, field).map((_, at) => call + 1 + at);
    if (field !== undefined && between.every(isPitch)) {
      return [
        { rule: 'place.above-field', kind: 'newsletter', family: 'place', weight: 0.58 },
        { rule: 'form.pitch', kind: 'newsletter', family: 'form', weight: 0.42 },
      ];
    }
  }
  return [];
}

/** A verb, or the writer. */
const TELLS =
  /(?<!\p{L})(?:is|are|was|were|has|had|ist|sind|war|waren|hat|hatten?|gibt|geht|est|sont|etait|avait|es|son|era|fue|habia|hay|my|i|meine?[rmn]?|ich|mon|ma|je|mi)(?!\p{L})/u;

/** "The best of the valley every Friday", beside what is known to be of the same box. */
export function pitch(index: number, line: Line, verdicts: readonly Verdict[]): Evidence[] {
  if (line.markup !== '' || line.words > 16) return [];
  const isLetter = (at: number) => verdicts[at]?.removed === true && verdicts[at].kind === 'newsletter';
  if (!isLetter(index - 1) && !isLetter(index + 1)) return [];
  if (!tellsHowOften(line.key) || isReported(line.key)) return [];
  // A sentence that offers nothing tells: “Every Thursday the choir sings.”
  if (line.sentence && TELLS.test(line.key) && !offers(line.key)) return [];
  return [
    { rule: 'newsletter.how-often', kind: 'newsletter', family: 'words', weight: 0.55 },
    { rule: 'neighbours.letter', kind: 'newsletter', family: 'neighbours', weight: 0.5 },
  ];
}

/** "Video", its title, "1 Min", between paragraphs. */
function film(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  if (context.zones[index] !== 'middle') return [];
  const hints = (at: number, rule: string) => verdicts[at]?.rules.includes(rule) === true;
  const label = [index - 2, index - 1, index].find((at) => hints(at, 'navigation.control-inside'));
  if (label === undefined || context.lines[label + 1]?.sentence || !hints(label + 2, 'counter.length')) return [];
  return [
    { rule: 'place.in-film-box', kind: 'related', family: 'place', weight: 0.58 },
    { rule: 'form.no-sentence', kind: 'related', family: 'form', weight: 0.42 },
  ];
}

/** "Buy the print »": a link's arrow, which closes no quotation. */
function arrow({ text, key, words }: Line): Evidence[] {
  const before = /^[→►▶➤»]/u.test(text) && isAllCapitals(text) && beginsAsCall(key);
  if (!before && (words > 12 || !/\S\s?[»›→▸►▶]$/u.test(text) || /[«‹]/.test(text))) return [];
  return [{ rule: 'navigation.arrow', kind: 'navigation', family: 'template', weight: FULL }];
}

/** "Follow the count here", "See the sources for this fact-check", "Read about our process": a call that says where it leads. */
function leadsOn({ key, words }: Line): Evidence[] {
  if (words < 3 || words > 12 || !beginsAsCall(key) || !LEADS_ON.test(key)) return [];
  return [{ rule: 'navigation.leads-on', kind: 'navigation', family: 'template', weight: FULL }];
}

const LEADS_ON =
  /(?<![\p{L}])(?:here|hier|ici|aqui)$|\b(?:this|diesen?|diese[ms]|cet|cette|est[ea]) (?:article|story|update|post|page|report|fact-?check|newsletter|podcast|artikel|beitrag|text|seite|articulo|noticia|nota|pagina)$|^(?:read|learn|see|view|check|lee|lea|consulta|lisez|decouvrez|lesen sie) (?:more )?(?:about |mehr uber |mas sobre )?(?:our|how we|nuestr[oa]s?|notre|nos|unsere[nr]?) /u;

/** "Copy this link", "APÚNTATE": a few words that call, and stand beside what is known to be none of the article. */
function button(index: number, line: Line, context: Context): Evidence[] {
  if (line.words > 4 || !beginsAsCall(line.key) || endsText(index, context)) return [];
  const often = (context.keys.get(line.key) ?? 0) >= OFTEN;
  // The text's own headings call as well, and those of a fact check: "CLAIM", "FACT CHECK".
  if (
    !often &&
    heads(index, context) &&
    (isAllCapitals(line.text) ? isOneOfHeadings(index, context) : context.zones[index] === 'middle')
  )
    return [];
  return [{ rule: 'address.button', kind: 'navigation', family: 'grammar', weight: 0.5 }];
}

/** Stands above a sentence of the text. */
function heads(index: number, { lines, removed, zones }: Context): boolean {
  return zones[index + 1] === 'middle' && lines[index + 1]?.sentence === true && !removed[index + 1];
}

/** Another few words in capitals head a sentence as well. */
function isOneOfHeadings(index: number, context: Context): boolean {
  const { lines, removed } = context;
  const isHeading = ({ words, sentence, text }: Line) => !sentence && words <= 4 && isAllCapitals(text);
  return lines.some((line, at) => at !== index && !removed[at] && isHeading(line) && heads(at, context));
}

/** Outside the text, what stands above or below the length of a film is its title. */
function beside(
  known: string,
  rule: string,
  index: number,
  context: Context,
  verdicts: readonly Verdict[],
): Evidence[] {
  if (context.zones[index] === 'middle') return [];
  const isKnown = (at: number) => verdicts[at]?.removed && verdicts[at].rules.includes(known);
  if (!isKnown(index - 1) && !isKnown(index + 1)) return [];
  return [{ rule, kind: 'related', family: 'place', weight: 0.5 }];
}

/** Above a price and where to pay it: "Ilse Marant: Room Tone", "$28 at Rough House". */
function product(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const priced = verdicts[index + 1]?.rules.some((rule) => PRICED.test(rule)) === true;
  if (!priced || !isName(context.lines[index]?.text ?? '')) return [];
  return [
    { rule: 'sponsor.above-price', kind: 'sponsor', family: 'place', weight: 0.58 },
    { rule: 'form.no-sentence', kind: 'sponsor', family: 'form', weight: 0.42 },
  ];
}

const PRICED = /^sponsor\.price-(?:at|in-shop)$/;

/** Each of its longer words has a capital, or it is called by letters and figures: "Olla rápida MagnaChef 6L". */
function isName(text: string): boolean {
  if (text.length <= 80 && /^\p{Lu}/u.test(text) && /\s\S*\d\S*$|\p{Ll}\p{Lu}/u.test(text) && !/[.!?]$/.test(text))
    return true;
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 2 && text.length <= 80 && long.every((word) => /^\p{Lu}/u.test(word));
}
