import type { RemovalKind } from '../model/removal.ts';
import { amidFurniture, isDeep } from './amid-furniture.ts';
import { boxEvidence, signUpEvidence } from './boxes.ts';
import { brokenSentenceEvidence } from './broken-sentence.ts';
import { creditEvidence } from './captions.ts';
import { endsText, furnitureBegins } from './closing-list.ts';
import { threadEvidence } from './comment-thread.ts';
import type { Context } from './context.ts';
import { emptyHeadingEvidence } from './empty-headings.ts';
import type { Evidence, Verdict } from './evidence.ts';
import { hasHeadlineVerb, isAllCapitals, isOffTopic, isTitleCase, topicOverlap, topicWords } from './headline.ts';
import { interruptionEvidence, isMarkedList } from './interruption.ts';
import type { Line } from './line.ts';
import { headsOne, isEntry, isHeadline, isItem, isListHeader, isRow, mayBeListed } from './lists.ts';
import { markupEvidence } from './markup.ts';
import { loneNames } from './named-date.ts';
import { isRelatedHeader } from './rules/related.ts';
import { isReported } from './sentence.ts';
import { teaserEvidence } from './teasers.ts';

/** Evidence that a line's place, form, topic and neighbours give. Sentences are left to the templates. */
export function structuralEvidence(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const line = context.lines[index] as Line;
  if (index === context.title || line.role === 'caption') return [];
  let page = [...markupEvidence(line, context.commonNames), ...linkEvidence(line), ...edgeEvidence(index, context)];
  const ofText = line.sentence || (line.role === 'heading' && line.linked < 0.5);
  if (ofText) page = page.filter((one) => one.family !== 'markup' || PROSE_ASIDES.has(one.kind));
  page.push(
    ...threadEvidence(index, context.thread),
    ...teaserEvidence(index, context.teasers),
    ...signUpEvidence(index, context.lines, verdicts),
    ...emptyHeadingEvidence(index, context),
    ...besideSuspect(index, line, context, verdicts),
  );
  if (line.sentence) {
    const called =
      isHeadline(line) || isListHeader(context.lines, index) ? unstopped(index, line, context, verdicts) : [];
    // It already speaks of the page as far as one line can.
    const beside = line.markup === '' && (verdicts[index]?.score ?? 0) >= 0.7 ? neighbours(index, context) : [];
    return [...page, ...called, ...beside, ...beyondText(index, line, context), ...creditEvidence(line)];
  }
  // A page's own word, or a link, and no sentence.
  if (line.markup !== '' && page.some((one) => one.family !== 'place') && line.words <= 24) {
    page.push({ rule: 'form.no-sentence', kind: page[0]?.kind ?? 'other', family: 'form', weight: 0.4 });
  }
  return [
    ...page,
    ...furniture(index, line, context),
    ...headline(index, line, context),
    ...belowHeader(index, line, context, verdicts),
    ...neighbours(index, context),
    ...fragment(index, line, context),
    ...creditEvidence(line),
    ...ofPicture(index, line, context),
    ...interruption(index, line, context),
    ...repeated(index, line, context),
    ...(line.markup === '' ? brokenSentenceEvidence(index, context.lines) : []),
    ...deepBelow(index, line, context),
    ...boxEvidence(index, context, verdicts),
  ];
}

/** Parts of a page that hold whole sentences; the others' names are given to parts of articles, too. */
const PROSE_ASIDES: ReadonlySet<RemovalKind> = new Set([
  'byline',
  'newsletter',
  'related',
  'copyright',
  'advertisement',
  'cookie',
  'comments',
]);

/** A line that is nothing but a link leads elsewhere. */
function linkEvidence(line: Line): Evidence[] {
  if (line.linked < 0.8 || line.words < 2 || /^https?:/.test(line.key)) return [];
  return [{ rule: 'links.only', kind: 'related', family: 'links', weight: line.linked >= 0.95 ? 0.6 : 0.5 }];
}

