import type { CheckFinding } from '../../../../shared/model/library.ts';
import { linkedThing } from '../../../../shared/model/link.ts';
import type { LibraryContext } from '../../library-context.ts';
import type { LoadedArticle } from '../../read/load-article.ts';
import { readInside } from '../../store/folder-access.ts';
import { evidencePath } from '../../store/library-paths.ts';
import { sha256 } from '../../store/sha256.ts';

/** Whether the files that were kept as evidence are there and as they were. */
export async function checkLinks(
  context: LibraryContext,
  { place, article, links }: LoadedArticle,
): Promise<CheckFinding[]> {
  const findings: CheckFinding[] = [];
  for (const body of links.flatMap((link) => link.body)) {
    const thing = linkedThing(body);
    if (thing?.type !== 'file' || thing.articleId !== article.id) continue;
    const path = evidencePath(place.path, thing.file);
    const bytes = await readInside(context.folder, path);
    if (!bytes.ok) findings.push({ severity: 'damage', path, message: bytes.error.message });
    else if (body['stet:sha256'] !== undefined && sha256(bytes.value) !== body['stet:sha256']) {
      const message = 'The file is not what was kept as evidence (its SHA-256 differs): it was edited or damaged.';
      findings.push({ severity: 'damage', path, message });
    }
  }
  return findings;
}
