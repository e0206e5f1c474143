import { type Article, type Evidence, type MetadataField, metadataFields, removalsNameOf } from '../model/article.ts';
import { newerFirst } from '../model/versions.ts';
import { type Changed, type FieldSetting, type Fields, mergeFields } from './merge-fields.ts';

export interface MergedArticle {
  article: Article;
  /** Numbers that revisions of the other were given, which were taken here. */
  added: number[];
  /** Fields that were changed in both, with the values that stand beside those that are shown. They are the article's `conflicts`. */
  others: Record<string, FieldSetting[]>;
}

/**
 * Two versions of one article that were changed apart. Of each field the latest change wins; whichever is called ours, the
 * result is the same but for the numbers of revisions, and the caller gives it a version of its own. Every revision is kept,
 * ours under their numbers, and so is, among the evidence, what the metadata say in the other.
 */
export function mergeArticles(ours: Article, theirs: Article): MergedArticle {
  const [first, second] = newerFirst(ours.version, theirs.version) <= 0 ? [ours, theirs] : [theirs, ours];
  const { fields, changed, others } = mergeFields(
    [first, second].map((article) => ({
      version: article.version,
      made: '',
      seen: article.seen,
      changed: changedIn(article),
      fields: mergedFields(article),
      beside: article.conflicts,
    })),
  );
  const { revisions, added } = mergeRevisions(ours, theirs);
  const metadata = { ...second.metadata, ...first.metadata };
  const evidence: Article['evidence'] = {};
  for (const field of metadataFields) {
    Object.assign(metadata, { [field]: fields[`metadata.${field}`] });
    const all = evidenceOf(field, first, second, others[`metadata.${field}`] ?? []);
    if (all.length > 0) evidence[field] = all;
  }
  const text = fields['revision'];
  const { removals } = currentText(second) === text && currentText(first) !== text ? second : first;
  const { conflicts: _settled, ...both } = { ...second, ...first };
  const article: Article = {
    ...both,
    status: fields['status'] as Article['status'],
    starred: fields['starred'] as boolean,
    seen: [...new Set([...first.seen, ...second.seen, first.version, second.version])].sort(),
    changed,
    ...(Object.keys(others).length > 0 && { conflicts: others }),
    metadata,
    evidence,
    revisions,
    revision: revisions.find(({ sha256 }) => sha256 === text)?.revision ?? first.revision,
    ...(removals && { removals }),
  };
  return { article, added, others };
}

/** A version that has seen ours, with the numbers that revisions have here: what names them goes on to mean the same text. */
export function laterArticle(ours: Article, later: Article): MergedArticle {
  const { revisions, added } = mergeRevisions(ours, later);
  const text = currentText(later);
  const revision = revisions.find(({ sha256 }) => sha256 === text)?.revision ?? later.revision;
  return { article: { ...later, revisions, revision }, added, others: {} };
}

/**
 * The article with what a copy says of it that was changed apart. Null when the copy has a text of its own, or shows another: the
 * files of that have to be looked for.
 */
export function withCopy(own: Article, copy: Article): Article | null {
  if (copy.id !== own.id || copy.version === own.version || own.seen.includes(copy.version)) return own;
  const texts = new Set(own.revisions.map(({ sha256 }) => sha256));
  if (copy.revisions.some(({ sha256 }) => !texts.has(sha256)) || currentText(copy) !== currentText(own)) return null;
  const { revision, revisions, removals } = own;
  const article = copy.seen.includes(own.version) ? copy : mergeArticles(own, copy).article;
  return { ...article, revision, revisions, ...(removals && { removals }) };
}

/** What of an article is merged field by field. The text that is read is told by its hash: numbers differ between copies. */
export function mergedFields(article: Article): Fields {
  const metadata = Object.entries(article.metadata).map(([field, value]) => [`metadata.${field}`, value]);
  const { status, starred } = article;
  return { ...Object.fromEntries(metadata), status, starred, revision: currentText(article) };
}

function currentText({ revision, revisions }: Article): string {
  return revisions.find((each) => each.revision === revision)?.sha256 ?? '';
}

/** An article of an older Stet does not tell; what its reader has set is known from the evidence. */
function changedIn(article: Article): Changed {
  if (article.changed) return article.changed;
  const set = metadataFields.filter((field) => article.evidence[field]?.some(({ source }) => source === 'person'));
  return Object.fromEntries(set.map((field) => [`metadata.${field}`, article.version]));
}

function mergeRevisions(ours: Article, theirs: Article): Pick<Article, 'revisions'> & { added: number[] } {
  const known = new Set(ours.revisions.map(({ sha256 }) => sha256));
  const numbers = new Set(ours.revisions.map(({ revision }) => revision));
  const added: number[] = [];
  const revisions = [...ours.revisions];
  for (const revision of theirs.revisions) {
    if (known.has(revision.sha256)) continue;
    const number = numbers.has(revision.revision) ? Math.max(...numbers) + 1 : revision.revision;
    numbers.add(number);
    if (number === revision.revision) revisions.push(revision);
    else {
      added.push(number);
      revisions.push({
        ...revision,
        revision: number,
        removals: revision.removals ?? removalsNameOf(revision.revision),
      });
    }
  }
  return { revisions: revisions.sort((a, b) => a.revision - b.revision), added };
}

function evidenceOf(
  field: MetadataField,
  first: Article,
  second: Article,
  others: readonly FieldSetting[],
): Evidence[] {
  const all = [...(first.evidence[field] ?? []), ...(second.evidence[field] ?? [])];
  const told = new Set(all.map(({ value }) => value));
  for (const { value } of others) {
    if (typeof value === 'string' && !told.has(value)) all.push({ value, source: 'person', score: 1 });
  }
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
