import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { chosenOdds } from '../../../build/scripts/claims/choose-odds.ts';
import { type LabelledSentence, labelledSentences } from '../../../build/scripts/claims/labelled-sentences.ts';
import { trainModel } from '../../../build/scripts/claims/train-model.ts';
import type { WordVectors } from '../../../build/scripts/claims/word-vectors.ts';
import { claimFeatures } from '../../../shared/detect/claims/claim-features.ts';
import { claimOdds, oddsOf } from '../../../shared/detect/claims/claim-model.ts';
import { scoreOf } from '../../../shared/detect/claims/claims.ts';
import { numbersOf } from '../../../shared/detect/quantities/numbers.ts';
import {
  type WorthCase,
  worthChecking,
  worthCheckingLate,
  worthCheckingLong,
} from '../../cases/detect/worth-checking.ts';
import type { BenchRow } from '../row.ts';
import { averagePrecision, type Judged, judged, shownF1 } from './ranking.ts';
import { row } from './row.ts';

const claimbusterSchema = z.array(z.looseObject({ text: z.string(), label: z.number() }));

/** ClaimBuster, four folds: the method trained anew on three of them, scored on the fourth. */
export function scoreClaimbuster(file: string, words: WordVectors): BenchRow[] {
  const examples = claimbusterSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ text, label }) => ({ ...claimFeatures(text), worth: label === 1 }));
  const judged: { worth: boolean; yes: boolean }[] = [];
  for (let fold = 0; fold < 4; fold++) {
    const model = trainModel(
      examples.filter((_, index) => index % 4 !== fold),
      words,
    );
    for (const [index, example] of examples.entries())
      if (index % 4 === fold) judged.push({ worth: example.worth, yes: oddsOf(example, model) > 0 });
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

/** CheckThat! 2024, English: the method trained on the lab's training part, and from which odds on chosen on groups of its debates. */
export function scoreCheckThat(folder: string, words: WordVectors): BenchRow[] {
  const sentences = readTsv(folder, 'train');
  const model = trainModel(
    sentences.map(({ text, worth }) => ({ ...claimFeatures(text), worth })),
    words,
  );
  const odds = chosenOdds(sentences, words);
  return checkThatF1(folder, 'F1', true, (text) => oddsOf(claimFeatures(text), model) > odds);
}

/** The same with what ships, which was trained on the lab's training and development parts. */
export function scoreShipped(folder: string): BenchRow[] {
  return checkThatF1(folder, 'F1 of the shipped weights', false, (text) => claimOdds(text) > 0);
}

function checkThatF1(folder: string, what: string, aims: boolean, says: (text: string) => boolean): BenchRow[] {
  const parts = [
    { part: 'dev-test', goal: 0.78, peer: 0.737 },
    { part: 'test', goal: 0.68, peer: 0.631 },
  ].filter(({ part }) => existsSync(fileOf(folder, part)));
  return parts.map(({ part, goal, peer }) =>
    row(
      `CheckThat! 2024 English ${part}: ${what}`,
      positiveF1(readTsv(folder, part).map(({ text, worth }) => ({ worth, yes: says(text) }))),
      aims ? goal : null,
      peer,
    ),
  );
}

/** Debates as `suggest` ranks them beside the model alone, and the project's own sentences. */
export function scoreRanking(folder: string): BenchRow[] {
  const sentences = existsSync(fileOf(folder, 'dev-test')) ? readTsv(folder, 'dev-test') : [];
  const ranked = (score: (text: string) => number) =>
    averagePrecision(sentences.map(({ text, worth }) => ({ worth, score: score(text) })));
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
    ...ownSentences('scored once', worthCheckingLate),
    ...ownSentences('long ones of reports', worthCheckingLong),
    ...ownSentences('looked at since', worthChecking),
  ];
}

function ownSentences(which: string, cases: readonly WorthCase[]): BenchRow[] {
  const list = ofAll(cases);
  return [
    row(`own sentences, ${which}: F1`, shownF1(list), 0.85, 0.823),
    row(`own sentences, ${which}: average precision`, averagePrecision(list), 0.93, 0.915),
  ];
}

/** Speeches, news and posts are texts of their own. */
export function ofAll(cases: readonly WorthCase[]): Judged[] {
  return [...Map.groupBy(cases, ({ from }) => from).values()].flatMap((group) =>
    judged(group.map(({ sentence, worth }) => ({ text: sentence, worth }))),
  );
}

function readTsv(folder: string, part: string): LabelledSentence[] {
  return labelledSentences(readFileSync(fileOf(folder, part), 'utf8'));
}

function fileOf(folder: string, part: string): string {
  return join(folder, `CT24_checkworthy_english_${part}.tsv`);
}

function positiveF1(judged: readonly { worth: boolean; yes: boolean }[]): number {
  const right = judged.filter(({ worth, yes }) => worth && yes).length;
  const given = judged.filter(({ yes }) => yes).length;
  const wanted = judged.filter(({ worth }) => worth).length;
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}
