import { basename } from 'node:path';
import type { ExtractedArticle } from '../../shared/model/extracted.ts';
import type { ImportOutcome } from '../../shared/model/library.ts';
import { fail, ok, type Problem, type Result } from '../../shared/model/result.ts';
import type { SiteRule } from '../../shared/model/site-rule.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { applySiteRules } from './apply-site-rules.ts';
import type { ExtractedSource } from './import/pool/messages.ts';
import { textDigest } from './index/index-article.ts';
import type { LibraryContext } from './library-context.ts';
import { tell } from './read/article-work.ts';
import { type Fresh, findSame, type Printing, type Same } from './read/find-same.ts';
import { comparedText, findVersion, type KnownVersion } from './read/find-version.ts';
import { type Cleaned, inDocumentOrder } from './read/restore-lines.ts';
import { newArticleId } from './store/library-paths.ts';
import { siteRuleRegister } from './store/registers.ts';
import { sha256 } from './store/sha256.ts';
import { addArticles, type NewArticle } from './store/stage-article.ts';

/** A source that was read, or why it could not be. */
export interface ReadSource {
  /** What its outcome is reported under. */
  label: string;
  extracted: Result<ExtractedSource>;
}

/** What is to become of a source. */
type Decision =
  | { type: 'done'; outcome: ImportOutcome }
  /** A copy of one that is being added in the same go. */
  | { type: 'copy'; of: string }
  | { type: 'add'; article: NewArticle; version: KnownVersion | Printing | null };

/**
 * Stores what was read, all in one go, unless the library has it already; an outcome for each, in order. One go after
 * another: two copies of one article that arrive together must meet.
 */
export function storeImported(context: LibraryContext, sources: readonly ReadSource[]): Promise<ImportOutcome[]> {
  return context.queue.run('import', async () => {
    const fresh: Fresh[] = [];
    const decisions: Decision[] = [];
    // A file of rules that cannot be read is told when the library is opened; the import goes on without.
    const rules = await siteRuleRegister(context.folder).all();
    for (const source of sources) decisions.push(await decide(context, source, fresh, rules.ok ? rules.value : []));
    const articles = decisions.flatMap((one) => (one.type === 'add' ? [one.article] : []));
    const results = await addArticles(context.folder, articles);
    const stored = new Map(articles.map((one, at) => [one.article.id, results[at] ?? notStored]));
    tell(
      context,
      articles.map(({ article }) => article.id).filter((id) => stored.get(id)?.ok),
    );
    return decisions.map((decision, at) => outcomeOf(decision, sources[at]?.label ?? '', stored));
  });
}

const notStored = fail('internal', 'It was not stored.');

async function decide(
  context: LibraryContext,
  { label, extracted }: ReadSource,
  fresh: Fresh[],
  rules: readonly SiteRule[],
): Promise<Decision> {
  const failed = (problem: Problem): Decision => ({ type: 'done', outcome: failedOutcome(label, problem) });
  if (!extracted.ok) return failed(extracted.error);
  const { name, bytes, article } = extracted.value;
  const { metadata, evidence, mediaType } = article;
  const { blocks, removals } = applySiteRules(metadata, cleanedOf(article), rules);
  const text = articleText(blocks);
  const hashes = { original: sha256(bytes), text: textDigest(text) };
  const same = await findSame(context, hashes, article, fresh);
  if (!same.ok) return failed(same.error);
  const { copy, printing } = same.value;
  if (copy) {
    if (fresh.some(({ id }) => id === copy.id)) return { type: 'copy', of: copy.id };
    return { type: 'done', outcome: copyOutcome(label, copy) };
  }
  const compared = comparedText(text, metadata.url);
  const version = printing ? ok(printing) : await findVersion(context, compared, fresh);
  if (!version.ok) return failed(version.error);
  const versionId = await context.versions.next(0);
  if (!versionId.ok) return failed(versionId.error);
  const now = new Date().toISOString();
  const id = newArticleId();
  const added: NewArticle['article'] = {
    id,
    version: versionId.value,
    seen: [],
    added: now,
    modified: now,
    metadata,
    evidence,
    ...(version.value && { versionOf: version.value.id }),
    status: 'unread',
    starred: false,
  };
  fresh.push({ id, title: metadata.title, hashes, article: added, ...compared });
  const original = { name: basename(name), bytes, mediaType };
  return { type: 'add', version: version.value, article: { article: added, blocks, removals, original } };
}

function cleanedOf({ blocks, removals, doubts }: ExtractedArticle): Cleaned {
  return { blocks, removals: inDocumentOrder([...removals, ...doubts]) };
}

function outcomeOf(
  decision: Decision,
  label: string,
  stored: ReadonlyMap<string, Result<{ article: NewArticle['article'] }>>,
): ImportOutcome {
  if (decision.type === 'done') return decision.outcome;
  const result = stored.get(decision.type === 'copy' ? decision.of : decision.article.article.id) ?? notStored;
  if (!result.ok) return failedOutcome(label, result.error);
  const { id, metadata } = result.value.article;
  if (decision.type === 'copy') return copyOutcome(label, { id, title: metadata.title, trashed: false });
  const { title } = metadata;
  if (!decision.version) return { source: label, status: 'added', id, title };
  const { version } = decision;
  return { source: label, status: 'duplicate', id, title, reason: versionSentence(version), versionOf: version.id };
}

function copyOutcome(source: string, { id, title, trashed }: Same): ImportOutcome {
  const where = trashed ? 'lies in the trash of this library; restore it there' : 'is already in this library';
  const reason = `The same article, “${title}”, ${where}.`;
  return { source, status: 'duplicate', id, title, reason, ...(trashed && { trashed }) };
}

/** What differs is never dropped: both versions are kept. */
function versionSentence(version: KnownVersion | Printing): string {
  const { title } = version;
  if ('differs' in version) {
    const how = version.differs === 'title' ? 'under another headline' : 'from another publication';
    return `The words of “${title}”, which is already in this library, ${how}. It was added beside it.`;
  }
  const percent = Math.min(99, Math.round(version.alike * 100));
  return `Another version of “${title}”, which is already in this library (${percent} % alike). It was added beside it.`;
}

function failedOutcome(source: string, problem: Problem): ImportOutcome {
  return { source, status: 'failed', id: null, title: null, reason: problem.message };
}
