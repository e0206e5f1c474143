import { type Link, linkedThing } from '../../../../shared/model/link.ts';
import { type LibraryFolder, readInside } from '../../store/folder-access.ts';
import { type ArticlePlace, evidencePath } from '../../store/library-paths.ts';

const MB = 1024 * 1024;
/** What is larger goes out by its name: a project that holds it could not be read again. */
const LARGEST = 64 * MB;
const ALL = 256 * MB;

/** The files that an article's links name, by the source they name them by. One reader is for one export: it counts what it reads. */
export type EvidenceReader = (place: ArticlePlace, links: readonly Link[]) => Promise<ReadonlyMap<string, Uint8Array>>;

export function evidenceReader(folder: LibraryFolder): EvidenceReader {
  let left = ALL;
  return async (place, links) => {
    const files = new Map<string, Uint8Array>();
    for (const body of links.flatMap((link) => link.body)) {
      const thing = linkedThing(body);
      if (thing?.type !== 'file' || thing.articleId !== place.id || files.has(body.source)) continue;
      const bytes = await readInside(folder, evidencePath(place.path, thing.file));
      // What is missing is told by the check of the library; here its name stays.
      if (!bytes.ok || bytes.value.byteLength > Math.min(LARGEST, left)) continue;
      left -= bytes.value.byteLength;
      files.set(body.source, bytes.value);
    }
    return files;
  };
}
