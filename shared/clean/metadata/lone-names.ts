import { creditEvidence } from '../text/captions.ts';
import { isAllCapitals } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { SEVERAL, tellsOfWork, tellsOfWriter } from './about-writer.ts';
import type { Byline } from './byline.ts';
import type { FoundByline } from './find-bylines.ts';
import { BUTTONS, beginsAsPerson, loneNames, nameWithTrade } from './named-date.ts';

/** Lines between a name and the day beside it: buttons, a place. */
const NEAR = 4;

interface Range {
  title: number;
  /** Index of the first line of the text. */
  to: number;
  /** Index of the last line of the text, below which a page tells of its writers. */
  last: number;
}

/**
 * Papers that sign without "by" set a name alone between the title and the text, near the day; far from it, a common given
 * name must tell that it is one. Not one that the text itself speaks of, nor the paper's own. A second name may stand right below.
 */
export function findLoneNames(
  lines: readonly Line[],
  range: Range,
  isDate: (index: number) => boolean,
  isTaken: (index: number) => boolean,
): FoundByline[] {
  const below = lines.slice(range.title + 1, range.to).map((_, at) => range.title + 1 + at);
  const days = below.filter((index) => isDate(index) || /^\S+@\S+$/.test(lines[index]?.key ?? ''));
  const signs = (index: number): Byline | null => {
    if (isTaken(index) || days.includes(index)) return null;
    const { text = '' } = lines[index] ?? {};
    const beside = days.some((day) => Math.abs(day - index) === 1);
    const byline = loneNames(text) ?? (beside ? nameWithTrade(text) : null);
    if (!byline) return null;
    const near = days.some((day) => Math.abs(day - index) <= NEAR);
    const far = days.length > 0 || below.filter((at) => at > index && isTaken(at)).length >= BUTTONS;
    if (!near && !(far && beginsAsPerson(byline.name))) return null;
    const names = byline.name.split(SEVERAL);
    const isOther = (name: string) => isSpokenOf(name, lines, range) || isOfPaper(name, lines.slice(0, range.title));
    return names.every(isOther) ? null : byline;
  };
  for (const index of below) {
    const byline = signs(index);
    if (!byline) continue;
    const second = index + 1 < range.to ? signs(index + 1) : null;
    if (!second) return [{ index, byline }];
    // Set otherwise than the name nearer to the day, the upper took the picture above it.
    const taken = isAllCapitals(lines[index]?.text ?? '') !== isAllCapitals(lines[index + 1]?.text ?? '');
    return [...(taken && lines[index - 1]?.sentence ? [] : [{ index, byline }]), { index: index + 1, byline: second }];
  }
  return [];
}

/** Not where a picture is credited, or a page tells of its writers. */
function isSpokenOf(name: string, lines: readonly Line[], { to, last }: Range): boolean {
  return lines.slice(to, last + 1).some((line, at) => {
    if (to + at === last && tellsOfWriter(line, name)) return false;
    const speaks = line.sentence && line.text.replace(SIGNED_OFF, '').includes(name);
    return speaks && creditEvidence(line).length === 0 && !tellsOfWork(line, name);
  });
}

/** Who wrote it, behind the last word: "(Ines Calder, 5.2.2024)". */
const SIGNED_OFF = /\((?:[^()]{2,12}: ?)?[^()]{4,60}\)$/;

/** "Lodestar Obituaries", below "The Lodestar". */
function isOfPaper(name: string, above: readonly Line[]): boolean {
  const words = name.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return above.some(({ text, words: count }) => {
    return count <= 5 && text.toLowerCase() !== name.toLowerCase() && words.some((word) => hasWord(text, word));
  });
}

function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
}
