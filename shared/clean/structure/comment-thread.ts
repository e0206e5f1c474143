import type { Evidence, Verdict } from '../evidence.ts';
import { findDate, readDateLine } from '../metadata/dates.ts';
import type { Line } from '../text/line.ts';

/** Indexes of the line that heads readers' comments and of the last button below one of them. */
export interface Thread {
  from: number;
  to: number;
}

/** Lines below a header in which the first comment ends, or is stamped with its writer. */
const SOON = 8;
/** Likewise where it is the only one: its writer, the day, some lines of text. */
const ONLY = 5;

/**
 * Readers' comments: a line that heads them, and the same button again and again below it, or who wrote them and when. Neither
 * alone would do; what stands between them is as well written as any article. A count beside the title heads nothing: no comment
 * follows soon.
 */
export function findThread(lines: readonly Line[]): Thread | null {
  // Of a page, comments have been left behind.
  if (lines.some(({ markup }) => markup !== '')) return null;
  let signs: Signs | undefined;
  for (const [from, line] of lines.entries()) {
    if (from < lines.length / 4 || !(ANSWERS.test(line.key) || (!line.sentence && HEADER.test(line.key)))) continue;
    signs ??= signsIn(lines);
    const to = endOfThread(lines, from, signs);
    if (to !== null) return { from, to };
  }
  return null;
}

/** Indexes of the lines by which comments are known, in the order of the text: looked for once, since each line of an index of posts may head some. */
interface Signs {
  buttons: readonly number[];
  stamps: readonly number[];
}

function signsIn(lines: readonly Line[]): Signs {
  const buttons: number[] = [];
  const stamps: number[] = [];
  for (const [index, { key }] of lines.entries()) {
    if (ANSWER.test(key) || REPLY.test(key)) buttons.push(index);
    if (isStamp(lines, index)) stamps.push(index);
  }
  return { buttons, stamps };
}

function endOfThread(lines: readonly Line[], from: number, signs: Signs): number | null {
  const keyOf = (index: number) => lines[index]?.key ?? '';
  const buttons = Map.groupBy(
    signs.buttons.filter((index) => index > from),
    keyOf,
  );
  const isReply = (index: number) => REPLY.test(keyOf(index)) || (buttons.get(keyOf(index))?.length ?? 0) >= 2;
  const replies = signs.buttons.filter((index) => index > from && isReply(index));
  const stamps = signs.stamps.filter((index) => index > from);
  const first = Math.min(replies[0] ?? Number.POSITIVE_INFINITY, stamps[0] ?? Number.POSITIVE_INFINITY);
  if (first - from > (replies.length + stamps.length >= 2 ? SOON : ONLY)) return null;
  // Behind the last stamp, and perhaps the hour, stands what was written then.
  const last = stamps.at(-1) ?? from;
  const behind =
    stamps.length >= 2
      ? last + (lines[last + 1]?.sentence ? 2 : 3)
      : stamps.length === 1 && last - from <= SOON / 2 && isTimed(lines[last])
        ? last + 2
        : 0;
  const to = Math.max(replies.at(-1) ?? from, behind);
  return to > from ? to : null;
}

/** It gives the hour, which a page that names a writer and the day does not. */
function isTimed(line: Line | undefined): boolean {
  return line !== undefined && /\d[:.h]\d{2}/.test(line.key);
}

/** Who wrote a comment and when: "Deb says:", "RoverAndOver 28 Feb 2026 17.40", "2 hours ago" below a name. A time alone heads the posts of a live report. */
function isStamp(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (line.words > 12 || (line.sentence && !/(?::|\.{3}|…)$/.test(line.text))) return false;
  if (SAYS.test(line.key) || (AGO.test(line.key) && line.words <= 7)) return true;
  const date = findDate(line.key);
  if (NAME_AND_TIME.test(line.key) || isTimeBelowName(lines, index)) return true;
  const name = date ? line.key.slice(0, date.start).trim() : '';
  return name !== '' && name.split(' ').length <= 4 && readDateLine(line.key.slice(name.length)) !== null;
}

/** "herr karl" above "12. Februar 2019, 15:41". */
function isTimeBelowName(lines: readonly Line[], index: number): boolean {
  const [name, line] = [lines[index - 1], lines[index] as Line];
  if (!name || name.sentence || name.words < 1 || name.words > 4 || HEADER.test(name.key)) return false;
  const date = readDateLine(line.key);
  return date?.iso != null && date.timed && lines[index + 1]?.sentence === true;
}

