import { describe, expect, it } from 'vitest';
import { ariaKeys, display, type Key, matches } from '../../../../electron/chromium/page/accelerator.ts';

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('matches', () => {
  it.each<[string, Key, boolean, boolean]>([
    ['CmdOrCtrl+I', key('i', { ctrlKey: true }), false, true],
    ['CmdOrCtrl+I', key('i', { metaKey: true }), false, false],
    ['CmdOrCtrl+I', key('i', { metaKey: true }), true, true],
    ['CmdOrCtrl+I', key('I', { ctrlKey: true, shiftKey: true }), false, false],
    ['CmdOrCtrl+Shift+I', key('I', { ctrlKey: true, shiftKey: true }), false, true],
    ['Ctrl+Y', key('y', { ctrlKey: true, altKey: true }), false, false],
    ['F11', key('F11'), false, true],
    ['CmdOrCtrl+Plus', key('+', { ctrlKey: true }), false, true],
    ['Alt+Left', key('ArrowLeft', { altKey: true }), false, true],
    ['Ctrl+,', key(',', { ctrlKey: true }), false, true],
  ])('%s with %o on a Mac: %s', (accelerator, event, isMac, expected) => {
    expect(matches(accelerator, event, isMac)).toBe(expected);
  });
});

it.each([
  ['CmdOrCtrl+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z', 'Control+Shift+Z'],
  ['Ctrl+Cmd+F', 'Ctrl+Meta+F', '⌃⌘F', 'Control+Meta+F'],
  ['F11', 'F11', 'F11', 'F11'],
  ['Alt+Right', 'Alt+→', '⌥→', 'Alt+Arrowright'],
])('shows %s', (accelerator, shown, onMac, aria) => {
  expect([display(accelerator, false), display(accelerator, true), ariaKeys(accelerator, false)]).toEqual([
    shown,
    onMac,
    aria,
  ]);
});
