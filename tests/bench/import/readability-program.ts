import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { reportRounds } from './rounds.ts';

/** The same with Readability on jsdom, as its documentation shows it. */
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
await reportRounds(paths, (_, bytes) => {
  const dom = new JSDOM(bytes, { url: 'https://ledger.example/' });
  const article = new Readability(dom.window.document).parse();
  dom.window.close();
  return article?.textContent?.length ?? 0;
});
