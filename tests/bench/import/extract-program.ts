import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractArticle } from '../../../electron/library/import/extract-article.ts';
import { reportRounds } from './rounds.ts';

/** A process that extracts the pages whose paths stand on standard input, with Stet's reader in its one thread. */
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
await reportRounds(paths, async (path, bytes) => {
  const article = await extractArticle({ name: basename(path), bytes });
  return article.ok ? article.value.blocks.reduce((sum, { text }) => sum + text.length, 0) : 0;
});
