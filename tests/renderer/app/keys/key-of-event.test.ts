import { expect, it } from 'vitest';
import { keyOfEvent } from '../../../../renderer/app/keys/key-of-event.ts';

const press = (
  key: string,
  modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

it.each<[ReturnType<typeof press>, string | null, string | null]>([
  [press('q'), 'q', 'q'],
  [press('J', { shiftKey: true }), 'Shift+J', 'Shift+J'],
  [press('k', { ctrlKey: true }), '$mod+k', 'Control+k'],
  [press('k', { metaKey: true }), 'Meta+k', '$mod+k'],
  [press(' '), 'Space', 'Space'],
  [press('Shift', { shiftKey: true }), null, null],
  [press('Dead'), null, null],
  [press('Delete', { altKey: true }), 'Alt+Delete', 'Alt+Delete'],
])('%j is %s, on a Mac %s', (event, plain, mac) => {
  expect(keyOfEvent(event, false)).toBe(plain);
  expect(keyOfEvent(event, true)).toBe(mac);
});
