/** Invented sentences, long enough to pass for prose. */
export const quay =
  'The council of Halden met on Monday evening and said that the quay would stay open until the spring, in the words of its chair, who spoke to the press after the meeting.';
export const fishing =
  'Fishing brought the town 41 million crowns last year, about a tenth of what it earned before the cod moved away from the coast of the county.';
export const minister =
  'The minister declined to comment on the plan, which would move all the traffic to the new terminal in the north, and asked the towns to wait for the report.';

const vocabulary = `${quay} ${fishing} ${minister}`.toLowerCase().match(/[a-z]{3,}/g) ?? [];

/** Sentences of the same words, in an order of their own for each number: no run of four stands in two of them. */
export function madeUpParagraph(number: number): string {
  const words = Array.from(
    { length: 30 },
    (_, at) => vocabulary[(at * at * 7 + at * number * 13 + number * 31) % vocabulary.length],
  );
  return `The people ${words.join(' ')}.`;
}

/** Over 250 words. */
export const madeUpStory = Array.from({ length: 9 }, (_, at) => madeUpParagraph(at + 1));

/** The value's blocks as "type: text", and its removals as "kind: text". */
export function outline(article: {
  blocks: readonly { type: string; text: string }[];
  removals: readonly { kind: string; text: string }[];
}): { blocks: string[]; removals: string[] } {
  return {
    blocks: article.blocks.map(({ type, text }) => `${type}: ${text}`),
    removals: article.removals.map(({ kind, text }) => `${kind}: ${text}`),
  };
}
