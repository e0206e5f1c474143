import { seeded } from './random.ts';

/** Invented words, the n-th as common as 1/(n+3) of the first: how words of real texts are spread. */
const VOCABULARY = 40_000;
const starts = ['b', 'br', 'c', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'w', ''];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const ends = ['', 'n', 'r', 's', 't', 'l', 'nd', 'ck', 'm'];

export interface TextMaker {
  /** The n-th most common word. */
  word(rank: number): string;
  /** Sentences of 8 to 26 words, about `words` in all, in blocks. */
  paragraphs(seed: number, words: number): string[];
  title(seed: number): string;
}

export function textMaker(): TextMaker {
  const words = vocabulary();
  const cumulated: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + 3);
    cumulated.push(sum);
  }

  function pick(random: () => number): string {
    const wanted = random() * sum;
    let low = 0;
    let high = cumulated.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulated[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  }

  function sentence(random: () => number, length: number): string {
    const picked = Array.from({ length }, () => pick(random));
    return `${capital(picked.join(' '))}.`;
  }

  return {
    word: (rank) => words[rank]!,
    title: (seed) => sentence(seeded(seed ^ 0x5bd1e995), 7).slice(0, -1),
    paragraphs(seed, total) {
      const random = seeded(seed);
      const blocks: string[] = [];
      let sentences: string[] = [];
      for (let made = 0; made < total; ) {
        const length = 8 + Math.floor(random() * 18);
        sentences.push(sentence(random, length));
        made += length;
        if (sentences.length < 4 && made < total) continue;
        blocks.push(sentences.join(' '));
        sentences = [];
      }
      return blocks;
    },
  };
}

function vocabulary(): string[] {
  const random = seeded(7);
  const part = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    // Common words are short.
    const syllables = 1 + Math.floor((words.size / VOCABULARY) ** 0.3 * 2.99);
    words.add(Array.from({ length: syllables }, () => part(starts) + part(vowels) + part(ends)).join(''));
  }
  return [...words];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
