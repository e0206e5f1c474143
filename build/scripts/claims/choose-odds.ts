import { claimFeatures } from '../../../shared/detect/claims/claim-features.ts';
import { oddsOf } from '../../../shared/detect/claims/claim-model.ts';
import type { LabelledSentence } from './labelled-sentences.ts';
import { trainModel } from './train-model.ts';
import type { WordVectors } from './word-vectors.ts';

/** Debates of four stretches of time: what is chosen then holds for a debate of which nothing was learnt. */
const GROUPS = 4;

/** The log odds from which on a sentence is to be called worth checking, so that F1 over groups of debates is best where each is judged by what was learnt of the others. */
export function chosenOdds(sentences: readonly LabelledSentence[], words: WordVectors): number {
  const examples = [...sentences]
    .sort((a, b) => a.id - b.id)
    .map(({ text, worth }) => ({ ...claimFeatures(text), worth }));
  const groupOf = (index: number) => Math.floor((index * GROUPS) / examples.length);
  const judged = Array.from({ length: GROUPS }, (_, group) => {
    const model = trainModel(
      examples.filter((_example, index) => groupOf(index) !== group),
      words,
    );
    return examples
      .filter((_example, index) => groupOf(index) === group)
      .map((example) => ({ worth: example.worth, odds: oddsOf(example, model) }));
  });
  return bestOdds(judged.flat());
}

/** How much less F1 is as good: around its best it hardly changes, and where exactly that lies is chance. */
const AS_GOOD = 0.003;

/** Of odds from -2 to 2 in steps of a twentieth the lowest whose F1 is as good as the best: what is shown too much is turned down with one key. */
export function bestOdds(judged: readonly { worth: boolean; odds: number }[]): number {
  const wanted = judged.filter(({ worth }) => worth).length;
  const tried = Array.from({ length: 81 }, (_, step) => {
    const from = (step - 40) / 20;
    const given = judged.filter(({ odds }) => odds > from);
    const right = given.filter(({ worth }) => worth).length;
    return { from, f1: (2 * right) / Math.max(1, given.length + wanted) };
  });
  const best = Math.max(...tried.map(({ f1 }) => f1));
  return tried.find(({ f1 }) => f1 >= best - AS_GOOD)?.from ?? 0;
}
