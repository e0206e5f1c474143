import type { Evidence } from '../evidence.ts';
import { loneNames } from '../metadata/named-date.ts';
import { namesPaper } from '../metadata/names-paper.ts';
import type { Context } from '../structure/context.ts';
import { CREDITED, SIGN_BEHIND } from './credited.ts';
import { isAllCapitals } from './headline.ts';
import { keyOf, type Line } from './line.ts';

const NAME = "(?!(?:The|Das|Der|Die|El|La|Le|Les|Los)\\s)\\p{Lu}[\\p{L}.'’-]*\\p{L}\\.?";
const CAPITAL_NAME = "\\p{Lu}[\\p{Lu}.'’-]+";
/** Whom a picture was taken for: "/ Harbor Post", "for the Harbor Post", « POUR “L'ÉCHO” ». */
const EMPLOYER =
  '(?:\\s?[/|]\\s?\\p{Lu}.{1,40}|\\s(?:for|pour|para|für|FOR|POUR|PARA|FÜR)\\s(?:\\p{Ll}{2,3} )?[\\p{Lu}“"«].{1,36}(?<![.!?…])|\\s\\(\\p{Lu}.{1,30}\\))';

const NAME_SLASH_AGENCY =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|via|of|for|de)){0,4}$/u;

/** "(Supplied: Harbor Council)", "(Harbor Radio: Ann Lee)". */
const PAIR = /^\(\p{Lu}[\p{L}\p{N} .&'’-]{1,40}: \p{Lu}[^():]{1,60}\)$/u;
/** "ANN LEE, HARBOR POST STAFF" */
const OF_STAFF =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, (?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:STAFF|Staff|PHOTOGRAPHER|Photographer|FILE|File|PHOTO|Photo|WIRE|Wire)$/u;

/** "[Ann Lee, Harbor Post]", "Ann Lee | Photo Editor", "/ Ann Lee", "PHOTO ANN LEE, ARCHIVES": what a scrape leaves of a credit. */
const LEFT_OVER = [
  /^[[(]\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, \p{Lu}[\p{L} .&'’-]{2,30}[\])]$/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| [|/–-]) (?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:Photo|PHOTO|Visuals?|Fotos?|Photos?) (?:Editor|EDITOR|Chief|Director|Desk)$/u,
  /^[/|]\s?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|\p{Ll}{1,3} )[\p{L}.'’-]*){1,4}$/u,
  /^\p{Lu}[\p{L}&.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2} (?:Images|IMAGES|Photos?|PHOTOS?|Fotos?|FOTOS?|Pictures|PICTURES)$/u,
  /^(?:PHOTO|FOTO|BILD|IMAGE)S? \p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}(?:, [\p{Lu} .'’-]{2,40})?$/u,
];

/** The full stop of a sentence, not that of "Sen." or "1.". */
const STOP = '(?<=^.{12,}(?:\\p{Ll}{4}|\\d|["”»)]))[.!?…]["”»)]?';

/**
 * Behind a caption's full stop, and with none of its own: "The bridge on Monday. ANN LEE", "… Ann Lee / Harbor Post". With one, words
 * in capitals are a short sentence: "You want your ferry back? RAISE THE RAMP.", „Gefunden hat ihn die Küsterin. Beim Putzen.“
 */
const BEHIND = [
  new RegExp(`${STOP}\\s?(?:[|/]\\s?)?${CAPITAL_NAME}(?:\\s${CAPITAL_NAME}){1,3}(?<!\\.)${EMPLOYER}*$`, 'u'),
  new RegExp(`${STOP}\\s${NAME}(?:\\s${NAME}){1,2}(?<!\\p{L}\\.)${EMPLOYER}*$`, 'u'),
  new RegExp(`${STOP}\\s?[|/]\\s?${CAPITAL_NAME}(?:\\s${CAPITAL_NAME})*$`, 'u'),
  new RegExp(`${STOP}\\s?[|/]\\s?${NAME}(?:\\s${NAME}){1,2}$`, 'u'),
  new RegExp(`${STOP}\\s?©\\s?.{2,90}$`, 'u'),
  // "(Harbor Wire/Ann Lee, File)"
  new RegExp(
    `${STOP}\\s?\\(\\p{Lu}[\\p{L}.'’& -]{1,30}\\s?/\\s?\\p{Lu}[\\p{L}.'’ -]{1,30}(?:, \\p{L}{3,12})?\\)$`,
    'u',
  ),
  // "The ferry at the quay Credit: Ann Lee", "… | Pool photo by Ann Lee"
  /^.{8,}[^:]\s(?:Credit: \p{Lu}[\p{L}\d.'’& /-]{2,50}|[|/] (?:\p{L}+ )?[Pp]hoto by \p{Lu}[\p{L}.'’& /-]{3,50})(?<![.!?])$/u,
  /[.!?…"”»)]\s(?:Obtained|Provided|Supplied|Courtesy|Handout|Submitted|Cortesía|Archivo|Cedida|Archives)\b.{2,50}$/u,
];

/** A quotation set apart, with the name of who said it behind the closing mark. */
const SAID = /^["“„«»‘].*["”“»«’],?\s+\p{Lu}/u;

/** In words; in UTF-16 code units. */
const LONGEST_CAPTION = 70;
const MOST = 400;
/** Words that tell what is to be seen. */
const FEWEST = 4;

/** Who wrote another article stands behind its headline: "Who steals a bridge? By Ann Lee". */
const SIGNED = /[.!?…"”»)]\s(?:By|Von|Par|Por|Text)\s\p{Lu}[^.!?]*$/u;

/** What a picture shows, in a line that ends with whose it is: "The ferry at the quay. Photo: Ann Lee". A credit alone shows nothing. */
export function isCredited({ text, key, words }: Pick<Line, 'text' | 'key' | 'words'>): boolean {
  if (words > LONGEST_CAPTION || text.length > MOST || SIGNED.test(text) || TAKEN_BY.test(key)) return false;
  const behind =
    SIGN_BEHIND.test(key) ||
    CREDITED.some(({ pattern, unless }) => pattern.test(key) && !unless?.(key)) ||
    (!SAID.test(text) && BEHIND.some((pattern) => pattern.test(text)));
  const shown = key.replace(/[([©|/][^([©|/]*$/, '');
  return behind && (shown.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST;
}

/** "(Photo by Ann Lee/Harbor Press)": whose it is, and nothing that it shows. */
const TAKEN_BY =
  /^[([]?(?:photos?|pictures?|images?|fotos?|bild|imagen|photographie) (?:by|von|de|par|por|courtesy)\b[^.:]*$/;

/** Words of a caption that is nothing but a credit. */
const LONGEST_CREDIT = 8;
const SIGN = /^[([]?\s?©\s?/;

/** What only a caption has: a photographer's name, in the forms that papers give it. */
export function creditEvidence(line: Line): Evidence[] {
  if (line.words < 2 || line.text.length > 400) return [];
  // Part of a text or one of several things: "Pick-up/Delivery", "Software / Users".
  if (line.role === 'heading' || line.role === 'list') return [];
  const isCaption = line.role === 'caption';
  // A caption is part of the article; only what is a credit and nothing else goes.
  if (isCaption && line.words > LONGEST_CREDIT) return [];
  const bare = line.text.replace(/^[([]|[)\]]$/g, '').replace(SIGN, '');
  const named =
    (isCaption && SIGN.test(line.text)) ||
    NAME_SLASH_AGENCY.test(bare) ||
    PAIR.test(line.text) ||
    OF_STAFF.test(bare) ||
    LEFT_OVER.some((one) => one.test(line.text));
  const alone = !line.sentence && line.words <= 10 && (named || isOfPaper(line.text));
  const isBehind = () =>
    !isCaption && line.words <= 45 && !SAID.test(line.text) && BEHIND.some((pattern) => pattern.test(line.text));
  if (!alone && !isBehind()) return [];
  return [
    { rule: alone ? 'credit.name-slash-agency' : 'credit.name-behind', kind: 'credit', family: 'words', weight: 0.6 },
    { rule: 'form.name', kind: 'credit', family: 'form', weight: 0.45 },
  ];
}

/** "ADA MOSS, HARBOR POST": in capitals throughout, who took a picture and for whom. */
function isOfPaper(text: string): boolean {
  const [name = '', paper = '', more] = text.split(', ');
  if (more !== undefined || paper === '' || !isAllCapitals(text)) return false;
  return /^\S+(?: \S+){1,2}$/u.test(name) && namesPaper(keyOf(paper));
}

/** Above the text, below a caption, a name alone is whose picture it is, once another signs. */
export function ofPicture(index: number, line: Line, { zones, lines, signers, removed, title }: Context): Evidence[] {
  if (zones[index] !== 'head' || line.markup !== '' || signers.size === 0 || title === null || index <= title + 1)
    return [];
  if (!lines[index - 1]?.sentence || removed[index - 1] || !loneNames(line.text)) return [];
  return [
    { rule: 'credit.below-caption', kind: 'credit', family: 'words', weight: 0.58 },
    { rule: 'form.name', kind: 'credit', family: 'form', weight: 0.45 },
  ];
}
