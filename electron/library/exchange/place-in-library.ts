import type { AnnotationOutcome, IncomingAnnotation } from '../../../shared/exchange/incoming.ts';
import type { AnnotationDraft } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import type { LibraryContext } from '../library-context.ts';
import { type LoadedArticle, loadArticle } from '../read/load-article.ts';
import { findArticle } from '../store/article-files.ts';
import { articleFinder } from './find-article.ts';
import { type PlacingArticle, placeIncoming, placingArticle } from './place-incoming.ts';

interface Opened extends PlacingArticle {
  title: string;
  known: Set<string>;
}

/** What became of an incoming annotation, and what is to be written because of that. */
export interface Placing {
  outcome: AnnotationOutcome;
  /** For the article of the outcome; null where there is nothing to write or no such article. */
  draft: AnnotationDraft | null;
  /** Articles that it may belong to when nothing tells which. */
  candidates: string[];
}

export type Placer = (incoming: IncomingAnnotation, articleId?: string) => Promise<Placing>;

/** Places annotations in the articles they belong to, or in the one that is named. Nothing is written. */
export async function createPlacer(context: LibraryContext): Promise<Result<Placer>> {
  const finder = await articleFinder(context);
  if (!finder.ok) return finder;
  const articles = new Map<string, Opened | null>();
  return ok(async (incoming, articleId) => {
    const candidates: Opened[] = [];
    for (const id of articleId === undefined ? await finder.value.find(incoming) : [articleId]) {
      const article = articles.has(id) ? articles.get(id) : await openArticle(context, id);
      articles.set(id, article ?? null);
      if (article) candidates.push(article);
    }
    return placeAmong(candidates, incoming);
  });
}

/** The article that has all of the words; else, where there is just one that it can be, that one, as an orphan. */
function placeAmong(candidates: readonly Opened[], incoming: IncomingAnnotation): Placing {
  const { label, annotation, targets } = incoming;
  const there = candidates.find(({ known }) => known.has(annotation.id));
  if (there) {
    const reason = `It is already in “${there.title}”.`;
    return {
      outcome: { status: 'skipped', label, ...namesOf(there, annotation.id), reason },
      draft: null,
      candidates: [],
    };
  }
  const tried = candidates.map((article) => ({ article, ...placeIncoming(incoming, article) }));
  const whole = tried.filter(({ lost }) => lost === 0);
  const chosen = whole.length === 1 || tried.length === 1 ? (whole[0] ?? tried[0]) : undefined;
  if (!chosen) {
    const likely = whole.length > 0 ? whole : tried;
    const reason =
      tried.length === 0
        ? 'No article of this library has its address, its title or its words. It waits, and is placed when that article is imported.'
        : `${likely.length} articles could be meant, and nothing tells which. It waits for you to choose.`;
    const outcome = { label, articleId: null, articleTitle: null, annotationId: annotation.id, reason };
    return {
      outcome: { status: 'unplaced', ...outcome },
      draft: null,
      candidates: likely.map(({ article }) => article.id),
    };
  }
  const { article, draft, lost } = chosen;
  article.known.add(annotation.id);
  const about = { label, ...namesOf(article, annotation.id) };
  if (lost === 0) return { outcome: { status: 'placed', ...about }, draft, candidates: [] };
  const wordless = targets.every(({ quote }) => quote === null);
  const reason = wordless
    ? 'It does not say which words it is about; it stands with the article as a whole.'
    : 'Its words are not found in the text; it waits in the review queue.';
  return { outcome: { status: 'unplaced', ...about, reason }, draft, candidates: [] };
}

async function openArticle(context: LibraryContext, id: string): Promise<Opened | null> {
  const place = await findArticle(context.folder, id);
  const loaded = place.ok ? await loadArticle(context.folder, place.value) : place;
  return loaded.ok ? opened(loaded.value) : null;
}

function opened({ article, content, annotations }: LoadedArticle): Opened {
  return {
    ...placingArticle(article.id, content.revision, articleText(content.blocks)),
    title: article.metadata.title,
    known: new Set(annotations.map(({ annotation }) => annotation.id)),
  };
}

function namesOf(article: Opened, annotationId: string) {
  return { articleId: article.id, articleTitle: article.title, annotationId };
}
