import { type Evidence, FULL } from '../evidence.ts';
import type { Zone } from '../rule.ts';
import type { Body } from '../structure/zones.ts';
import type { Line } from '../text/line.ts';
import { type Byline, isRole, LED, looksLikeNames, readByline } from './byline.ts';
import { readNamedDate } from './named-date.ts';

/** Between the names of a byline. */
export const SEVERAL = /, | (?:and|y|et|und) /;

const SAYS =
  /^(?: \([^()]{3,40}\))?(?:,? (?:\(?\d{2}\)?,? |(?:born|geboren|ne|nee|nacid[oa]) [^,]{2,30}, )?(?:an? (?:[\p{L}-]+ ){0,3}(?:writer|reporter|editor|correspondent|columnist|journalist|contributor),? )?(?:\d{2},? )?(?:is|was|has|became|joins|covers|reports|writes|joined|lives|teaches|works|es|ha|cubre|escribe|trabaja|vive|est|a|couvre|ecrit|travaille|ist|war|hat|schreibt|berichtet|arbeitet|lebt)\b)/u;
/** What only a writer does of whom a page tells between the paragraphs. */
const WORKS =
  /^(?: \([^()]{3,40}\))?(?:,? (?:an? (?:[\p{L}-]+ ){0,3}(?:writer|reporter|editor|correspondent|columnist|journalist|contributor),? )?(?:covers|reports|writes|can be (?:reached|contacted)|became an? (?:[\p{L}-]+ ){0,3}(?:writer|reporter|editor|correspondent|columnist|contributor)|contributed (?:research|reporting|to this)|(?:is|has been) (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:writer|reporter|editor|correspondent|columnist|journalist|contributor)|(?:es|est|ist) (?:[\p{L}-]+ ){0,3}(?:periodista|redactora?|corresponsal|columnista|escritora?|journaliste|redact(?:eur|rice)|correspondante?|ecrivaine?|redakteur(?:in)?|korrespondent(?:in)?|journalist(?:in)?|schriftsteller(?:in)?)|cubre|escribe|couvre|ecrit|schreibt|berichtet|(?:is|was) (?:the )?author of|es (?:el |la )?autora? de|est (?:l')?aut(?:eur|rice) d|ist (?:der |die )?autor(?:in)? (?:von|des|der))\b)/u;
const GOES_ON =
  /^(?:(?:she|he|they|ella|el|elle|il|sie|er) )?(?:is|was|has|covers|writes|es|ha|cubre|escribe|est|a|couvre|ecrit|ist|war|hat|schreibt|berichtet)\b/;

/**
 * Above or below the text, what tells of its writer: the name once more, "Ann Lee covers courts.", and below the name what a
 * page says of whom it named.
 */
export function aboutWriter(
  index: number,
  lines: readonly Line[],
  zone: Zone,
  body: Body,
  bylines: readonly { index: number; byline: Byline }[],
): Evidence[] {
  const line = lines[index];
  if (!line || line.words > 60) return [];
  if (isBelowAbout(lines, index))
    return [{ rule: 'byline.about-below', kind: 'byline', family: 'template', weight: FULL }];
  const atEnd = index > body.first + (body.last - body.first) * 0.7;
  const names = bylines.flatMap(({ index: at, byline }) =>
    at === index || (zone === 'middle' && byline.score < LED && !atEnd) ? [] : byline.name.split(SEVERAL),
  );
  const own = [...names, ...names.flatMap(withTitle)].find((name) => name.length >= 6 && startsWith(line, name));
  const isName =
    own !== undefined &&
    own.length === line.text.length &&
    (zone !== 'middle' || (atEnd && !line.sentence && line.markup === ''));
  // The last third of a run of prose, and the line below who signed, may be the page's as well.
  const atEdge = atEnd || bylines.some((byline) => byline.index === index - 1);
  const says = zone === 'middle' && !atEdge ? WORKS : SAYS;
  const tells = own !== undefined && says.test(line.key.slice(own.length));
  const above = lines[index - 1];
  const goesOn =
    ((zone === 'tail' && GOES_ON.test(line.key)) || (atEnd && line.markup === '' && /^\p{Ll}/u.test(line.text))) &&
    names.some((name) => above && above.text === name);
  const heads = atEnd && names.some((name) => HEADS.exec(line.text)?.[1]?.toLowerCase() === name.toLowerCase());
  const ofBox =
    atEnd &&
    line.markup === '' &&
    bylines.some(({ byline }) => byline.name.split(SEVERAL).some((name) => isInBox(lines, index, name)));
  if (!isName && !tells && !goesOn && !heads && !ofBox) return [];
  return [{ rule: 'byline.about-writer', kind: 'byline', family: 'template', weight: FULL }];
}

/** "About Ann Lee" */
const HEADS = /^(?:About|Über|Sobre|À propos de) (.{5,40})$/i;
/** Heads what a page tells of a writer. */
const ABOUT =
  /^(?:about (?:the|our) (?:authors?|writers?|reporters?|contributors?)|meet the (?:author|writer)|sobre (?:la firma|el autor|la autora|el periodista)|a propos de l'auteure?|(?:uber|zu) (?:den autor|die autorin|die autoren)|zum autor|zur autorin)\s?:?$/;
/** May head a part of the text as well, unless a name begins the line below. */
const AUTHOR = /^(?:the authors?|l'aut(?:eure?|rice)|der autor|die autorin|el autor|la autora)\s?:?$/;

/** Of the second half of a plain text, what stands below "About the author": a name, and a line or two about it. */
function isBelowAbout(lines: readonly Line[], index: number): boolean {
  if (index < lines.length / 2 || lines[index]?.markup !== '') return false;
  const isName = (line: Line | undefined) => line !== undefined && looksLikeNames(line.text);
  const above = lines[index - 1]?.key ?? '';
  if (ABOUT.test(above)) return true;
  if (isName(lines[index - 1])) return ABOUT.test(lines[index - 2]?.key ?? '');
  return AUTHOR.test(above) && looksLikeNames(lines[index]?.text.split(' ').slice(0, 2).join(' ') ?? '');
}

/**
 * Below the writer's name, which stands alone: what that person is, and what a page tells by one of the two names. "Amrani covers
 * …" needs no name above it.
 */
function isInBox(lines: readonly Line[], index: number, name: string): boolean {
  const line = lines[index] as Line;
  const [first = '', last = ''] = [name.split(' ')[0], name.split(' ').at(-1)];
  const rest = (own: string) => (own.length >= 2 && startsWith(line, `${own} `) ? line.key.slice(own.length) : '');
  const isNamed = (at: number) => lines[at] !== undefined && isAlone(lines[at], name);
  if (!line.sentence) return line.words <= 6 && isNamed(index - 1) && isRole(line.text);
  if (WORKS.test(rest(last)) || (isNamed(index - 2) && WORKS.test(rest(first)))) return true;
  const below = isNamed(index - 1) || (isNamed(index - 2) && isRole(lines[index - 1]?.text ?? ''));
  return below && (SAYS.test(rest(last)) || SAYS.test(rest(first)) || GOES_ON.test(line.key));
}

/** Tells what a writer does for the page, by that name. */
export function tellsOfWork(line: Line, name: string): boolean {
  return startsWith(line, name) && WORKS.test(line.key.slice(name.length));
}

/** Tells what a person is, as a page does of its writer below the text. */
export function tellsOfWriter(line: Line, name: string): boolean {
  return startsWith(line, name) && SAYS.test(line.key.slice(name.length));
}

function isAlone(line: Line, name: string): boolean {
  return line.text.toLowerCase() === name.toLowerCase();
}

function startsWith(line: Line, name: string): boolean {
  // Some papers set what they say of a writer below the text as a point of a list.
  return line.text
    .replace(/^[*•▪·-]\s+/, '')
    .toLowerCase()
    .startsWith(name.toLowerCase());
}

/** "Mr. Aldrich", of Deshawn Aldrich. */
function withTitle(name: string): string[] {
  const last = name.split(' ').at(-1) ?? '';
  return last.length < 2 ? [] : ['Mr.', 'Ms.', 'Mrs.', 'Mx.', 'Dr.'].map((title) => `${title} ${last}`);
}

/** Whether a line tells of somebody who signs above it, wherever the text begins and ends. */
export function tellsOfSigner(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const signers = lines.flatMap((line, index) => {
    const byline =
      line.sentence || index > lines.length / 2 ? null : (readByline(line.text) ?? readNamedDate(line.text)?.byline);
    return byline && byline.score >= LED ? byline.name.split(SEVERAL).map((name) => ({ name, index })) : [];
  });
  return (line, index) =>
    isBelowAbout(lines, index) ||
    signers.some(
      (signer) =>
        index > signer.index &&
        ((startsWith(line, signer.name) && SAYS.test(line.key.slice(signer.name.length))) ||
          (index > lines.length / 2 &&
            line.markup === '' &&
            (isAlone(line, signer.name) || isInBox(lines, index, signer.name)))),
    );
}
