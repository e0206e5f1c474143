import { describe, expect, it } from 'vitest';
import { checkSource, emptyReport, type IntegrityProblem } from '../../../shared/export/integrity.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { linkDraft, linkSchema, pageBody } from '../../../shared/model/link.ts';
import { sampleContext, sampleSource } from '../../support/sample-export.ts';

function problems(change: (annotation: Annotation) => Annotation = (same) => same, source = sampleSource) {
  const report = emptyReport();
  const annotations = source.annotations.map((placed) => ({ ...placed, annotation: change(placed.annotation) }));
  checkSource(report, { ...source, annotations }, sampleContext);
  return report.findings.map(({ problem, annotationId }): [IntegrityProblem, string] => [
    problem,
    annotationId.slice(-1),
  ]);
}

const inBody = (key: string, value: unknown) => (annotation: Annotation) => ({
  ...annotation,
  body: annotation.body.map((body) => (key in body ? { ...body, [key]: value } : body)),
});

describe('checkSource', () => {
  it('compares every span, and tells what stands open', () => {
    const report = emptyReport();
    checkSource(report, sampleSource, sampleContext);
    expect(report).toMatchObject({ articles: 1, annotations: 6, exact: 5, checked: 1 });
    expect(problems()).toEqual([
      ['no-evidence', '2'],
      ['orphan', '6'],
    ]);
  });

  it.each<[IntegrityProblem, string, (annotation: Annotation) => Annotation]>([
    ['unknown-person', '1', inBody('stet:person', 'nobody')],
    ['unknown-code', '4', inBody('stet:code', 'none')],
    ['unchecked-number', '2', inBody('stet:status', 'unchecked')],
    [
      'unchecked-claim',
      '2',
      (annotation) => inBody('stet:quantities', [])(inBody('stet:status', 'unchecked')(annotation)),
    ],
    ['no-evidence', '2', inBody('stet:status', 'unchecked')],
    ['no-speaker', '1', (annotation) => inBody('stet:person', null)(inBody('stet:speaker', null)(annotation))],
    ['conflict', '3', (annotation) => ({ ...annotation, 'stet:conflicts': [annotation] })],
  ])('finds %s', (problem, id, change) => expect(problems(change)).toContainEqual([problem, id]));

  it('finds words that are not those of the text', () => {
    const [first, ...rest] = sampleSource.annotations;
    if (!first) throw new Error('The sample has no annotation');
    const placements = first.placements.map((each) =>
      each.state === 'orphan' ? each : { ...each, range: { start: each.range.start + 1, end: each.range.end } },
    );
    expect(problems(undefined, { ...sampleSource, annotations: [{ ...first, placements }, ...rest] })).toContainEqual([
      'other-words',
      '1',
    ]);
  });

  it('is content with evidence', () => {
    const id = sampleSource.annotations[1]?.annotation.id ?? '';
    const link = linkSchema.parse({
      '@context': '',
      ...linkDraft(id, 'supports', pageBody('https://prices.example', '2025-01-01'), ''),
      id: 'l',
      created: '',
      modified: '',
      'stet:version': 'a:1',
      'stet:seen': [],
    });
    expect(problems(undefined, { ...sampleSource, links: [link] })).toEqual([['orphan', '6']]);
  });
});
