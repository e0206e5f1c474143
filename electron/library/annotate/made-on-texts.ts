import { readSelectors } from '../../../shared/anchor/read-selectors.ts';
import { standsAtPosition } from '../../../shared/anchor/stands-at.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Content } from '../../../shared/model/block.ts';
import { type MadeOn, revisionOf } from '../../../shared/model/made-on.ts';
import type { Selector } from '../../../shared/model/selector.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { readContent } from '../store/article-files.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';

/** The texts of an article, each read once: which of them selectors were made on. */
export interface MadeOnTexts {
  /** Null where the revision is not there any more. */
  read(revision: number | undefined): Promise<string | null>;
  /** The number that the revision has in this article. */
  revisionFor(made: MadeOn, selectors: readonly Selector[]): Promise<number | undefined>;
}

export function madeOnTexts(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
  content: Content,
): MadeOnTexts {
  const texts = new Map<number, string | null>([[content.revision, articleText(content.blocks)]]);

  async function read(revision: number | undefined): Promise<string | null> {
    if (revision === undefined) return null;
    const known = texts.get(revision);
    if (known !== undefined) return known;
    const old = await readContent(folder, place, article, revision);
    const text = old.ok ? articleText(old.value.blocks) : null;
    texts.set(revision, text);
    return text;
  }

  return {
    read,
    async revisionFor(made, selectors) {
      const named = revisionOf(article, made);
      if (!mayMeanAnother(article, made)) return named;
      // Before a hash was kept, a merge of copies could give the number to another text: the words tell which it was.
      const { quote, position } = readSelectors(selectors);
      if (!quote || !position) return named;
      const others = article.revisions.map(({ revision }) => revision).filter((revision) => revision !== named);
      for (const revision of [named, ...others]) {
        const text = await read(revision);
        if (text !== null && standsAtPosition(text, position, quote)) return revision;
      }
      return named;
    },
  };
}

/** Only where the text was corrected more than once can two corrections have had one number. */
export function mayMeanAnother({ revisions }: Pick<Article, 'revisions'>, made: MadeOn): boolean {
  return made['stet:sha256'] === undefined && made['stet:revision'] !== 1 && revisions.length > 2;
}
