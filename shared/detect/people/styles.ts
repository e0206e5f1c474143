import type { Passage } from '../text/passage.ts';

interface Named {
  passage: number;
  from: number;
  key: readonly string[];
  name: string;
  kind: 'person' | 'body';
}

/** Titles with which somebody of one name is called: Pope Leo, Princess Amira, Sister Agnes. */
const STYLE =
  /^(?:pope|king|queen|prince|princess|emperor|empress|sultan|emir|sheikh|lord|lady|duke|duchess|sister|brother|mother|father|saint|sir|dame)$/;

/** How those are called who go by a title and one name, by that name; not whose full name the article has. */
export function stylesOf(
  names: readonly Named[],
  passages: readonly Passage[],
  bearers: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, key, passage, from, name } of names) {
    const title = passages[passage]?.tokens[from - 1];
    const [only = ''] = key;
    if (kind === 'person' && key.length === 1 && title?.capital && STYLE.test(title.lower) && !bearers.has(only))
      found.set(only, `${title.text} ${name}`);
  }
  return found;
}
