import { readSelectors } from '../anchor/read-selectors.ts';
import { type Annotation, claimOf, type PlacedAnnotation, quotationOf, tagsOf } from '../model/annotation.ts';
import type { Code } from '../model/codebook.ts';
import { evidenceRelations, type Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import { articleText } from '../text/article-text.ts';
import type { ExportSource } from './format.ts';

/** What can be wrong with an annotation that is about to leave the library; the graver first. */
const integrityProblems = {
  'other-words': 'The words in its place are not those it was made on.',
  orphan: 'Its words are not found in the text.',
  conflict: 'It was changed in two places at once, and nobody has chosen.',
  'no-speaker': 'It is a quote, and nobody is named as its speaker.',
  'unknown-person': 'It names a person who is not among the people of the library.',
  'unknown-code': 'It has a tag that is not in the codebook.',
  'unchecked-claim': 'It is a claim that nobody has checked.',
  'unchecked-number': 'It is a claim with numbers, and nobody has checked them.',
  'no-evidence': 'It is a claim, and no evidence is linked to it.',
} as const;

export type IntegrityProblem = keyof typeof integrityProblems;

export interface IntegrityFinding {
  problem: IntegrityProblem;
  articleId: string;
  articleTitle: string;
  annotationId: string;
  /** The annotated words. */
  words: string;
}

export interface IntegrityReport {
  articles: number;
  annotations: number;
  /** Quoted spans that were compared with their source, code unit by code unit, and are the same. */
  exact: number;
  /** Claims that somebody has checked. */
  checked: number;
  findings: IntegrityFinding[];
}

export const emptyReport = (): IntegrityReport => ({ articles: 0, annotations: 0, exact: 0, checked: 0, findings: [] });

/** Looks the annotations of one article over and adds what was found to the report. */
export function checkSource(
  report: IntegrityReport,
  source: ExportSource,
  known: { people: readonly Person[]; codes: readonly Code[] },
): void {
  const text = articleText(source.blocks);
  const people = new Set(known.people.map(({ id }) => id));
  const codes = new Set(known.codes.map(({ id }) => id));
  const evident = annotationsWithEvidence(source.links);
  report.articles += 1;
  for (const placed of source.annotations) {
    const { annotation } = placed;
    report.annotations += 1;
    const found = new Set<IntegrityProblem>([
      ...placeProblems(report, placed, text),
      ...nameProblems(annotation, people, codes),
      ...claimProblems(annotation, evident),
    ]);
    if (isChecked(annotation)) report.checked += 1;
    const words = annotation.target.map(({ selector }) => readSelectors(selector).quote?.exact ?? '').join(' … ');
    const { id: articleId, metadata } = source.article;
    for (const problem of found) {
      report.findings.push({ problem, articleId, articleTitle: metadata.title, annotationId: annotation.id, words });
    }
  }
}

function placeProblems(report: IntegrityReport, placed: PlacedAnnotation, text: string): IntegrityProblem[] {
  const problems: IntegrityProblem[] = placed.annotation['stet:conflicts'] === undefined ? [] : ['conflict'];
  for (const [at, { selector }] of placed.annotation.target.entries()) {
    // The article as a whole has no words that could differ.
    if (selector.length === 0) continue;
    const exact = readSelectors(selector).quote?.exact;
    const placement = placed.placements[at];
    if (placement?.state === 'orphan') problems.push('orphan');
    else if (placement && exact !== undefined) {
      if (text.slice(placement.range.start, placement.range.end) === exact) report.exact += 1;
      else problems.push('other-words');
    }
  }
  return problems;
}

function nameProblems(
  annotation: Annotation,
  people: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): IntegrityProblem[] {
  const quotation = quotationOf(annotation);
  const person = quotation?.['stet:person'] ?? claimOf(annotation)?.['stet:person'];
  const problems: IntegrityProblem[] = [];
  if (quotation && !quotation['stet:speaker'] && !quotation['stet:person']) problems.push('no-speaker');
  if (person && !people.has(person)) problems.push('unknown-person');
  if (tagsOf(annotation).some(({ 'stet:code': code }) => code !== undefined && !codes.has(code))) {
    problems.push('unknown-code');
  }
  return problems;
}

function claimProblems(annotation: Annotation, evident: ReadonlySet<string>): IntegrityProblem[] {
  const claim = claimOf(annotation);
  if (!claim) return [];
  const problems: IntegrityProblem[] = [];
  if (claim['stet:status'] === 'unchecked') {
    problems.push(claim['stet:quantities'].length > 0 ? 'unchecked-number' : 'unchecked-claim');
  }
  if (!evident.has(annotation.id)) problems.push('no-evidence');
  return problems;
}

/** Whether it is a claim of which somebody has said how it stands. */
export function isChecked(annotation: Annotation): boolean {
  const claim = claimOf(annotation);
  return claim !== undefined && claim['stet:status'] !== 'unchecked';
}

function annotationsWithEvidence(links: readonly Link[]): Set<string> {
  const evidence = links.filter((link) => evidenceRelations.some((relation) => relation === link['stet:relation']));
  return new Set(evidence.flatMap(({ target }) => target.map(({ id }) => id)));
}
