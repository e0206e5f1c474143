import type { Evidence, Verdict } from '../evidence.ts';
import { brokenSentenceEvidence } from '../text/broken-sentence.ts';
import { creditEvidence, ofPicture } from '../text/captions.ts';
import { topicOverlap } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isEntry, isHeadline } from '../text/lists.ts';
import { aboveText } from './above-text.ts';
import { beyondText, deepBelow } from './below-text.ts';
import { boxEvidence, pitch, signUpEvidence } from './boxes.ts';
import { captionEvidence } from './caption-evidence.ts';
import { amidComments, threadEvidence } from './comment-thread.ts';
import type { Context } from './context.ts';
import { emptyHeadingEvidence } from './empty-headings.ts';
import { fragment, furniture, sentenceAboveTitle } from './fragments.ts';
import { interruption } from './interruption.ts';
import { linkedLine } from './linked-line.ts';
import { belowBox, besideSuspect, neighbours, repeated, saysMore } from './neighbours.ts';
import { belowHeader, headline } from './other-articles.ts';
import { pageEvidence } from './page-evidence.ts';
import { teaserEvidence } from './teasers.ts';

/** Evidence that a line's place, form, topic and neighbours give. Sentences are left to the templates. */
export function structuralEvidence(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const line = context.lines[index] as Line;
  if (index === context.title || context.decks.has(index)) return [];
  if (line.role === 'caption' && isOwnCaption(index, context))
    return [...creditEvidence(line), ...captionEvidence(index, context)];
  const page = [
    ...pageEvidence(index, context),
    ...threadEvidence(index, context.thread),
    ...teaserEvidence(index, context.teasers),
    ...signUpEvidence(index, context.lines, verdicts),
    ...emptyHeadingEvidence(index, context),
    ...besideSuspect(index, line, context, verdicts),
    ...pitch(index, line, verdicts),
    ...amidComments(index, context.lines, verdicts),
  ];
  if (line.sentence) {
    const called = isHeadline(line) || context.headers[index] ? unstopped(index, line, context, verdicts) : [];
    // It already speaks of the page as far as one line can.
    const half = line.markup === '' && (verdicts[index]?.score ?? 0) >= 0.7;
    const inText = context.zones[index] === 'middle' && saysMore(line, verdicts[index]);
    const beside = half && !inText && !joinsText(index, context) ? neighbours(index, context) : [];
    return [
      ...page,
      ...called,
      ...beside,
      ...beyondText(index, line, context),
      ...creditEvidence(line),
      ...sentenceAboveTitle(index, line, context),
      ...belowBox(index, line, context, verdicts),
      ...linkedLine(index, line, context),
    ];
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
    ...aboveText(index, line, context, verdicts),
    ...creditEvidence(line),
    ...ofPicture(index, line, context),
    ...interruption(index, line, context),
    ...repeated(index, line, context),
    ...(line.markup === '' ? brokenSentenceEvidence(index, context.lines) : []),
    ...deepBelow(index, line, context),
    ...boxEvidence(index, context, verdicts),
    ...linkedLine(index, line, context),
  ];
}

/** Of plain text, what stands above the title or below the text may be another article's. */
function isOwnCaption(index: number, { lines, zones, title }: Context): boolean {
  return lines[index]?.markup !== '' || (zones[index] !== 'tail' && index > (title ?? -1));
}

/** Above the text it leads into a sentence that stays. */
function joinsText(index: number, { lines, zones, removed }: Context): boolean {
  return zones[index] === 'head' && lines[index + 1]?.sentence === true && !removed[index + 1];
}

/** A headline that asks or quotes somebody reads as a sentence; the text's own questions stand in no list of headlines. */
function unstopped(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  if (line.markup !== '') return [];
  // French papers take their headings from what somebody said.
  if (context.zones[index] === 'middle' && /^["“„«][^"“”„«»]+["”“»]$/.test(line.text)) return [];
  // "More information: Aune et al., …" is a label and what it stands before.
  if (context.zones[index] === 'middle' && isEntry(line)) return [];
  const { zones, vocabulary, headers } = context;
  const foreign = zones[index] === 'tail' || topicOverlap(line, vocabulary) <= 0.4 || headers[index] === true;
  return [
    ...(foreign ? belowHeader(index, line, context, verdicts) : []),
    ...interruption(index, line, context),
    ...deepBelow(index, line, context),
  ];
}
