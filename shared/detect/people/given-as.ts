import type { Token } from '../text/tokens.ts';
import type { NameMention } from './names.ts';
import type { Scene } from './scene.ts';

/** How far in front of a name the words may stand that say it is given, in tokens. */
const REACH = 6;

const GIVEN =
  /^(?:names?|nickname|identif(?:y|ied|ies|ying)|introduc(?:ed|es|ing)|known|goes|going|called|himself|herself|themselves)$/;

/** A property company called Moss Homes, a woman named Ada: the name right behind. */
function isCalled(before: Token | undefined, distance: number): boolean {
  return distance === 1 && /^(?:called|named)$/.test(before?.lower ?? '');
}

/** A baker who gave his name only as Simon · a man who would be identified only by his first name, Ali: the name by which a clause between two tokens says that somebody goes. */
export function nameGiven({ names, passages }: Scene, passage: number, from: number, to: number): NameMention | null {
  const { tokens = [] } = passages[passage] ?? {};
  return (
    names.within(passage, from, to).find((name) => {
      const before = tokens[name.from - 1];
      const words = tokens.slice(Math.max(from, name.from - REACH), name.from);
      return (
        isCalled(before, name.from - from) ||
        (name.kind === 'person' &&
          (/^(?:as|by|is|be|only|just|simply)$/.test(before?.lower ?? '') ||
            (before?.text === ',' && /^name$/.test(tokens[name.from - 2]?.lower ?? ''))) &&
          words.some(({ lower }) => GIVEN.test(lower)))
      );
    }) ?? null
  );
}
