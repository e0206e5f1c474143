import { describe, expect, it } from 'vitest';
import { caretMove } from '../../../renderer/reader/caret-keys.ts';

const key = (name: string) => {
  const parts = name.split('+');
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    metaKey: parts.includes('Meta'),
  };
};

describe('caretMove', () => {
  it.each([
    ['ArrowRight', false, 'move right character'],
    ['Shift+ArrowLeft', false, 'extend left character'],
    ['Ctrl+Shift+ArrowRight', false, 'extend right word'],
    ['Alt+Shift+ArrowRight', false, 'extend right word'],
    ['Alt+ArrowLeft', false, null],
    ['Alt+ArrowLeft', true, 'move left word'],
    ['Meta+Shift+ArrowRight', true, 'extend right lineboundary'],
    ['Shift+ArrowDown', false, 'extend forward line'],
    ['Ctrl+ArrowDown', false, null],
    ['Meta+Shift+ArrowUp', true, 'extend backward documentboundary'],
    ['Shift+End', false, 'extend forward lineboundary'],
    ['Ctrl+Shift+Home', false, 'extend backward documentboundary'],
    ['End', false, null],
    ['a', false, null],
  ])('%s (Mac: %s) is %s', (name, mac, expected) => {
    const move = caretMove(key(name), mac);
    expect(move && `${move.alter} ${move.direction} ${move.granularity}`).toBe(expected);
  });
});