/** "rover79 le 25/02 à 19:22" */
const NAME_AND_TIME =
  /^\S+(?: \S+){0,3} (?:(?:on|le|el|am|um|vom) )?\d{1,2}[/.]\d{1,2}[/.]?(?:\d{2,4})?,? (?:(?:at|a las?|a|um) )?\d{1,2}[:.h]\d{2}(?: uhr| ?[ap]\.?m\.?)?$/;

const SAYS =
  /^\S+(?: \S+){0,3} (?:says|said|writes|wrote|dice|dijo|dit|a ecrit|schreibt|schrieb|sagt)(?: (?:on|am|le|el) .{4,40})?\s?(?::|\.{3}|…)?$/;
const AGO =
  /\b(?:(?:\d+|an?|one) ?(?:s|m|h|d|w|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago|vor (?:\d+|eine[mr]) (?:minuten?|stunden?|tag(?:en)?|wochen?)|hace (?:\d+|una?) (?:minutos?|horas?|dias?|semanas?)|il y a (?:\d+|une?) (?:min|minutes?|h|heures?|jours?|semaines?))$/;

const HEADER =
  /^(?:(?:ver|voir|lire|show|view|read|see) )?(?:(?:all|les|los|the) )?(?:\d[\d.,]*\s?k? )?(?:(?:reader )?comments?|replies|responses|discussion(?: about this .{2,12})?|(?:leave|post|write|add) a (?:comment|reply)|(?:join|start) the (?:conversation|discussion)|reader interactions|(?:vos )?commentaires?|(?:vos )?reactions?|(?:reagir|reagissez)(?: a (?:l'|cet )article)?|discuter(?: de (?:l'|cet )article)?|reaktionen|postings|leserbriefe|opiniones|avis|kommentare?|leserkommentare|diskussion|leave a (?:comment|reply)|comentarios?)(?: ?\(?\d[\d.,]*\)?)?\s?:?$/;
const REPLY =
  /^(?:\d+ )?(?:reply|replies|respond|responder|respuestas?|repondre|reponses?|antworten?)(?: (?:\| )?(?:like|report|share|flag|melden|empfehlen|teilen|signaler|denunciar))*$/;
/** "14 responses to “The bench”": it quotes the title. */
const ANSWERS =
  /^(?:\d[\d.,]*|one) (?:comments?|responses?|replies|thoughts?|kommentare?|antworten|commentaires?|reponses?|comentarios?|respuestas?) (?:to|on|zu|auf|sur|a|en) ".{2,200}"?$/;
const ANSWER =
  /^(?:(?:\d+ |log in to )?reply|\d+ (?:replies|respuestas?|reponses?)|respond|report|like|recommend|upvote|share|responder|denunciar|me gusta|repondre|signaler|j'aime|antworten?|melden|gefallt mir)(?: \(?\d+\)?)?$/;

export function threadEvidence(index: number, thread: Thread | null): Evidence[] {
  if (!thread || index < thread.from || index >= thread.to) return [];
  return [
    { rule: 'comments.below-header', kind: 'comments', family: 'place', weight: 0.6 },
    { rule: 'comments.before-button', kind: 'comments', family: 'repeat', weight: 0.45 },
  ];
}

/** "heron51: It was built crooked." */
const NICKNAME = /^(?=\S*[\d_]|\p{Ll})[\p{L}\d_.-]{3,24}: \S/u;

/** Of plain text, between two lines that only a page's comments have: what a reader wrote. */
export function amidComments(index: number, lines: readonly Line[], verdicts: readonly Verdict[]): Evidence[] {
  const isOfComments = (at: number) => verdicts[at]?.removed === true && verdicts[at].kind === 'comments';
  const line = lines[index];
  if (line?.markup !== '' || !NICKNAME.test(line.text)) return [];
  if (!isOfComments(index - 1) || !isOfComments(index + 1)) return [];
  return [
    { rule: 'comments.amid', kind: 'comments', family: 'place', weight: 0.6 },
    { rule: 'neighbours.comments', kind: 'comments', family: 'neighbours', weight: 0.5 },
  ];
}
