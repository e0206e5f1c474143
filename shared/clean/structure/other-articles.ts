import type { Evidence, Verdict } from '../evidence.ts';
import { isRelatedHeader } from '../rules/related.ts';
import { hasHeadlineVerb, isAllCapitals, isTitleCase, topicOverlap, topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { headsOne, isItem, isRow, mayBeListed } from '../text/lists.ts';
import { endsText, furnitureBegins } from './closing-list.ts';
import type { Context } from './context.ts';

/** Other articles' headlines, between or below the paragraphs. */
export function headline(index: number, line: Line, context: Context): Evidence[] {
  // Of a page's main content, a reader has already judged the place.
  if (line.markup !== '' && line.linked < 0.5) return [];
  if (context.zones[index] === 'head' || line.words < 5 || line.words > 26 || isItem(line)) return [];
  if (context.zones[index] === 'tail' && endsText(index, context)) return [];
  // "(SOUNDBITE OF A DOOR)": what a transcript tells of the sounds.
  if (/^[([].*[)\]]$/.test(line.text)) return [];
  if (AGENCY_BEHIND.test(line.text)) return [];
  if (line.role === 'heading' && line.linked < 0.5) return [];
  const capitals = isAllCapitals(line.text);
  const titled = !capitals && isTitleCase(line.text) && line.words >= 6;
  const tail = context.zones[index] === 'tail';
  // Between paragraphs a lone line in sentence case may be a heading, a run of lines a list without marks.
  const stacked = capitals && !tail && isStacked(index, context);
  if (!tail && !stacked && ((!capitals && !titled) || isInRun(index, context))) return [];
  const found: Evidence[] = [];
  const add = (rule: string, family: Evidence['family'], weight: number) =>
    found.push({ rule: `headline.${rule}`, kind: 'related', family, weight });
  add('form', 'form', capitals ? (line.words >= 6 ? 0.5 : 0.4) : titled ? 0.35 : 0.2);
  if (hasHeadlineVerb(line.key)) add('verb', 'grammar', 0.45);
  const overlap = topicOverlap(line, context.vocabulary);
  if (overlap <= 0.4) add('off-topic', 'topic', 0.55);
  else if (overlap <= 0.6) add('little-in-common', 'topic', 0.3);
  if (tail && furnitureBegins(index, context)) add('below-text', 'place', 0.4);
  if (stacked) add('stacked', 'neighbours', 0.55);
  return found;
}

/** Words of a headline in capitals. */
const LOUD = 6;

/** Two headlines in capitals below each other, of which one says what happens: the text's own headings have sentences below them. */
function isStacked(index: number, { lines }: Context): boolean {
  const isLoud = (at: number) => {
    const line = lines[at];
    return line !== undefined && !line.sentence && line.words >= LOUD && isAllCapitals(line.text) && !isItem(line);
  };
  const beside = [index - 1, index + 1].filter(isLoud);
  return isLoud(index) && [index, ...beside].some((at) => hasHeadlineVerb(lines[at]?.key ?? '')) && beside.length > 0;
}

/** Words of a header that names what it leads to, so that no list needs to follow: "Don't miss our guide to night trains". */
const WHOLE = 6;

/** A paragraph of some length, and in a word who sent it: "… on Monday. Reuters". */
const AGENCY_BEHIND = /^.{40,}[\p{Ll}\d]{2}[.!?]["”»]? \(?\p{Lu}\p{L}+\)?$/u;

/** A line of the same sort stands beside it and stays. */
function isInRun(index: number, context: Context): boolean {
  return [index - 1, index + 1].some((at) => {
    const line = context.lines[at];
    return line !== undefined && !line.sentence && !context.removed[at] && context.zones[at] === 'middle';
  });
}

export function belowHeader(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  if (line.words > 30 || isRow(line)) return [];
  const { lines, headers } = context;
  const next = lines[index + 1];
  if (line.words >= 4 && READ_IT.test(next?.key ?? '') && lines[index + 2]?.sentence) {
    return [
      { rule: 'related.above-button', kind: 'related', family: 'neighbours', weight: 0.6 },
      { rule: 'form.no-sentence', kind: 'related', family: 'form', weight: 0.4 },
    ];
  }
  if (isRelatedHeader(line.key) && next && !next.sentence && next.words >= 4 && next.words <= 24) {
    return [{ rule: 'related.above-headline', kind: 'related', family: 'neighbours', weight: 0.5 }];
  }
  if (headers[index]) {
    return [
      { rule: 'related.above-headlines', kind: 'related', family: 'neighbours', weight: 0.55 },
      {
        rule: 'related.header-words',
        kind: 'related',
        family: 'words',
        weight: context.zones[index] === 'tail' ? 0.5 : 0.45,
      },
    ];
  }
  for (let at = index - 1; at >= 0 && index - at <= 12; at--) {
    // What stands above the title heads nothing below it.
    if (!verdicts[at]?.removed || at === context.title) return [];
    if (headers[at]) {
      if (isOfMarked(index, at, lines)) return [];
      if (context.zones[index] === 'middle') {
        if (!mayBeListed(lines, index) || isPost(index, context) || isQuestion(index, context)) return [];
        const unheaded = context.headings === 0 && line.words >= UNHEADED;
        if (index - at > 2 && headsNext(index, context)) return [];
        if ((lines[at]?.words ?? 0) >= WHOLE && lines[index + 1]?.sentence && !context.removed[index + 1]) return [];
        if (isBelowBox(index, at, context) || isShortBelow(index, at, context)) return [];
        // One article was announced, and its headline stands above this line; another is as long and as far from the text.
        const another = (line.words >= 6 || unheaded) && topicOverlap(line, context.vocabulary) <= 0.4;
        if (headsOne(lines[at] as Line) && index - at > 1 && !another) return [];
      }
      return [
        { rule: 'related.below-header', kind: 'related', family: 'neighbours', weight: 0.7 },
        { rule: 'form.no-sentence', kind: 'related', family: 'form', weight: 0.2 },
      ];
    }
  }
  return [];
}

/** Words of a headline that ends a list in a text without headings of its own. */
const UNHEADED = 5;

/** A list with marks, or what heads it, where the header has a headline without a mark below it: the text's own list. */
function isOfMarked(index: number, header: number, lines: readonly Line[]): boolean {
  const isMarked = (at: number) => /^[-*•·▪●–◦]\s/u.test(lines[at]?.text ?? '');
  return (
    !isMarked(header + 1) && index > header + 1 && (isMarked(index) || (isMarked(index + 1) && isMarked(index + 2)))
  );
}

/** The button below another article's headline. */
const READ_IT =
  /^(?:read (?:more|now|article|the (?:full )?(?:story|article))|full story|more|leer mas|seguir leyendo|lire (?:la suite|l'article|plus)|en savoir plus|weiterlesen|mehr(?: lesen| erfahren)?|zum artikel)$/;

/** A blank line parts it from a header and its headline, which none parts: the heading of the sentence below it. */
function isBelowBox(index: number, header: number, { lines, removed }: Context): boolean {
  const box = lines[header]?.group;
  if (lines[header + 1]?.group !== box || lines[index]?.group === box) return false;
  return lines[index + 1]?.sentence === true && !removed[index + 1];
}

/** The interviewer asks on below a box. */
function isQuestion(index: number, { lines, removed, interview }: Context): boolean {
  return (
    interview &&
    /\?["”»]?$/.test(lines[index]?.text ?? '') &&
    lines[index + 1]?.sentence === true &&
    !removed[index + 1]
  );
}

/** Words of a heading, and how many times as many the headlines above it have. */
const HEADING = 5;
const LONGER = 1.7;

/** Much shorter than the headlines of the list, and right above a sentence of the text: the heading of that. */
function isShortBelow(index: number, header: number, { lines, removed }: Context): boolean {
  const words = lines[index]?.words ?? 0;
  const listed = lines.slice(header + 1, index);
  if (words > HEADING || listed.length === 0 || !lines[index + 1]?.sentence || removed[index + 1]) return false;
  return listed.every((line) => line.words >= words * LONGER);
}

/** Shares a word that carries a topic with the two sentences below it: behind a list, the heading of what follows. */
function headsNext(index: number, { lines, removed }: Context): boolean {
  const next = [lines[index + 1], lines[index + 2]].filter((line, at) => line?.sentence && !removed[index + 1 + at]);
  if (!lines[index + 1]?.sentence || removed[index + 1]) return false;
  const below = new Set(next.flatMap((line) => topicWords(line?.key ?? '')));
  return topicWords(lines[index]?.key ?? '').some((word) => below.has(word));
}

/** Below its time, a post of a live report begins with a headline. */
function isPost(index: number, { lines, dates, removed }: Context): boolean {
  return dates.get(index - 1)?.timed === true && lines[index + 1]?.sentence === true && !removed[index + 1];
}
