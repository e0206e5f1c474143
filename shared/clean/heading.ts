import { type Evidence, sure, weigh } from './evidence.ts';
import { aboutWriter } from './metadata/about-writer.ts';
import { type FoundByline, findBylines } from './metadata/find-bylines.ts';
import { type FoundTitle, findTitle, repeatsTitle } from './metadata/find-title.ts';
import { findLoneNames } from './metadata/lone-names.ts';
import { sameName } from './metadata/same-name.ts';
import type { Outline } from './outline.ts';
import type { LinesRead } from './read-lines.ts';
import { type Stated, statedEvidence } from './stated.ts';
import { findDecks } from './structure/decks.ts';
import { openingEvidence } from './structure/outer-blocks.ts';
import type { Line } from './text/line.ts';

/** What an article is called and who signs it. */
export interface Heading {
  title: FoundTitle | null;
  bylines: readonly FoundByline[];
  /** Indexes of the subtitles of plain text. */
  decks: ReadonlySet<number>;
}

/** `base`: what speaks against each line. `given`: the title where the source names it elsewhere than in its lines. */
export function findHeading(
  lines: readonly Line[],
  read: LinesRead,
  { body, zones, dates }: Outline,
  base: readonly (readonly Evidence[])[],
  given: string | null,
): Heading {
  const { addresses } = read;
  // Reporters sign many articles of a batch.
  const isTemplate = (index: number) => weigh((base[index] ?? []).filter(({ family }) => family !== 'repeat')).removed;
  const bylines = findBylines(lines, zones, isTemplate);
  const title = findTitle(lines, {
    body,
    given,
    signed: bylines.find(({ index }) => zones[index] === 'head')?.index ?? null,
    isTaken: isTaken(lines, read, base, bylines),
    isCall: (index) => addresses[index]?.calls ?? false,
    isDay: (index) => (dates.get(index)?.iso ?? null) !== null,
    isMenu: (index) => base[index]?.some(({ rule }) => MENU.test(rule)) ?? false,
    isCredit: (index) => base[index]?.some(({ kind }) => kind === 'credit') ?? false,
  });
  if (bylines.length === 0 && title?.index != null) {
    // Who signs may stand between a title and the same title again.
    const first = lines.findIndex((line, index) => index === title.index || repeatsTitle(line, title, index));
    const within = { title: first, to: body.first, last: body.last };
    bylines.push(...findLoneNames(lines, within, (index) => dates.has(index), isTemplate));
  }
  const signers = new Set(bylines.map(({ index }) => index));
  const decks = findDecks(lines, { title: title?.index ?? null, first: body.first }, (index) => signers.has(index));
  return { title, bylines, decks };
}

/** Whether a line signs, or is known by what speaks against it to be something else than a title. */
export function isTaken(
  lines: readonly Line[],
  { addresses }: LinesRead,
  evidence: readonly (readonly Evidence[])[],
  bylines: readonly FoundByline[],
): (index: number) => boolean {
  const signers = new Set(bylines.map(({ index }) => index));
  return (index) => {
    const address = addresses[index] ?? null;
    // Headlines call, too, and speak of videos and posts: "Follow the money". That alone takes no line from being the title.
    const said = evidence[index]?.filter(({ rule }) => !ofTitle(lines[index], rule)) ?? [];
    const isOwn = address !== null && (address.own || (address.calls && address.sure));
    return isOwn || signers.has(index) || weigh(said).removed;
  };
}

/** The evidence with what title and signers say of the lines, and what the source says of itself elsewhere. */
export function withHeading(
  base: readonly (readonly Evidence[])[],
  lines: readonly Line[],
  { addresses }: LinesRead,
  { body, opening, zones, dates }: Outline,
  { title, bylines, decks }: Heading,
  stated: Stated,
): Evidence[][] {
  const signed = Map.groupBy(bylines, ({ index }) => index);
  // Between the title and who signs, a subtitle may speak to readers of what pages offer.
  const mayCall = (index: number) => decks.has(index) && !addresses[index]?.calls;
  return lines.map((line, index) => [
    ...(base[index] ?? []).filter(({ rule }) => !(mayCall(index) && OF_DECKS.test(rule))),
    ...(signed.get(index) ?? []).map(({ byline }) => sure('byline', 'byline', byline.score)),
    ...aboutWriter(index, lines, zones[index] ?? 'middle', body, bylines),
    ...(title?.index == null ? [] : openingEvidence(index, line, { opening, title: title.index })),
    ...nameEvidence(line, index, title, zones[index] === 'middle' ? null : stated.publication),
    ...statedEvidence(line, zones[index] ?? 'middle', dates.get(index), stated),
  ]);
}

/** The title, once or again, or the name of the paper alone. */
function nameEvidence(line: Line, index: number, title: FoundTitle | null, publication: string | null): Evidence[] {
  if (title && repeatsTitle(line, title, index))
    return [sure('title', index === title.index ? 'title' : 'title-again')];
  return publication && sameName(line.text, publication) ? [sure('banner', 'publication')] : [];
}

/** What headlines say as well: they call, and some papers lead them in with "WATCH:". */
function ofTitle(line: Line | undefined, rule: string): boolean {
  return (
    rule.startsWith('address.') ||
    (rule === 'related.lead' && /^(?:WATCH|READ|LISTEN|SEE): \p{Lu}/u.test(line?.text ?? ''))
  );
}

/** Rules for what a subtitle may say as well: "Also: what happens when you miss the last one." */
const OF_DECKS = /^(?:address\.|related\.lead$)/;

/** Rules for what stands in the menu of a site. */
const MENU = /^(?:navigation\.(?:section|control|row|skip-link|breadcrumb)|newsletter\.field)$/;
