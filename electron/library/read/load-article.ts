import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Content } from '../../../shared/model/block.ts';
import type { Link } from '../../../shared/model/link.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { placeAnnotations } from '../annotate/place-annotations.ts';
import { type LoadOptions, loadAnnotations } from '../store/annotations-file.ts';
import { editedOutside, readText, readWithCopies } from '../store/article-files.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { shownAnnotations, shownLinks } from '../store/merge-annotations.ts';

export interface LoadedArticle {
  place: ArticlePlace;
  article: Article;
  content: Content;
  /** SHA-256 of the text's file as it is. */
  textHash: string;
  annotations: PlacedAnnotation[];
  /** From what lies in the library or outside of it to annotations of this article. */
  links: Link[];
  /** Copies of article.json with a text of their own, which nobody has had merged yet. */
  waiting: Article[];
  /** Sentences about what was damaged and set aside. */
  warnings: string[];
}

/** Reads an article with its current text and its annotations, each in its place. */
export async function loadArticle(
  folder: LibraryFolder,
  place: ArticlePlace,
  options: LoadOptions = {},
): Promise<Result<LoadedArticle>> {
  const read = await readWithCopies(folder, place);
  if (!read.ok) return read;
  const { article, waiting, warnings } = read.value;
  const text = await readText(folder, place, article);
  if (!text.ok) return text;
  const { content, hash: textHash } = text.value;
  const loaded = await loadAnnotations(folder, place, options);
  if (!loaded.ok) return loaded;
  const edited = editedOutside(place, article, textHash);
  const shown = shownAnnotations(loaded.value.lines).map(({ annotation }) => annotation);
  return ok({
    place,
    article,
    content,
    textHash,
    annotations: await placeAnnotations(folder, place, article, content, shown),
    links: shownLinks(loaded.value.lines),
    waiting,
    warnings: [...warnings, ...loaded.value.warnings, ...(edited === null ? [] : [edited])],
  });
}
