import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as z from 'zod';
import type { Block } from '../../../shared/model/block.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { type LibraryFolder, parseJsonFile } from './folder-access.ts';
import { isSystemError } from './problems.ts';
import { readFile } from './read-now.ts';

/** Of a content file only what its text is made of: checking all of it takes as long as reading it. */
const textSchema = z.object({ blocks: z.array(z.object({ text: z.string() })) });

/**
 * The text in a content file; null when it cannot be read. Synchronous, for search: sixty small files take a few
 * milliseconds so, and several times that with promises.
 */
export function readTextNow(folder: LibraryFolder, path: string, file: string): string | null {
  try {
    const inside = realpathSync.native(join(folder.root, path));
    if (!inside.startsWith(folder.root + sep)) return null;
    const bytes = readFile(inside, file);
    const content = bytes && parseJsonFile(bytes, file, textSchema);
    return content?.ok ? articleText(content.value.blocks as Block[]) : null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
