import { type Address, readAddress } from './address.ts';
import { fittingRules, isFurniture } from './line-evidence.ts';
import { leadsHome, tellsOfPage } from './metadata/about-page.ts';
import { tellsOfSigner } from './metadata/about-writer.ts';
import { ownNames } from './metadata/own-names.ts';
import type { Rule } from './rule.ts';
import { findThread, type Thread } from './structure/comment-thread.ts';
import { findRanked, findSignedCards, findTeasers } from './structure/teasers.ts';
import { findSubjects, ofSubject } from './subject.ts';
import { detectLanguage } from './text/language.ts';
import type { Line } from './text/line.ts';

/** What lines say by their words and their neighbours, before it is known where the text stands among them. Lists and sets go by a line's index. */
export interface LinesRead {
  /** BCP 47; null where the sentences are too few to tell. */
  language: string | null;
  fitting: readonly (readonly Rule[])[];
  addresses: readonly (Address | null)[];
  thread: Thread | null;
  teasers: ReadonlySet<number>;
  /** The page speaks of itself. */
  ofPage: readonly boolean[];
  /** Known to be none of the article, wherever it stands. */
  known: readonly boolean[];
}

export function readLines(lines: readonly Line[]): LinesRead {
  const language = detectLanguage(lines.flatMap((line) => (line.sentence ? line.text : [])).join('\n'));
  const thread = findThread(lines);
  const teasers = findTeasers(lines).union(findRanked(lines)).union(findSignedCards(lines));
  const isBio = tellsOfSigner(lines);
  const fit = lines.map(fittingRules);
  const subjects = findSubjects(lines, (index) => fit[index]?.some(({ strength }) => strength === 'full') === true);
  const fitting = lines.map((line, index) => (fit[index] ?? []).map((rule) => ofSubject(rule, line, subjects)));
  const own = ownNames(lines, (index) => fitting[index]?.some(({ strength }) => strength === 'full') === true);
  const ofPage = lines.map(tellsOfPage(lines, own));
  for (const index of leadsHome(lines, own)) ofPage[index] = true;
  const addresses = lines.map((line, index) => readAddress(line, language, own.gives(index) ? null : own, subjects));
  const known = lines.map(
    (line, index) =>
      (thread !== null && index >= thread.from && index <= thread.to) ||
      teasers.has(index) ||
      isBio(line, index) ||
      ofPage[index] === true ||
      isFurniture(line, addresses[index] ?? null, fitting[index] ?? []),
  );
  return { language, fitting, addresses, thread, teasers, ofPage, known };
}
