import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A scrape with a label before each line: `+ ` belongs to the article, `- ` is junk, `= ` is its title or byline,
 * which become metadata. Above `---` stand the metadata that are expected, `null` where nothing may be found.
 */
export interface LabelledScrape {
  name: string;
  expected: Record<string, string | null>;
  text: string;
  /** One for each line of `text` that is not blank. */
  labels: ('+' | '-' | '=')[];
}

export function readScrapes(folder: string): LabelledScrape[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => parse(name, readFileSync(join(folder, name), 'utf8')));
}

function parse(name: string, source: string): LabelledScrape {
  const lines = source.split('\n');
  const rule = lines.indexOf('---');
  const expected = Object.fromEntries(
    lines.slice(0, rule).map((line) => {
      const [, key = '', value = ''] = /^@(\w+): (.*)$/.exec(line) ?? [];
      return [key, value === 'null' ? null : value];
    }),
  );
  const labels: LabelledScrape['labels'] = [];
  const text = lines.slice(rule + 1).map((line, index) => {
    if (line.trim() === '') return '';
    const [, label, words] = /^([-+=]) (.*)$/.exec(line) ?? [];
    if (words === undefined) throw new Error(`${name}: line ${rule + index + 2} has no label`);
    labels.push(label as '+' | '-' | '=');
    return words;
  });
  return { name: name.replace(/\.txt$/, ''), expected, text: text.join('\n'), labels };
}

export interface CleaningScore {
  /** Shares, 0 to 1: of body lines that stay, of junk lines taken out, of the lines taken out that are junk. */
  kept: number;
  removed: number;
  precision: number;
  mistakes: string[];
}

/** Title and byline lines count neither way. */
export function score(
  scrapes: readonly LabelledScrape[],
  keepOf: (scrape: LabelledScrape) => boolean[],
): CleaningScore {
  const counts = { body: 0, bodyKept: 0, junk: 0, junkRemoved: 0 };
  const mistakes: string[] = [];
  for (const scrape of scrapes) {
    const keep = keepOf(scrape);
    const lines = scrape.text.split('\n').filter((line) => line.trim() !== '');
    for (const [index, label] of scrape.labels.entries()) {
      const stays = keep[index] === true;
      if (label === '+') counts.body++;
      if (label === '+' && stays) counts.bodyKept++;
      if (label === '-') counts.junk++;
      if (label === '-' && !stays) counts.junkRemoved++;
      if ((label === '+' && !stays) || (label === '-' && stays))
        mistakes.push(`${scrape.name} ${label} ${lines[index]}`);
    }
  }
  return {
    kept: counts.bodyKept / counts.body,
    removed: counts.junkRemoved / counts.junk,
    precision: counts.junkRemoved / (counts.junkRemoved + counts.body - counts.bodyKept),
    mistakes,
  };
}
