import { isGivenName } from '../../names/given-names.ts';
import type { Zone } from '../rule.ts';
import type { Line } from '../text/line.ts';
import { type Byline, isLead, isRole, LED, looksLikeNames, readByline, signs } from './byline.ts';
import { isBody } from './byline-words.ts';
import { readDateLine } from './dates.ts';
import { beginsAsPerson, loneNames, readNamedDate, signedBy } from './named-date.ts';
import { readUnmarked } from './unmarked-role.ts';

export interface FoundByline {
  index: number;
  byline: Byline;
}

/** The lines above and below the text that say who wrote it, in their order. */
export function findBylines(
  lines: readonly Line[],
  zones: readonly Zone[],
  isTemplate: (index: number) => boolean,
): FoundByline[] {
  const found: FoundByline[] = [];
  for (const [index, { text }] of lines.entries()) {
    // The line above has taken this one for its role or its name.
    if (found.at(-1)?.index === index) continue;
    const dated = zones[index] === 'head' ? readNamedDate(text)?.byline : null;
    if (dated) found.push(...(namesAbove(lines, index, dated) ?? [{ index, byline: dated }]));
    // An agency beside who signs makes no credit of it.
    const isKnown = isTemplate(index) && !(zones[index] === 'head' && signs(text));
    if (dated || zones[index] === 'middle' || isKnown) continue;
    const byline = readByline(text);
    const both = byline ? withRole(lines, index, byline, zones) : twoLines(lines, index, zones);
    const alone =
      both.length === 0 && zones[index] === 'head'
        ? (readUnmarked(text) ?? givenName(text) ?? second(text, index, found))
        : null;
    found.push(...(alone ? [{ index, byline: alone }] : both));
  }
  return found.length > 0 ? found : byBody(lines, zones);
}

/** Ann Lee, Bo Strand and, below them, "Port Elder - 3 May 2024": the place where they wrote it; null where nobody stands above. */
function namesAbove(lines: readonly Line[], index: number, { name }: Byline): FoundByline[] | null {
  if (beginsAsPerson(name)) return null;
  const above: FoundByline[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const byline = loneNames(lines[at]?.text ?? '');
    if (!byline) break;
    above.unshift({ index: at, byline });
  }
  return above.some(({ byline }) => beginsAsPerson(byline.name)) ? above : null;
}

/** An agency or a newsroom alone signs where nobody else does, near the day; below a caption, the picture is its. */
function byBody(lines: readonly Line[], zones: readonly Zone[]): FoundByline[] {
  const isDay = (line: Line | undefined) => line !== undefined && readDateLine(line.key)?.iso != null;
  const index = lines.findIndex(
    ({ text, markup }, at) =>
      zones[at] === 'head' &&
      markup === '' &&
      isBody(text) &&
      // Alone, that may be an entry of the menu.
      !/^r[eé]da\p{L}+$/iu.test(text) &&
      !lines[at - 1]?.sentence &&
      [at - 2, at - 1, at + 1, at + 2].some((near) => isDay(lines[near])),
  );
  const line = lines[index];
  return line ? [{ index, byline: { ...signedBy(line.text), name: line.text } }] : [];
}

/** Indexes of the lines between paragraphs that say "by" and a name: those of other articles in a box, or of parts of this. */
export function signaturesInside(lines: readonly Line[], zones: readonly Zone[]): ReadonlySet<number> {
  const signs = ({ text, words, sentence }: Line, index: number) =>
    zones[index] === 'middle' &&
    !sentence &&
    words <= 8 &&
    /^(?:by|von|par|por)\b/i.test(text) &&
    (readByline(text)?.score ?? 0) >= LED;
  return new Set(lines.flatMap((line, index) => (signs(line, index) ? [index] : [])));
}

/** Blogs sign with a given name: "von Nils". */
function givenName(text: string): Byline | null {
  const name = /^(?:by|von|par|por) (\p{Lu}\p{Ll}+)$/iu.exec(text)?.[1] ?? '';
  return isGivenName(name) ? { ...signedBy(name), score: LED } : null;
}

/** A name alone right below who has signed wrote it, too. */
function second(text: string, index: number, found: readonly FoundByline[]): Byline | null {
  if (found.at(-1)?.index !== index - 1) return null;
  const byline = loneNames(text);
  return byline && beginsAsPerson(byline.name) ? byline : null;
}

/** The names of those who sign in the lines around the one at `index`, as one byline. */
export function signedTogether(found: readonly FoundByline[], index: number): string {
  const isBeside = (at: number) => found.some((one) => one.index === at);
  let [from, to] = [index, index];
  while (isBeside(from - 1)) from--;
  while (isBeside(to + 1)) to++;
  const names = found.filter((one) => one.index >= from && one.index <= to).map(({ byline }) => byline.name);
  return [...new Set(names)].join(', ');
}

/** What stands in a few words below "By Ann Lee" may be her role. */
function withRole(lines: readonly Line[], index: number, byline: Byline, zones: readonly Zone[]): FoundByline[] {
  const next = lines[index + 1];
  const isTitle = next && zones[index + 1] === 'head' && !next.sentence && next.words <= 5 && isRole(next.text);
  if (!isTitle || byline.role !== null || readByline(next.text)) return [{ index, byline }];
  return [index, index + 1].map((at) => ({ index: at, byline: { ...byline, role: next.text } }));
}

/** A name and the role in the line below it, or "By" and the name below. */
function twoLines(lines: readonly Line[], index: number, zones: readonly Zone[]): FoundByline[] {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || zones[index] !== 'head' || zones[index + 1] !== 'head') return [];
  const byline = signedInTwo(line, next);
  return byline ? [index, index + 1].map((at) => ({ index: at, byline })) : [];
}

/** What two lines that stand below each other say together. */
export function signedInTwo(line: Line, next: Line): Byline | null {
  if (next.words > 5) return null;
  if (isLead(line.text)) return looksLikeNames(next.text) ? readByline(`${line.text} ${next.text}`) : null;
  if (!looksLikeNames(line.text) || readByline(next.text)) return null;
  const byline = readByline(`${line.text}, ${next.text}`);
  return byline?.role === next.text ? byline : null;
}
