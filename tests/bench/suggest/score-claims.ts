import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { labelledSentences } from '../../../build/scripts/claims/labelled-sentences.ts';
import { type Example, scoreWith, trainModel } from '../../../build/scripts/claims/train-model.ts';
import { claimFeatures } from '../../../shared/detect/claim-features.ts';
import { claimOdds, oddsOf } from '../../../shared/detect/claim-model.ts';
import { scoreOf } from '../../../shared/detect/claims.ts';
import { numbersOf } from '../../../shared/detect/numbers.ts';
import { type WorthCase, worthChecking, worthCheckingLate } from '../../cases/detect/worth-checking.ts';
import type { BenchRow } from '../row.ts';
import { averagePrecision, type Judged, judged, shownF1 } from './ranking.ts';
import { row } from './row.ts';

const claimbusterSchema = z.array(z.looseObject({ text: z.string(), label: z.number() }));

/** ClaimBuster, four folds: the method trained anew on three of them, scored on the fourth. */
export function scoreClaimbuster(file: string): BenchRow[] {
  const examples = claimbusterSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ text, label }) => ({ ...claimFeatures(text), worth: label === 1 }));
  const judged: { worth: boolean; yes: boolean }[] = [];
  for (let fold = 0; fold < 4; fold++) {
    const weights = trainModel(examples.filter((_, index) => index % 4 !== fold));
    for (const [index, example] of examples.entries())
      if (index % 4 === fold) judged.push({ worth: example.worth, yes: scoreWith(weights, example) > 0 });
  }
  return [
    row(
      'ClaimBuster 4-fold: F1 macro',
      (positiveF1(judged) + positiveF1(judged.map(({ worth, yes }) => ({ worth: !worth, yes: !yes })))) / 2,
      0.86,
      0.831,
    ),
  ];
}

/** CheckThat! 2024, English: the method trained on the lab's training part; and what ships, trained on its training and development parts. */
export function scoreCheckThat(folder: string): BenchRow[] {
  const read = (part: string) => readTsv(join(folder, `CT24_checkworthy_english_${part}.tsv`));
  const weights = trainModel(read('train'));
  const parts = [
    { part: 'dev-test', goal: 0.78, peer: 0.737 },
    { part: 'test', goal: 0.68, peer: 0.631 },
  ].filter(({ part }) => existsSync(join(folder, `CT24_checkworthy_english_${part}.tsv`)));
  return parts.flatMap(({ part, goal, peer }) => {
    const examples = read(part);
    return [
      row(
        `CheckThat! 2024 English ${part}: F1`,
        positiveF1(examples.map((example) => ({ worth: example.worth, yes: scoreWith(weights, example) > 0 }))),
        goal,
        peer,
      ),
      row(
        `CheckThat! 2024 English ${part}: F1 of the shipped weights`,
        positiveF1(examples.map((example) => ({ worth: example.worth, yes: oddsOf(example) > 0 }))),
        null,
        peer,
      ),
    ];
  });
}

/** Debates as `suggest` ranks them beside the model alone, and the project's own sentences. */
export function scoreRanking(folder: string): BenchRow[] {
  const file = join(folder, 'CT24_checkworthy_english_dev-test.tsv');
  const sentences = existsSync(file) ? labelledSentences(readFileSync(file, 'utf8')) : [];
  const ranked = (score: (text: string) => number) =>
    averagePrecision(sentences.map(({ text, worth }) => ({ worth, score: score(text) })));
  const late = ofAll(worthCheckingLate);
  return [
    ...(sentences.length === 0
      ? []
      : [
          row('CheckThat! 2024 English dev-test: average precision of the model alone', ranked(claimOdds), null, null),
          row(
            'CheckThat! 2024 English dev-test: average precision of the mix',
            ranked((text) => scoreOf(text, numbersOf(text), true)),
            null,
            ranked(claimOdds),
          ),
          row(
            'CheckThat! 2024 English dev-test: average precision as proposed, hardly worth ones left out',
            averagePrecision(judged(sentences)),
            null,
            null,
          ),
        ]),
    row('own sentences, scored once: F1', shownF1(late), 0.85, 0.823),
    row('own sentences, scored once: average precision', averagePrecision(late), 0.93, 0.915),
    row('own sentences, looked at since: F1', shownF1(ofAll(worthChecking)), 0.85, 0.823),
    row('own sentences, looked at since: average precision', averagePrecision(ofAll(worthChecking)), 0.93, 0.915),
  ];
}

/** Speeches, news and posts are texts of their own. */
export function ofAll(cases: readonly WorthCase[]): Judged[] {
  return [...Map.groupBy(cases, ({ from }) => from).values()].flatMap((group) =>
    judged(group.map(({ sentence, worth }) => ({ text: sentence, worth }))),
  );
}

function readTsv(file: string): Example[] {
  return labelledSentences(readFileSync(file, 'utf8')).map(({ text, worth }) => ({ ...claimFeatures(text), worth }));
}

function positiveF1(judged: readonly { worth: boolean; yes: boolean }[]): number {
  const right = judged.filter(({ worth, yes }) => worth && yes).length;
  const given = judged.filter(({ yes }) => yes).length;
  const wanted = judged.filter(({ worth }) => worth).length;
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}
