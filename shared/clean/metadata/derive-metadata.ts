import type { ArticleMetadata, Evidence, MetadataField } from '../../model/article.ts';
import type { CleanedLines } from '../clean-lines.ts';
import type { Verdict } from '../evidence.ts';
import { detectLanguage } from '../text/language.ts';
import type { Line } from '../text/line.ts';
import { agreesWithText, namesDay } from './agreeing-day.ts';
import { findDateline } from './dateline.ts';
import type { DateLine } from './dates.ts';
import { signedTogether } from './find-bylines.ts';
import { findPublication } from './publication.ts';

export type EvidenceByField = Partial<Record<MetadataField, Evidence[]>>;

/** What the visible lines of a source say about the article, best first. Nothing is guessed. */
export function deriveEvidence(lines: readonly Line[], cleaned: CleanedLines): EvidenceByField {
  const quote = (index: number | null) => (index === null ? {} : { quote: lines[index]?.text ?? '' });
  const evidence: EvidenceByField = { ...findPublication(lines, cleaned) };
  const { title } = cleaned;
  if (title)
    evidence.title = [{ value: title.text, source: 'visible-line', ...quote(title.index), score: round(title.score) }];
  const signed = cleaned.bylines.toSorted((a, b) => b.byline.score - a.byline.score || a.index - b.index);
  evidence.byline = signed.map(({ index, byline }) => ({
    value: signedTogether(cleaned.bylines, index),
    source: 'visible-line',
    ...quote(index),
    score: byline.score,
  }));
  evidence.bylineRole = signed.flatMap(({ index, byline }) =>
    byline.role ? [{ value: byline.role, source: 'visible-line', ...quote(index), score: byline.score }] : [],
  );
  evidence.published = [...cleaned.dates].flatMap(([index, date]) => {
    const score = date.iso === null ? 0 : dateScore(index, date, lines, cleaned);
    return score > 0 ? [{ value: date.iso as string, source: 'visible-line', ...quote(index), score }] : [];
  });
  evidence.published.sort((a, b) => b.score - a.score);
  const firstKept = lines.findIndex((line, index) => !cleaned.verdicts[index]?.removed && line.sentence);
  const dateline =
    firstKept < 0 ? null : findDateline(lines[firstKept]?.text ?? '', lines.map((line) => line.text).join('\n'));
  if (dateline)
    evidence.place = [{ value: dateline.place, source: 'visible-line', quote: dateline.quote, score: 0.85 }];
  const kept = lines.filter((_, index) => !cleaned.verdicts[index]?.removed).map((line) => line.text);
  const language = detectLanguage(kept.join('\n'));
  if (language) evidence.language = [{ value: language, source: 'text', score: 0.8 }];
  return Object.fromEntries(Object.entries(evidence).filter(([, list]) => list.length > 0));
}

/** Evidence below this is shown to people and decides nothing. */
const BELIEVED: Readonly<Partial<Record<MetadataField, number>>> = { published: 0.5 };

/** The values that the evidence supports; the title falls back to what the caller says. */
export function decide(evidence: EvidenceByField, fallbackTitle: string): ArticleMetadata {
  const value = (field: MetadataField) => {
    const [best] = evidence[field] ?? [];
    return best && best.score >= (BELIEVED[field] ?? 0) ? best.value : null;
  };
  return {
    title: value('title') ?? fallbackTitle,
    byline: value('byline'),
    bylineRole: value('bylineRole'),
    publication: value('publication'),
    copiedFrom: value('copiedFrom'),
    published: value('published'),
    place: value('place'),
    url: value('url'),
    language: value('language'),
  };
}

/**
 * A date that calls itself the publication's is believed; so is one below the title or beside the byline. A bare date
 * among the page's own furniture is the day the page was looked at.
 */
function dateScore(index: number, date: DateLine, lines: readonly Line[], cleaned: CleanedLines): number {
  if (cleaned.zones[index] === 'tail' && !date.published) return 0;
  const label = cleaned.dates.get(index - 1);
  if (date.published || (label?.published && label.iso === null && !label.timed)) return 0.9;
  // Of a piece that was changed, people may want to see when; when it appeared it says only where the text agrees.
  if (date.updated) return date.iso !== null && agreesWithText(date.iso, opening(lines, cleaned)) ? 0.55 : 0.4;
  const title = cleaned.title?.index ?? null;
  if (cleaned.bylines.some((found) => Math.abs(found.index - index) <= 1 && !isCredit(cleaned.verdicts[found.index])))
    return 0.7;
  // What stands above the title is the page's, below it a counter is the article's.
  const besidePage = [index - 2, index - 1, index + 1, index + 2].some((at) => {
    const kind = cleaned.verdicts[at]?.removed ? cleaned.verdicts[at].kind : 'other';
    const isPage =
      ['place', 'banner', 'sponsor'].includes(kind) || (kind === 'counter' && (title === null || index < title));
    return isPage && lines[at]?.group === lines[index]?.group && (title === null || index < title || at > title);
  });
  if (besidePage) return 0;
  // Right above the title, a day of the page names its weekday.
  if (title !== null && index === title - 1 && !namesDay(lines[index]?.key ?? '')) return 0.55;
  if (title !== null && index > title && cleaned.zones[index] === 'head') return 0.6;
  return date.timed && isTwiceAbove(index, date, lines, cleaned) ? 0.5 : 0;
}

/** Above the title, the page and the article both give the day on which it appeared, the one with the hour of now. */
function isTwiceAbove(
  index: number,
  { iso }: DateLine,
  lines: readonly Line[],
  { dates, title }: CleanedLines,
): boolean {
  const isAbove = (at: number) => title?.index != null && at < title.index;
  const isOther = (at: number) => isAbove(at) && lines[at]?.key !== lines[index]?.key;
  return isAbove(index) && [...dates].some(([at, other]) => isOther(at) && other.iso === iso);
}

/** Who made a picture signs beside the day of the picture. */
function isCredit(verdict: Verdict | undefined): boolean {
  return verdict?.rules.some((rule) => rule.startsWith('credit.')) ?? false;
}

function opening(lines: readonly Line[], { verdicts }: CleanedLines): Line[] {
  return lines.filter((line, index) => line.sentence && !verdicts[index]?.removed);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
