import type { Evidence, Verdict } from './evidence.ts';
import { hasHeadlineVerb, isAllCapitals, isTitleCase, topicOverlap, topicWords } from './headline.ts';
import type { Line } from './line.ts';
import type { Zone } from './rule.ts';
import { RELATED_HEADER } from './rules/related.ts';
import type { Body } from './zones.ts';

export interface Context {
  lines: readonly Line[];
  zones: readonly Zone[];
  body: Body;
  title: number | null;
  removed: boolean[];
}

/** Evidence that a line's place, form, topic and neighbours give. Sentences are left to the templates. */
export function structuralEvidence(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const line = context.lines[index] as Line;
  if (line.sentence || index === context.title) return [];
  return [
    ...furniture(index, line, context),
    ...headline(index, line, context),
    ...belowHeader(index, line, context, verdicts),
    ...neighbours(index, context),
    ...repeated(index, line, context),
  ];
}

/** Short lines above the title belong to the page. */
function furniture(index: number, line: Line, context: Context): Evidence[] {
  if (context.title === null || index > context.title || line.words > 8 || line.role === 'heading') return [];
  const kind = isAllCapitals(line.text) || index === 0 ? 'banner' : 'navigation';
  return [
    { rule: 'place.above-title', kind, family: 'place', weight: 0.6 },
    { rule: 'form.fragment', kind, family: 'form', weight: line.words <= 6 ? 0.45 : 0.4 },
  ];
}

/** Other articles' headlines, between or below the paragraphs. */
function headline(index: number, line: Line, context: Context): Evidence[] {
  if (context.zones[index] === 'head' || line.words < 5 || line.words > 26 || line.role === 'list') return [];
  if (line.role === 'heading' && line.linked < 0.5) return [];
  const capitals = isAllCapitals(line.text);
  const titled = !capitals && isTitleCase(line.text);
  const found: Evidence[] = [];
  const add = (rule: string, family: Evidence['family'], weight: number) =>
    found.push({ rule: `headline.${rule}`, kind: 'related', family, weight });
  add('form', 'form', capitals ? (line.words >= 6 ? 0.5 : 0.4) : titled && line.words >= 6 ? 0.35 : 0.2);
  if (hasHeadlineVerb(line.key)) add('verb', 'grammar', 0.45);
  const overlap = topicOverlap(line, vocabularyAround(index, context));
  if (overlap <= 0.4) add('off-topic', 'topic', 0.55);
  else if (overlap <= 0.6) add('little-in-common', 'topic', 0.3);
  if (context.zones[index] === 'tail') add('below-text', 'place', 0.4);
  return found;
}

function belowHeader(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  if (line.words > 30) return [];
  for (let at = index - 1; at >= 0 && index - at <= 12; at--) {
    const above = context.lines[at] as Line;
    if (RELATED_HEADER.test(above.key) && verdicts[at]?.removed) {
      return [{ rule: 'related.below-header', kind: 'related', family: 'neighbours', weight: 0.7 }];
    }
    if (!context.removed[at]) return [];
  }
  return [];
}

function neighbours(index: number, context: Context): Evidence[] {
  const line = context.lines[index] as Line;
  const beside = [index - 1, index + 1].filter(
    (at) => context.lines[at]?.group === line.group && context.removed[at] && at !== context.title,
  );
  if (beside.length === 0) return [];
  return [
    { rule: 'neighbours.removed', kind: 'other', family: 'neighbours', weight: beside.length === 2 ? 0.55 : 0.5 },
  ];
}

function repeated(index: number, line: Line, context: Context): Evidence[] {
  if (line.words > 20) return [];
  const times = context.lines.filter((other) => other.key === line.key).length;
  if (times < 2 || context.lines[index - 1]?.key === '') return [];
  return [{ rule: 'repeated.in-file', kind: 'repeated', family: 'repeat', weight: times > 2 ? 0.6 : 0.5 }];
}

/** Topic words of the article's prose, the line itself not counted. */
function vocabularyAround(index: number, context: Context): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, line] of context.lines.entries()) {
    if (at === index || context.removed[at] || !line.sentence) continue;
    for (const word of topicWords(line.key)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
