import { isBody, LEAD, withoutAsides } from './byline-words.ts';

/** Who wrote it, as a line of its own says it. */
export interface Byline {
  /** Names as printed, an all-capitals name in title case; a comma between several. */
  name: string;
  role: string | null;
  /** A paper named after the name: "By Ann Lee, The Harbor Post". */
  publication: string | null;
  /** 0 to 1. */
  score: number;
}

/** Score of a byline that says so: "By Ann Lee". */
export const LED = 0.9;

const ROLE =
  /(?:\b|(?<=\p{L}))(?:reporter|correspondent|writer|editor|columnist|contributor|bureau chief|producer|analyst|fellow|journalist|staff|intern|critic|desk|redactora?|periodista|corresponsal|editora?|columnista|enviad[oa] especial|journaliste|correspondante?|r[eé]dact(?:eur|rice)(?: en chef)?|envoy[eé]e? sp[eé]ciale?|chroniqueu(?:r|se)|korrespondent(?:in)?|redakteur(?:in)?|redaktion|journalist(?:in)?|reporterin|autor(?:in)?|chefredakteur(?:in)?|volontar(?:in)?)s?(?!\p{L})/iu;
const PAPER =
  /^(?:the |le |la |el |die |der )?(?:[\p{Lu}][\p{L}'’&.-]*\s?){0,4}\b(?:Times|Post|News|Gazette|Herald|Tribune|Journal|Press|Examiner|Observer|Chronicle|Star|Sun|Mail|Guardian|Independent|Standard|Courier|Review|Reuters|AP|AFP|dpa|EFE|Bloomberg|Dispatch|Ledger|Record|Register|Sentinel|Monitor|Globe|Mirror|Telegraph|Daily|Weekly|Today|Zeitung|Anzeiger|Kurier|Tagblatt|Bote|Diario|Noticias|Correo|Voz|Mundo|Pa[ií]s|Monde|Figaro|Gazette|Courrier|Journal|Agence|Wire|Service)\b/u;
const PARTICLE = /^(?:de|del|de la|von|van|der|den|di|da|la|le|du|bin|al|el|y|e|zu|ter|ten|dos|das)$/i;

/** Reads "By Ann Lee", "Ann Lee, White House Reporter", "Por Ana Ruiz | El Faro"; null when the line is none. */
export function readByline(text: string): Byline | null {
  const whole = text
    .replace(GLUED, '$1 ')
    .replace(GLUED_ROLE, ', ')
    .replace(/^[|•·*_\s–—-]+|[|•·*_\s]+$/g, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(CHECKED, '')
    .replace(WHEN, '')
    .replace(STATION, '')
    .replace(DAY_BEFORE, '')
    .replace(FOLLOW, '')
    .replace(REACH, ',');
  const line = withoutAsides(whole);
  if (line.length > 140 || /[?!;"“”]/.test(line)) return null;
  const lead = LEAD.exec(line);
  const rest = lead
    ? line
        .slice(lead[0].length)
        .replace(VIA, '')
        .replace(ON_DAY, '')
        .replace(AGENCY, '')
        .replace(HOUR, '')
        .replace(AT, '')
    : line;
  if (lead && isBody(rest)) return { name: rest, role: null, publication: null, score: LED };
  const forPaper = lead ? FOR_PAPER.exec(rest) : null;
  const [first = '', ...after] = (forPaper ? rest.slice(0, forPaper.index) : rest)
    .split(/\s*(?:[|•·–—]|,|\s-\s|\s\/\s|\bfor\b(?=\s+[A-Z])|\bin\b(?=\s+[A-Z][a-z]+$)|\(|\))\s*/)
    .map((part) => part.replace(/^(?:and|y|et|und|&) (?=\p{Lu})/u, ''))
    .filter(Boolean);
  const signers = first.split(AND).map((one) => (lead ? withoutPaper(one) : { who: one, paper: null }));
  const joined = signers.map(({ who }) => who);
  // "José Ortega y Gasset" is one.
  const who = joined.every(looksLikeName) ? joined : [lead ? withoutPaper(first).who : first];
  const paper = signers.find((one) => one.paper !== null)?.paper ?? null;
  const people = [...who];
  const isSigner = (part = '') =>
    looksLikeNames(part) && !ROLE.test(part) && !PAPER.test(part) && !ARTICLE.test(part) && lead !== null;
  const roles: string[] = [];
  for (;;) {
    // "By Ann Lee, City Reporter, and Bo Strand, Court Reporter": what each is.
    if (ROLE.test(after[0] ?? '') && isSigner(after[1]) && ROLE.test(after[2] ?? ''))
      roles.push(after.shift() as string);
    // "By Ann Lee, Ellery, and Bo Strand": where the first was.
    if (PLACED.test(after[0] ?? '') && isSigner(after[1])) after.shift();
    if (!isSigner(after[0])) break;
    people.push(...withoutPaper(after.shift() as string).who.split(AND));
  }
  // Blogs sign with a login.
  const handle =
    lead !== null &&
    /^(?:by|von|por|par)\b/i.test(line) &&
    after.length === 0 &&
    /^[\p{Ll}\d_.-]{5,30}$/u.test(first) &&
    !NO_LOGIN.test(first);
  if (!handle && !people.every(looksLikeNames)) return null;
  const role = roles[0] ?? after.find((part) => ROLE.test(part)) ?? null;
  const publication =
    forPaper?.[1] ?? paper ?? after.find((part) => part !== role && (PAPER.test(part) || ARTICLE.test(part))) ?? null;
  if (!lead && !role) return null;
  if (!lead && after.length > 3) return null;
  return {
    name: people.map(inTitleCase).join(', '),
    role: role === null ? null : role.trim(),
    publication: publication === null ? null : publication.trim(),
    score: lead ? LED : 0.85,
  };
}

/** "ByAnn Lee", "PorAna Ruiz", "Ann LeeSports Writer": what a scrape of two elements lost between them. */
const GLUED = /^(By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;
const GLUED_ROLE = /(?<=\p{Ll}{2})(?=(?:\p{Lu}\p{Ll}+ ){0,2}(?:Writer|Reporter|Editor|Correspondent|Columnist)$)/u;

/** "The Common Harbor": nobody is called so. */
export const ARTICLE = /^(?:The|Le|La|El|Die|Der|Das) \p{Lu}/u;
/** One word that may be a place. */
const PLACED = /^\p{Lu}\p{Ll}[\p{L}-]+$/u;

/** "Ann Lee (now) and Bo Strand (earlier)": who keeps a live report, and when. */
export const WHEN = /\s\((?:now|earlier|until \S{1,8}|from \S{1,8}|ahora|antes|jetzt|zuvor|maintenant)\)/g;

/** "KQRX 88.7 | By Ann Lee", "Harbor Radio / By Ann Lee": the station or the section before who signs. */
const STATION = /^([^|•·/]{2,40}?)\s[|•·/]\s(?=(?:by|von|por|par)\s\p{Lu})/iu;
/** "Reviewed by Bo Strand, MD — Written by Ann Lee": who read it stands before who wrote it. */
const CHECKED = /^[^—–|]{5,80}\s[—–|]\s(?=written by\s)/i;
/** "Posted by Ann Lee at 10:14 PM". */
const HOUR = /\s(?:at|on|um|a las|à)\s\d[\d:.h\s]*(?:[ap]\.?m\.?|uhr)?$/i;
/** "Posted by Ann Lee on March 3, 2024", « Publié par Ann Lee le 3 mars 2024 ». */
const ON_DAY = /\s(?:on|am|le|el)\s(?:\p{L}+\.?,?\s){0,2}\d{1,2}\b.{0,24}\b(?:19|20)\d{2}\b.{0,20}$/u;
/** « 3 mars 2024 par Ann Lee ». */
const DAY_BEFORE =
  /^(?:posted on |publié le )?(?:\p{L}+,? )?\d{1,2}\.? .{0,16}\b(?:19|20)\d{2},? (?=(?:by|von|por|par)\s\p{Lu})/iu;
/** "Authored by Ann Lee via Harbor Post": where it was taken from. */
const VIA = /\svia\s\p{Lu}.{2,50}$/u;
/** What a text came by is no login. */
const NO_LOGIN = /^(?:e-?mail|phone|telephone|letter|courier|default|design|hand|invitation)$/;
/**
 * Where the writer may be reached: "By Ann Lee alee@harborpost.example", "By Ann Lee @annlee", also before a role: "@annlee Court reporter".
 * What stands before the @ of an address has 64 characters at most (RFC 5321, 4.5.3.1.1): without an end, a long row of hyphens takes its square.
 */
const REACH = /[\s,|•·–—-]+(?:[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|@\w{2,})(?=$|\s\p{Lu})/u;
/** "By Ann Lee at Harbor Park". */
const AT = /\s(?:at|from)(?:\s(?:the))?(?:\s\p{Lu}[\p{L}'’-]+){1,3}$/u;
/** Between two names. */
const AND = /\s+(?:and|y|et|und|&|with|con|avec|mit)\s+/i;
/** "Ann Lee Follow and Bo Strand Follow": the button beside each name. */
const FOLLOW = /(?<=\p{L})\s+(?:Follow|Folgen|Seguir|Suivre)(?=$|,|\s+(?:and|y|et|und)\s)/gu;
/** "By Ann Lee with AGP", « avec Belgapresse »: the agency that helped. */
const AGENCY = /\s(?:with|con|avec|mit)\s\p{Lu}\p{L}+$/u;

/** Names what somebody is at a paper. */
export function isRole(text: string): boolean {
  return ROLE.test(text);
}

/** What stands before who signs: "Harbor Radio", of "Harbor Radio / By Ann Lee". */
export function stationOf(text: string): string | null {
  return STATION.exec(text)?.[1] ?? null;
}

/** Begins as a line does that says who wrote it. */
export function signs(text: string): boolean {
  return LEAD.test(text);
}

/** "By", "Eine Kolumne von": the name stands in the line below. */
export function isLead(text: string): boolean {
  const line = text.trim();
  return LEAD.exec(`${line} X`)?.[0].length === line.length + 1;
}

/** "By Ann Lee For The Harbor Post". */
const FOR_PAPER = /\s+[Ff]or\s+((?:[Tt]he\s+)?\p{Lu}[\p{L}'’.&-]+(?:\s[\p{L}'’.&-]+){0,4})$/u;

/** "Ann Lee Staff Writer", without a mark between. */
const ROLE_BEHIND =
  /^(.+?)\s(?:(?:Staff|Senior|Special|Contributing|Associate|Chief|Political|Sports?|Business|Crime|Court|City|Education|Health|Science|Arts|Culture|Travel|Local|National|News|Features)\s)?(?:Writer|Reporter|Editor|Correspondent|Columnist|Critic)$/i;

/** "Ann Lee Harbor Post": the paper stands behind the name, without a mark between. */
function withoutPaper(text: string): { who: string; paper: string | null } {
  const worker = ROLE_BEHIND.exec(text)?.[1];
  if (worker && looksLikeNames(worker)) return behindName(worker) ?? { who: worker, paper: null };
  // "Ann Lee Harbor Post Staff".
  const staff = /^(.+?)(?:\s\p{Lu}\S+)?\s(?:Staff|Redaktion)$/u.exec(text)?.[1];
  if (staff && looksLikeName(staff)) return { who: staff, paper: null };
  const named = behindName(text);
  return named?.paper.includes(' ') ? named : { who: text, paper: null };
}

function behindName(text: string): { who: string; paper: string } | null {
  const words = text.split(/\s+/);
  for (let length = 2; length < words.length; length++) {
    const [who, paper] = [words.slice(0, length).join(' '), words.slice(length).join(' ')];
    if (PAPER.test(paper) && looksLikeNames(who)) return { who, paper };
  }
  return null;
}

/** One to three names joined by "and": each two to five capitalised words, particles between them allowed. */
export function looksLikeNames(text: string): boolean {
  const names = looksLikeName(text) ? [text] : text.split(AND);
  return names.length <= 4 && names.every((name) => looksLikeName(name));
}

function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!/^\p{Lu}/u.test(words[0] ?? '') || !/^\p{Lu}/u.test(words.at(-1) ?? '')) return false;
  if (/^\p{Lu}$/u.test(words.at(-1) ?? '')) return false;
  return words.every((word) => PARTICLE.test(word) || /^\p{Lu}(?:\.|[\p{L}\p{M}'’.-]*)$/u.test(word));
}

/** Names with one mark between them, however the source joins them. */
export function apart(text: string): string {
  const names = text.split(/\s*,\s*/).flatMap((part) => {
    const two = part.split(AND);
    return two.every(looksLikeName) ? two : [part];
  });
  return names.map(inTitleCase).join(', ');
}

/** A name in capitals as names are written; others as they are. */
function inTitleCase(name: string): string {
  const letters = name.replace(/\b(?:and|y|et|und)\b/g, '');
  if (letters !== letters.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name.trim();
  return name
    .trim()
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/\b(?:And|Y|Et|Und)\b/g, (word) => word.toLowerCase());
}
