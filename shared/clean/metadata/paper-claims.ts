import { keyOf, type Line } from '../text/line.ts';
import { namesPaper } from './names-paper.ts';

/** A name with capitals, small words inside of it: "The Harbor Post", "La Voz del Río", "Zeitlupe". */
const WORD = "\\p{Lu}[\\p{L}\\p{N}'’&-]*(?:\\.\\p{L}+)*";
const SMALL = '(?:of|the|and|&|de|del|la|los|las|el|du|des|und|von|vom|für|y|et)';
const ARTICLE = "(?:(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Dd]ie|[Dd]er|[Dd]as) |[Ll]['’])?";
const NAME = `(${ARTICLE}${WORD}(?: (?:${SMALL} )*${WORD}){0,5})`;
const WRITES =
  '(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|producer|Reporter(?:in)?|Redakteur(?:in)?|Korrespondent(?:in)?|periodista|redactora?|corresponsal|journaliste|correspondante?)';

interface Form {
  pattern: RegExp;
  /** 0 to 1: how often the name in a line of this form is that of the paper. */
  score: number;
}

/** "CLICK HERE TO READ MORE FROM THE HARBOR POST": the line names the paper that the text comes from, in any case. */
const MORE_FROM =
  /(?:read|see|get|watch|find|view|for) (?:more|the full story|the (?:full|original) article|full story)(?: stories| news| coverage)? (?:from|at|by) (.{3,60}?)[.!»>]*$/i;

/** Outside the text, wherever it is known to be none of it or not. Data have sources, too: "Source: Guild of Bakers and own counts". */
const FIRST_PUBLISHED: Form = {
  pattern:
    /^(?:this (?:article|story|piece|post|report|column)?\s?(?:was |has been )?(?:originally |first )?(?:published|appeared|posted|ran)(?: \w+)? (?:by|on|in|at) |(?:source|fuente|quelle|via)\s?:\s?)(.{3,60}?)(?:[.]| on \w+ \d| and is)/i,
  score: 0.85,
};

