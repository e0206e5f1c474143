import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claimReviewFormat } from '../../shared/export/claim-review.ts';
import { hypothesisFormat } from '../../shared/export/hypothesis.ts';
import { qdcFormat } from '../../shared/export/refi/qdc.ts';
import { qdpxFormat } from '../../shared/export/refi/qdpx.ts';
import { formatsFolder, formatsMissing, readFormat } from '../support/formats-folder.ts';
import { exportBytes, exportText, linkedSource } from '../support/sample-export.ts';
import { exportWithNotes } from '../support/sample-notes.ts';

if (!formatsFolder) console.warn(formatsMissing);

describe.skipIf(!formatsFolder)('Hypothesis by the description of its API', () => {
  it('rows are what its API answers', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    // As published, no schema can be compiled: properties have a bare type's name as their schema, "null" is YAML's null,
    // and the pattern of users has a "^" in its middle, which no text matches.
    const described = readFormat('schemas/hypothesis/annotation.yaml')
      .replaceAll(/^(\s+\w+): (string|number)$/gm, (line, key: string, type: string) =>
        key.trim() === 'type' ? line : `${key}: {type: ${type}}`,
      )
      .replaceAll('type: null', 'type: "null"')
      .replaceAll('acct:^', '^acct:');
    const schema = (parse(described) as { Annotation: object }).Annotation;
    const valid = ajv.compile(schema);
    const { rows, total } = JSON.parse(exportText(hypothesisFormat));
    expect(total).toBe(rows.length);
    for (const row of rows) {
      valid(row);
      expect(valid.errors).toBeNull();
    }
    expect(valid({ ...rows[0], created: 'yesterday' })).toBe(false);
  });
});

describe.skipIf(!formatsFolder)("ClaimReview by schema.org's list of properties", () => {
  const domains = new Map(
    csvRows(readFormat('schemas/schemaorg-current-https-properties.csv')).map((row) => [row[1], row[6] ?? '']),
  );
  const parents: Record<string, string[]> = {
    ClaimReview: ['ClaimReview', 'Review', 'CreativeWork', 'Thing'],
    Claim: ['Claim', 'CreativeWork', 'Thing'],
    Rating: ['Rating', 'Intangible', 'Thing'],
    NewsArticle: ['NewsArticle', 'Article', 'CreativeWork', 'Thing'],
    WebPage: ['WebPage', 'CreativeWork', 'Thing'],
    Quotation: ['Quotation', 'CreativeWork', 'Thing'],
    MediaObject: ['MediaObject', 'CreativeWork', 'Thing'],
    Person: ['Person', 'Thing'],
    Organization: ['Organization', 'Thing'],
  };

  function wrong(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(wrong);
    if (typeof value !== 'object' || value === null) return [];
    const { '@type': type, '@id': _, ...rest } = value as Record<string, unknown>;
    return Object.entries(rest).flatMap(([key, inner]) => {
      const allowed = (domains.get(key) ?? '').split(', ').map((domain) => domain.replace('https://schema.org/', ''));
      const known = parents[String(type)]?.some((parent) => allowed.includes(parent));
      return [...(known ? [] : [`${type}.${key}`]), ...wrong(inner)];
    });
  }

  it('has no property that its type has not', () => {
    const reviews = JSON.parse(exportText(claimReviewFormat, [linkedSource]))['@graph'];
    expect(reviews).toHaveLength(1);
    expect(reviews[0].citation).toHaveLength(3);
    expect(wrong(reviews)).toEqual([]);
    expect(wrong({ '@type': 'Claim', clamReviewed: '' })).toEqual(['Claim.clamReviewed']);
  });
});

const xmllint = has('xmllint');
if (!xmllint) console.warn('xmllint is not installed: REFI-QDA is not checked by its XSD.');

describe.skipIf(!formatsFolder || !xmllint)('REFI-QDA by its XSD', () => {
  it('the project', () => {
    const files = unzipSync(exportBytes(qdpxFormat, [linkedSource]));
    const project = Buffer.from(files['project.qde'] as Uint8Array);
    expect(lint('Project', project)).toBe('');
    expect(project.toString().match(/<Link /g)).toHaveLength(1);
  });
  it('the project with notes that stand alone', () => {
    const files = unzipSync(exportWithNotes(qdpxFormat));
    const project = Buffer.from(files['project.qde'] as Uint8Array);
    expect(lint('Project', project)).toBe('');
    expect(
      project
        .toString()
        .split('</Notes>')[1]
        ?.match(/<NoteRef /g),
    ).toHaveLength(2);
  });
  it('the codebook, also of a library without any code', () => {
    expect(lint('Codebook', exportText(qdcFormat))).toBe('');
    expect(lint('Codebook', exportText(qdcFormat, []))).toBe('');
  });
  it('tells what is wrong', () => {
    expect(lint('Codebook', exportText(qdcFormat).replace('isCodable="true"', ''))).not.toBe('');
  });
});

function lint(schema: string, xml: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-xsd-'));
  try {
    writeFileSync(join(folder, 'in.xml'), xml);
    const xsd = join(formatsFolder ?? '', `schemas/refi-qda-${schema}.xsd`);
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', xsd, join(folder, 'in.xml')], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** Fields of a CSV file in which every field is quoted. */
function csvRows(text: string): string[][] {
  return text
    .split(/\r?\n(?=")/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field ?? ''));
}
