import { createReadStream } from 'node:fs';
import { PLACE } from './renumber.ts';

/**
 * Characters of one part, at least. The browser looks at every link of a page for every sheet of paper it prints, so that time
 * grows with the square of a page's length; each part costs the start of a browser. This many are some 200 sheets.
 */
const PART = 1_000_000;

const START = '<main>\n';
const ARTICLE_END = '</article>\n';
const PAGE_END = '</main>\n</body>\n</html>\n';

/** Cuts an exported web page behind articles; each part is a page of its own. Where it ends before one is full there is one. */
export async function* splitPage(path: string, length = PART): AsyncIterable<string> {
  let head: string | null = null;
  let waiting = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    waiting += chunk;
    if (head === null) {
      const start = waiting.indexOf(START);
      if (start < 0) continue;
      head = waiting.slice(0, start + START.length);
      waiting = waiting.slice(head.length);
    }
    for (let cut = cutIn(waiting, length); cut !== null; cut = cutIn(waiting, length)) {
      yield `${head}${waiting.slice(0, cut)}${PAGE_END}`;
      waiting = waiting.slice(cut);
    }
  }
  yield `${head ?? ''}${linkedElsewhere(waiting)}`;
}

/** The end of an article behind which another begins. */
function cutIn(text: string, length: number): number | null {
  const end = text.indexOf(ARTICLE_END, length);
  const cut = end + ARTICLE_END.length;
  return end >= 0 && text.startsWith('<article', cut) ? cut : null;
}

/** Notes at the end of a page name annotations that are described in another part. */
function linkedElsewhere(text: string): string {
  return text.replace(/(?<=<a href=")#(a\d+n\d+)(?=")/g, (link, id: string) =>
    text.includes(`id="${id}"`) ? link : `${PLACE}${id}`,
  );
}