/** In lines that are known to be none of the article. */
const FORMS: readonly Form[] = [
  { pattern: MORE_FROM, score: 0.9 },
  // "aus Zeitlupe 45/2018": the issue, beside the day.
  { pattern: new RegExp(`(?:^|[|•·] ?)(?:aus|from|de|in) ${NAME} (?:Nr\\.? ?)?\\d{1,3}/\\d{2,4}$`, 'u'), score: 0.7 },
  { pattern: new RegExp(`^(?:Thanks|Thank you) for (?:reading|supporting|visiting) ${NAME}`, 'u'), score: 0.7 },
  {
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*${NAME} (?:is (?:an? |the )?(?:reader|member|listener|viewer|audience)-(?:supported|funded)|is an? (?:independent|non-?profit|not-for-profit)|is now on (?:Telegram|WhatsApp)|may (?:earn|receive)|is not responsible|est un journal|es un (?:medio|diario|periódico)|ist eine (?:unabhängige )?Zeitung)`,
      'u',
    ),
    score: 0.65,
  },
  {
    pattern: new RegExp(`\\b(?:Commenting on|collectée?s? par|traitée?s? par|tratados por) ${NAME} (?=\\p{Ll})`, 'u'),
    score: 0.65,
  },
  {
    pattern: new RegExp(`\\b(?:covers|writes|reports)\\b[^.]{2,60} (?:for|at) ${NAME}(?=[.,]|$| and )`, 'u'),
    score: 0.6,
  },
  { pattern: new RegExp(`\\b${WRITES} (?:at|for|with|bei|beim|de|en|à|au) ${NAME}(?=[.,]|$| and )`, 'u'), score: 0.6 },
];

const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[^|\d,;–—]{2,60}?)(?:\s*\d{4})?\s*(?:[|,;–—]|(?<=\p{L}{3})\.(?=\s|$)|\b(?:all rights|or its|and its|on the|in england|registered|registriert)\b|\d|$)/iu;
const HOLDER = 0.6;
/** Characters before the sign; behind more of them stands the house that owns several papers. */
const AT_ITS_HEAD = 30;

/** What a firm adds to the name of its paper. */
const FORM =
  /,?\s+(?:(?:Media|Media Group|Media Partners|Publishing|Publications|Verlag|Verlagsgesellschaft|Ediciones|Digital|News Foundation|Company)\s+)?(?:LLC|L\.L\.C\.?|Inc\.?|Ltd\.?|Limited|DAC|plc|Co\.?|Corp\.?|GmbH(?: & Co\.?(?: KG)?)?|mbH|m\.?b\.?H\.?|AG|S\.?\s?A\.?\s?S?\.?|S\.?\s?L\.?\s?U?\.?|SARL)(?:\s+de\s+C\.?V\.?)?$/u;

/** Words of houses that own papers, or that send what others write. */
const HOUSE =
  /\b(?:media|medias|medios|medien\p{L}*|publishing|publishers?|publications|verlag\p{L}*|ediciones|editions|editorial|group|gruppe|groupe|grupo|newspapers|enterprises|partners|holdings?|association|company|digitales|copyright)\b/iu;

interface Claim {
  name: string;
  score: number;
  /** Who holds the rights: often the house that owns the paper. */
  holds: boolean;
  /** The name says that it is one. */
  house: boolean;
}

/** Names of papers in what a line outside the article says of its page. `removed`: known to be none of the article. */
export function claimsIn(line: Line, removed: boolean, holdsRights: boolean, outside: boolean): Claim[] {
  const forms = [...(removed ? FORMS : []), ...(outside ? [FIRST_PUBLISHED] : [])];
  const claims: Claim[] = forms.flatMap(({ pattern, score }) => {
    // "Source: HARBOR POST 29.09.2024"
    const name = pattern
      .exec(line.text)?.[1]
      ?.replace(/\s\d{1,2}$/, '')
      .trim();
    if (!name || !isPaperName(name) || (pattern === FIRST_PUBLISHED.pattern && !isCapitalised(name))) return [];
    return [{ name, score, holds: false, house: false }];
  });
  const rights = holdsRights ? RIGHTS.exec(line.text) : null;
  const holder =
    rights && rights.index < AT_ITS_HEAD
      ? rights[1]
          ?.replace(FORM, '')
          .replace(/\s(?:&|and)$/, '')
          .trim()
      : undefined;
  if (holder && isPaperName(holder) && holder.length > 2 && !PHOTOGRAPHER.test(holder))
    claims.push({
      name: holder,
      score: HOLDER,
      holds: true,
      house: HOUSE.test(rights?.[1] ?? '') && !endsAsPaper(holder),
    });
  return claims;
}

/** Each of its longer words has a capital. */
function isCapitalised(name: string): boolean {
  return (name.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).every((word) => /^(?:[dl]['’])?\p{Lu}/u.test(word));
}

/** "Mill Lane News", of "Mill Lane News & Media Limited". */
function endsAsPaper(name: string): boolean {
  const last = keyOf(name).split(' ').at(-1) ?? '';
  return last === 'news' || namesPaper(last);
}

/** "© L. Pradines": who took a picture. */
const PHOTOGRAPHER = /^(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+$/u;

/** What stands behind a sign of rights instead of who holds them. */
const RESERVED = /rights reserved|droits réservés|derechos reservados|rechte vorbehalten/i;

/** May be a paper's name: it begins with a capital, and says nothing of its own. */
export function isPaperName(text: string): boolean {
  return (
    /^\p{Lu}|^the \p{Lu}/u.test(text.trim()) &&
    !text.includes('/') &&
    !RESERVED.test(text) &&
    !/\b(?:is|are|est|ist|es) /.test(text) &&
    text.trim().split(/\s+/).length <= 7 &&
    !/\b(?:this|here|our|us|privat|private|archiv|archives?|handout|newsletter|sections?)\b/i.test(text)
  );
}