/** In a page, what stands above the first paragraph or below the last is often not the article's. */
function edgeEvidence(index: number, context: Context): Evidence[] {
  const line = context.lines[index] as Line;
  if (line.markup === '') return [];
  const share = index / Math.max(1, context.lines.length - 1);
  // A sentence above the first paragraph is rather the opening than furniture.
  const outside = line.sentence ? context.zones[index] === 'tail' : context.zones[index] !== 'middle';
  if (outside || share > 0.9) {
    return [{ rule: 'place.edge', kind: 'other', family: 'place', weight: 0.4 }];
  }
  return [];
}

/** Short lines above the title belong to the page. */
function furniture(index: number, line: Line, context: Context): Evidence[] {
  if (context.title === null || index > context.title || line.role === 'heading') return [];
  if (line.words > (line.markup === '' ? 14 : 8)) return [];
  const kind = isAllCapitals(line.text) || index === 0 ? 'banner' : 'navigation';
  return [
    { rule: 'place.above-title', kind, family: 'place', weight: 0.6 },
    { rule: 'form.fragment', kind, family: 'form', weight: line.words <= 6 ? 0.45 : 0.4 },
  ];
}

/** Other articles' headlines, between or below the paragraphs. */
function headline(index: number, line: Line, context: Context): Evidence[] {
  // Of a page's main content, a reader has already judged the place.
  if (line.markup !== '' && line.linked < 0.5) return [];
  if (context.zones[index] === 'head' || line.words < 5 || line.words > 26 || isItem(line)) return [];
  if (context.zones[index] === 'tail' && endsText(index, context)) return [];
  // "(SOUNDBITE OF A DOOR)": what a transcript tells of the sounds.
  if (/^[([].*[)\]]$/.test(line.text)) return [];
  if (line.role === 'heading' && line.linked < 0.5) return [];
  const capitals = isAllCapitals(line.text);
  const titled = !capitals && isTitleCase(line.text) && line.words >= 6;
  const tail = context.zones[index] === 'tail';
  // Between paragraphs a lone line in sentence case may be a heading, a run of lines a list without marks.
  if (!tail && ((!capitals && !titled) || isInRun(index, context))) return [];
  const found: Evidence[] = [];
  const add = (rule: string, family: Evidence['family'], weight: number) =>
    found.push({ rule: `headline.${rule}`, kind: 'related', family, weight });
  add('form', 'form', capitals ? (line.words >= 6 ? 0.5 : 0.4) : titled ? 0.35 : 0.2);
  if (hasHeadlineVerb(line.key)) add('verb', 'grammar', 0.45);
  const overlap = topicOverlap(line, context.vocabulary);
  if (overlap <= 0.4) add('off-topic', 'topic', 0.55);
  else if (overlap <= 0.6) add('little-in-common', 'topic', 0.3);
  if (tail && furnitureBegins(index, context)) add('below-text', 'place', 0.4);
  return found;
}

/** A line of the same sort stands beside it and stays. */
function isInRun(index: number, context: Context): boolean {
  return [index - 1, index + 1].some((at) => {
    const line = context.lines[at];
    return line !== undefined && !line.sentence && !context.removed[at] && context.zones[at] === 'middle';
  });
}

