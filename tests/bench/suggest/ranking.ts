import { suggest } from '../../../shared/detect/suggest.ts';
import { LIKELY } from '../../../shared/detect/suggestion.ts';

export interface Judged {
  worth: boolean;
  score: number;
}

/** The sentences as one text, a paragraph each, in an order that is no help: each with the score that `suggest` gives it, 0 where it proposes none. */
export function judged(sentences: readonly { text: string; worth: boolean }[]): Judged[] {
  const step = [7, 11, 13].find((candidate) => sentences.length % candidate !== 0) ?? 1;
  const order = sentences.flatMap((_, index) => sentences[(index * step) % sentences.length] ?? []);
  let text = '';
  const places = order.map((sentence) => {
    const start = text.length;
    text += `${sentence.text}\n\n`;
    return { worth: sentence.worth, start, end: start + sentence.text.length };
  });
  const { claims } = suggest(text, { language: 'en' });
  return places.map(({ worth, start, end }) => ({
    worth,
    score: Math.max(0, ...claims.filter((claim) => claim.start < end && claim.end > start).map((claim) => claim.score)),
  }));
}

/** Mean of the precision at each sentence that is worth checking, best first. */
export function averagePrecision(list: readonly Judged[]): number {
  let [found, sum] = [0, 0];
  for (const [index, { worth }] of [...list].sort((a, b) => b.score - a.score).entries()) {
    if (!worth) continue;
    found++;
    sum += found / (index + 1);
  }
  return found === 0 ? 0 : sum / found;
}

/** Of what is shown without unfolding. */
export function shownF1(list: readonly Judged[]): number {
  const shown = list.filter(({ score }) => score >= LIKELY);
  const wanted = list.filter(({ worth }) => worth).length;
  const right = shown.filter(({ worth }) => worth).length;
  return shown.length + wanted === 0 ? 0 : (2 * right) / (shown.length + wanted);
}
