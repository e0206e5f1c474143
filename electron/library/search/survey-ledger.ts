import type { SQLInputValue } from 'node:sqlite';
import type { ClaimKind } from '../../../shared/model/annotation.ts';
import { claimStatuses } from '../../../shared/model/annotation-words.ts';
import { hasWords } from '../../../shared/search/has-words.ts';
import {
  type ClaimGroup,
  claimantOf,
  compareGroups,
  groupKeys,
  type Ledger,
  type LedgerNames,
  type LedgerQuery,
  type LedgerRow,
  offeredNames,
  type StatusCounts,
  tagNames,
} from '../../../shared/survey/ledger.ts';
import type { RowSpan } from '../../../shared/survey/marks.ts';
import { articleOfAnnotation } from './annotation-numbers.ts';
import { filterPhrases } from './filter-phrases.ts';
import { unpackId } from './packed-ids.ts';
import { carriedTags, type Survey, type SurveyedMark } from './survey.ts';

/** Orders that are remembered: the one in sight, and the one that is just being typed. */
const REMEMBERED = 2;

/** What is told of claims in the order of one query. */
interface Ordered {
  version: number;
  ledger: Ledger;
  /** Numbers in the index, group after group. */
  numbers: number[];
}

/** The ledger of claims, answered in parts. The order is worked out once, and holds until something in the index changes. */
export class SurveyLedger {
  readonly #survey: Survey;
  readonly #orders = new Map<string, Ordered>();

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  ledger(query: LedgerQuery, names: LedgerNames): Ledger {
    return this.#orderOf(query, names).ledger;
  }

  /** Lines without the headings of their groups. */
  lines(query: LedgerQuery, names: LedgerNames, { from, limit }: RowSpan): LedgerRow[] {
    const numbers = this.#orderOf(query, names).numbers.slice(from, from + limit);
    const found = this.#survey.rows(
      `SELECT annotation.n, article.id, title, annotation.id, iif(statement = '', annotation.words, statement),
        annotation.status, claim_kind, person, speaker, annotation.tags, codes, supports, contradicts, context, orphan
      FROM annotation JOIN article ON article.n = annotation.n >> 20
      WHERE annotation.n IN (SELECT value FROM json_each(?))`,
      JSON.stringify(numbers),
    );
    const byNumber = new Map(found.map(([n, ...values]) => [Number(n), asLine(values, names)]));
    return numbers.flatMap((n) => byNumber.get(n) ?? []);
  }

  #orderOf(query: LedgerQuery, names: LedgerNames): Ordered {
    const { version } = this.#survey;
    const key = JSON.stringify([query, [...names.people], [...names.codes]]);
    const known = this.#orders.get(key);
    this.#orders.delete(key);
    const order = known?.version === version ? known : { version, ...this.#order(query, names) };
    this.#orders.set(key, order);
    for (const oldest of this.#orders.keys()) if (this.#orders.size > REMEMBERED) this.#orders.delete(oldest);
    return order;
  }

  #order(query: LedgerQuery, names: LedgerNames): Omit<Ordered, 'version'> {
    const claimants = this.#survey.spoken.map(({ personId, name }) => claimantOf(names, personId, name));
    const tagLists = this.#survey.tagged.map((tags) => tagNames(names, tags));
    const hasText = this.#textFilter(query.text, claimants, tagLists);
    const groups = new Map<string | null, ClaimGroup & { numbers: number[] }>();
    const seen = { claimants: new Map<string, number>(), tags: new Map<string, number>() };
    const counts: StatusCounts = {};
    let total = 0;
    this.#survey.each((mark) => {
      if (mark.claimKind === null) return;
      total++;
      const status = claimStatuses[mark.status] ?? 'unchecked';
      const claimant = claimants[mark.spoken] ?? null;
      const tags = tagLists[mark.tagged] ?? [];
      if (claimant !== null) increase(seen.claimants, claimant);
      for (const tag of tags) increase(seen.tags, tag);
      if (query.kind !== null && mark.claimKind !== query.kind) return;
      if (query.claimant !== null && claimant !== query.claimant) return;
      if (query.tag !== null && !tags.includes(query.tag)) return;
      if (!hasText(mark)) return;
      counts[status] = (counts[status] ?? 0) + 1;
      if (query.status !== null && status !== query.status) return;
      for (const key of groupKeys(query.groupBy, { status, kind: mark.claimKind, claimant, tags })) {
        const group = groups.get(key) ?? { key, size: 0, counts: {}, numbers: [] };
        groups.set(key, group);
        group.size++;
        group.counts[status] = (group.counts[status] ?? 0) + 1;
        group.numbers.push(mark.n);
      }
    });
    const sorted = [...groups.values()].sort(compareGroups(query.groupBy));
    return {
      numbers: sorted.flatMap(({ numbers }) => numbers),
      ledger: {
        groups: sorted.map(({ key, size, counts: own }) => ({ key, size, counts: own })),
        counts,
        total,
        claimants: offeredNames(seen.claimants),
        tags: offeredNames(seen.tags),
      },
    };
  }

  /** Whether a claim has all the words of the filter, each anywhere. */
  #textFilter(
    text: string,
    claimants: readonly (string | null)[],
    tagLists: readonly string[][],
  ): (mark: Readonly<SurveyedMark>) => boolean {
    const wishes = filterPhrases(text).map(({ word, phrase }) => {
      // As one text: very many rows of one number would take three times as long.
      const numbers = (table: string, columns: string) => {
        const sql = `SELECT json_group_array(rowid) FROM ${table} WHERE ${table} MATCH ?`;
        return new Set(JSON.parse(String(this.#survey.rows(sql, `${columns} : ${phrase}`)[0]?.[0])) as number[]);
      };
      return {
        claims: numbers('annotation_fts', '{words statement}'),
        articles: numbers('article_fts', 'title'),
        claimants: claimants.map((name) => name !== null && hasWords(name, word)),
        tags: tagLists.map((names) => hasWords(names.join(' '), word)),
      };
    });
    return ({ n, spoken, tagged }) =>
      wishes.every(
        (wish) =>
          wish.claims.has(n) ||
          wish.articles.has(articleOfAnnotation(n)) ||
          wish.claimants[spoken] === true ||
          wish.tags[tagged] === true,
      );
  }
}

function asLine(values: SQLInputValue[], names: LedgerNames): LedgerRow {
  const [
    articleId,
    title,
    id,
    text,
    status,
    kind,
    person,
    speaker,
    tags,
    codes,
    supports,
    contradicts,
    context,
    orphan,
  ] = values;
  return {
    articleId: String(articleId),
    articleTitle: String(title),
    annotationId: unpackId(id),
    text: String(text),
    status: claimStatuses.find((each) => each === status) ?? 'unchecked',
    kind: kind as ClaimKind,
    claimant: claimantOf(names, typeof person === 'string' ? person : null, String(speaker)),
    tags: tagNames(names, carriedTags(String(tags), String(codes))),
    evidence: { supports: Number(supports), contradicts: Number(contradicts), context: Number(context) },
    orphan: orphan === 1,
  };
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