/** A headline that asks or quotes somebody reads as a sentence; the text's own questions stand in no list of headlines. */
function unstopped(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  if (line.markup !== '') return [];
  // French papers take their headings from what somebody said.
  if (context.zones[index] === 'middle' && /^["“„«][^"“”„«»]+["”“»]$/.test(line.text)) return [];
  // "More information: Aune et al., …" is a label and what it stands before.
  if (context.zones[index] === 'middle' && isEntry(line)) return [];
  const { lines, zones, vocabulary } = context;
  const foreign = zones[index] === 'tail' || topicOverlap(line, vocabulary) <= 0.4 || isListHeader(lines, index);
  return [...(foreign ? belowHeader(index, line, context, verdicts) : []), ...deepBelow(index, line, context)];
}

/** Of plain text alone. */
function deepBelow(index: number, line: Line, context: Context): Evidence[] {
  if (line.markup !== '' || context.zones[index] !== 'tail' || line.words > 26 || isItem(line)) return [];
  return amidFurniture(index, context.lines, context.removed, context.body);
}

/**
 * Short sentences below the text, with a lot of furniture before them and beside them, that share no word with it. Other
 * articles before them are no such sign: the last paragraph may stand below a box.
 */
function beyondText(index: number, line: Line, context: Context): Evidence[] {
  if (line.markup !== '' || context.zones[index] !== 'tail' || line.words > 24 || isReported(line.key)) return [];
  if (!isDeep(index, { body: context.body, removed: context.furniture }) || !isOffTopic(line, context.vocabulary))
    return [];
  return [
    { rule: 'place.beyond-text', kind: 'other', family: 'place', weight: 0.5 },
    { rule: 'topic.none', kind: 'other', family: 'topic', weight: 0.2 },
    ...neighbours(index, context),
  ];
}

function belowHeader(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  if (line.words > 30 || isRow(line)) return [];
  const { lines } = context;
  const next = lines[index + 1];
  if (isRelatedHeader(line.key) && next && !next.sentence && next.words >= 4 && next.words <= 24) {
    return [{ rule: 'related.above-headline', kind: 'related', family: 'neighbours', weight: 0.5 }];
  }
  if (isListHeader(lines, index)) {
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
    if (!verdicts[at]?.removed) return [];
    if (isListHeader(lines, at)) {
      if (context.zones[index] === 'middle') {
        if (!mayBeListed(lines, index) || isPost(index, context)) return [];
        if (index - at > 2 && headsNext(index, context)) return [];
        // One article was announced, and its headline stands above this line; another is as long and as far from the text.
        const another = line.words >= 6 && topicOverlap(line, context.vocabulary) <= 0.4;
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

/** Short lines below the text are rarely part of it. */
function fragment(index: number, line: Line, context: Context): Evidence[] {
  if (context.zones[index] === 'middle' || index < (context.title ?? 0) || line.words > 5 || isItem(line)) return [];
  if (context.lines[index + 1] && isItem(context.lines[index + 1] as Line)) return [];
  if (context.zones[index] === 'tail' && (index < context.lastSentence || endsText(index, context))) return [];
  if (context.zones[index] === 'head' && isBelowOpening(index, context)) return [];
  const found: Evidence[] = [{ rule: 'form.fragment', kind: 'other', family: 'form', weight: 0.45 }];
  if (context.zones[index] === 'head') {
    // The line right above the text may be its heading, unless a blank line parts it from the text and not from the page's own.
    if (line.words <= 4 && (line.markup !== '' || index + 1 < context.body.first || endsHeadBlock(index, context)))
      found.push({ rule: 'place.above-text', kind: 'other', family: 'place', weight: 0.3 });
    if (line.markup === '' && fragmentsInARow(index, context) >= 3)
      found.push({ rule: 'form.many-fragments', kind: 'other', family: 'neighbours', weight: 0.4 });
  } else {
    const weight = furnitureBegins(index, context) ? 0.55 : 0.2;
    found.push({ rule: 'place.below-text', kind: 'other', family: 'place', weight });
  }
  return found;
}

/** Stands last in a block that holds what is none of the text, with a blank line below it. */
function endsHeadBlock(index: number, { lines, removed, title }: Context): boolean {
  const { group } = lines[index] as Line;
  if (lines[index + 1]?.group === group) return false;
  return index - 1 !== title && removed[index - 1] === true && lines[index - 1]?.group === group;
}

/** A text may open with a short sentence and a list. What stands above its day is rather a subtitle. */
function isBelowOpening(index: number, { lines, title, dates, removed, body }: Context): boolean {
  if (title === null || lines[index]?.markup !== '') return false;
  for (let at = index; at < body.first; at++) if (dates.has(at)) return false;
  let at = index - 1;
  while (at > title && !lines[at]?.sentence && !removed[at]) at--;
  return at > title && lines[at]?.sentence === true && !removed[at];
}

/** Of plain text alone: of a page, boxes have been left behind or are called by a name. */
function interruption(index: number, line: Line, context: Context): Evidence[] {
  if (context.zones[index] !== 'middle' || line.markup !== '' || isItem(line) || line.words > 20) return [];
  // Below its time, a post of a live report may begin with a headline.
  if (context.dates.get(index - 1)?.timed) return [];
  const isMark = (at: number) => context.dates.get(at)?.iso != null || context.signatures.has(at);
  if (isMarkedList(index, context.lines, context.removed, isMark)) {
    const found = { kind: 'related', rule: 'related.marked-list' } as const;
    return [
      { ...found, family: 'neighbours', weight: 0.55 },
      { ...found, rule: 'form.no-sentence', family: 'form', weight: 0.46 },
    ];
  }
  return interruptionEvidence(index, context.lines, context.removed);
}

/** Above the text, below a caption, a name alone is whose picture it is, once another signs. */
function ofPicture(index: number, line: Line, { zones, lines, signed, removed, title }: Context): Evidence[] {
  if (zones[index] !== 'head' || line.markup !== '' || !signed || title === null || index <= title + 1) return [];
  if (!lines[index - 1]?.sentence || removed[index - 1] || !loneNames(line.text)) return [];
  return [
    { rule: 'credit.below-caption', kind: 'credit', family: 'words', weight: 0.58 },
    { rule: 'form.name', kind: 'credit', family: 'form', weight: 0.45 },
  ];
}

/** From here on a line speaks of the page as far as one line can. */
const SUSPECT = 0.6;
const SPEAKS = /^(?:address|newsletter|comments|sponsor|share|related|navigation|cookie)\./;

const CALLS = /^address\.(?:call|service|button)$/;

/** "Your stories live here.", "Create Account": two lines below each other, each of which nearly suffices. */
function besideSuspect(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const speaks = (at: number) =>
    (verdicts[at]?.score ?? 0) >= SUSPECT && verdicts[at]?.rules.some((rule) => SPEAKS.test(rule)) === true;
  if (line.markup !== '' || context.zones[index] === 'head' || !speaks(index)) return [];
  const isButton = (at: number) => (context.lines[at]?.words ?? 0) <= 4 && context.lines[at]?.sentence === false;
  const calls = (at: number) => verdicts[at]?.rules.some((rule) => CALLS.test(rule)) === true;
  if (![index - 1, index + 1].some((at) => speaks(at) && (calls(index) || (calls(at) && isButton(at))))) return [];
  return [{ rule: 'neighbours.suspect', kind: 'other', family: 'neighbours', weight: 0.35 }];
}

/** Lines of few words that stand together, this one among them. */
function fragmentsInARow(index: number, { lines, zones }: Context): number {
  const isFragment = (at: number) => {
    const line = lines[at];
    return line !== undefined && !line.sentence && line.words <= 5 && zones[at] === zones[index];
  };
  let [from, to] = [index, index];
  while (isFragment(from - 1)) from--;
  while (isFragment(to + 1)) to++;
  return to - from + 1;
}

function neighbours(index: number, context: Context): Evidence[] {
  const line = context.lines[index] as Line;
  const { group } = line;
  const beside = [index - 1, index + 1].filter((at) => {
    return context.lines[at]?.group === group && context.removed[at] && at !== context.title;
  });
  if (beside.length === 0) return [];
  // Without blank lines between paragraphs, standing beside each other says little.
  const crowded = context.crowded.has(group);
  const apart = context.zones[index] !== 'middle';
  const weight = crowded && !apart && line.words > 4 ? 0.35 : beside.length === 2 ? 0.55 : 0.5;
  return [{ rule: 'neighbours.removed', kind: 'other', family: 'neighbours', weight }];
}

function repeated(index: number, line: Line, context: Context): Evidence[] {
  if (line.words > 20) return [];
  const times = context.keys.get(line.key) ?? 0;
  if (times < 2) return [];
  // Refrains and lists repeat too.
  const weight = (context.zones[index] === 'middle' ? 0.25 : 0.5) + (times > 2 ? 0.1 : 0);
  return [{ rule: 'repeated.in-file', kind: 'repeated', family: 'repeat', weight }];
}
