import type { SQLInputValue } from 'node:sqlite';
import type { AnnotationKind, ClaimKind, ClaimStatus } from '../../../shared/model/annotation.ts';
import { annotationKinds, claimKinds, claimStatuses } from '../../../shared/model/annotation-words.ts';
import type { CarriedTag } from '../../../shared/survey/uses.ts';
import type { Spoken } from '../../../shared/survey/voices.ts';
import { annotationNumber } from './annotation-numbers.ts';
import { Interned } from './interned.ts';
import { type Rows, textOrNull } from './rows.ts';

/** Articles that are read in one go: some milliseconds. */
const READ_AT_ONCE = 500;

/** Numbers that are kept of each annotation. */
const WIDTH = 4;
/** In the second of them: three of these, the last the lowest. */
const BITS = 4;
const MASK = 2 ** BITS - 1;

/** Of one article: when and where it was published, and its annotations in the order of the text. */
interface Surveyed {
  published: string | null;
  publication: string | null;
  /** Position in the article, what it is, who says it, its tags: WIDTH numbers each. */
  marks: Int32Array;
}

/** One annotation as it is surveyed. */
export interface SurveyedMark {
  /** Its number in the index. */
  n: number;
  published: string | null;
  publication: string | null;
  kind: AnnotationKind;
  /** Both null for all that is no claim; `status` is its place among the statuses. */
  claimKind: ClaimKind | null;
  status: number;
  /** Places in `spoken` and `tagged`; -1 where nobody says it, or it has no tag. */
  spoken: number;
  tagged: number;
}

/**
 * What of all annotations outside of the trash the views over the whole library count and choose by, a few bytes of each: the newest
 * article first, and in the order of its text. Kept in memory and in step with the index: of an article that changes, only that
 * one is read again.
 */
export class Survey {
  /** Asks the index that is surveyed. */
  readonly rows: Rows;
  #order: number[] = [];
  readonly #articles = new Map<number, Surveyed>();
  /** Articles still to be read. */
  #unread: number[] = [];
  /** True when articles have come or gone since they were put in order. */
  #outdated = true;
  #other: string | null = null;
  /** Differs whenever an answer may. */
  version = 0;
  readonly spoken = new Interned<Spoken>();
  readonly tagged = new Interned<readonly CarriedTag[]>();

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** These articles have been put into the index or taken out of it, or will be before the next question. */
  changed(ids: readonly string[]): void {
    // Before the first question there is nothing to be kept in step.
    if (this.#other === null) return;
    const found = this.rows('SELECT n FROM article WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
    for (const [n] of found) this.#unread.push(Number(n));
  }

  /** Reads some of what is not known yet; true while there is more. */
  readOn(): boolean {
    const other = String(this.rows('PRAGMA data_version'));
    if (other !== this.#other) {
      this.#articles.clear();
      this.#unread = this.#inOrder().reverse();
      this.#other = other;
      this.#outdated = true;
      this.version++;
    }
    if (this.#unread.length > 0) {
      this.#read([...new Set(this.#unread.splice(-READ_AT_ONCE))]);
      this.version++;
    }
    if (this.#unread.length > 0) return true;
    if (this.#outdated) this.#order = this.#inOrder();
    this.#outdated = false;
    return false;
  }

  /** Calls `visit` with every annotation in order, always with the same object: it is to be read, not kept. */
  each(visit: (mark: Readonly<SurveyedMark>) => void): void {
    const mark: SurveyedMark = {
      n: 0,
      published: null,
      publication: null,
      kind: 'note',
      claimKind: null,
      status: 0,
      spoken: -1,
      tagged: -1,
    };
    for (const article of this.#order) {
      const surveyed = this.#articles.get(article);
      if (!surveyed) continue;
      const { marks } = surveyed;
      mark.published = surveyed.published;
      mark.publication = surveyed.publication;
      for (let at = 0; at < marks.length; at += WIDTH) {
        const what = marks[at + 1] ?? 0;
        mark.n = annotationNumber(article, marks[at] ?? 0);
        mark.kind = annotationKinds[what & MASK] ?? 'note';
        mark.claimKind = claimKinds[((what >> BITS) & MASK) - 1] ?? null;
        mark.status = (what >> (2 * BITS)) & MASK;
        mark.spoken = marks[at + 2] ?? -1;
        mark.tagged = marks[at + 3] ?? -1;
        visit(mark);
      }
    }
  }

  /** As one text: a hundred thousand rows of one number would take three times as long. */
  #inOrder(): number[] {
    const [[order] = []] = this.rows(
      'SELECT json_group_array(n) FROM (SELECT n FROM article WHERE trashed = 0 AND damaged = 0 ORDER BY added DESC, id)',
    );
    return JSON.parse(String(order)) as number[];
  }

  #read(articles: readonly number[]): void {
    const before = articles.filter((n) => this.#articles.delete(n));
    const wanted = JSON.stringify(articles);
    const known = this.rows(
      'SELECT n, published, publication FROM article WHERE n IN (SELECT value FROM json_each(?)) AND trashed = 0 AND damaged = 0',
      wanted,
    );
    const found = this.rows(
      `SELECT wanted.value, annotation.n - (wanted.value << 20), kind, claim_kind, status, person, speaker, role, tags, codes
      FROM json_each(?) AS wanted
      JOIN annotation ON annotation.n >= wanted.value << 20 AND annotation.n < (wanted.value + 1) << 20
      ORDER BY starts, annotation.id`,
      wanted,
    );
    const byArticle = Map.groupBy(found, ([article]) => Number(article));
    for (const [n, published, publication] of known) {
      const marks = (byArticle.get(Number(n)) ?? []).flatMap((row) => this.#marksOf(row));
      this.#articles.set(Number(n), {
        published: textOrNull(published),
        publication: textOrNull(publication),
        marks: Int32Array.from(marks),
      });
    }
    // One that was changed stays where it was in the order.
    if (known.length !== before.length || before.some((n) => !this.#articles.has(n))) this.#outdated = true;
  }

  #marksOf([, position, kind, claimKind, status, person, speaker, role, tags, codes]: SQLInputValue[]): number[] {
    const what = [
      Math.max(0, claimStatuses.indexOf(status as ClaimStatus)),
      claimKinds.indexOf(claimKind as ClaimKind) + 1,
      annotationKinds.indexOf(kind as AnnotationKind),
    ].reduce((packed, one) => (packed << BITS) | one, 0);
    const spoken =
      role === null && claimKind === null
        ? -1
        : this.spoken.place(JSON.stringify([role, person, speaker]), () => ({
            as: role === null ? 'claims' : 'quotes',
            personId: textOrNull(person),
            name: String(speaker) || null,
            role: String(role ?? '') || null,
          }));
    const tagged =
      tags === '' && codes === ''
        ? -1
        : this.tagged.place(`${tags}\n\n${codes}`, () => carriedTags(String(tags), String(codes)));
    return [Number(position), what, spoken, tagged];
  }
}

/** Tags as the index keeps them: names and codes, a line for each tag. */
export function carriedTags(tags: string, codes: string): CarriedTag[] {
  if (tags === '' && codes === '') return [];
  const ids = codes.split('\n');
  return tags.split('\n').map((name, at) => ({ name, code: ids[at] || null }));
}
