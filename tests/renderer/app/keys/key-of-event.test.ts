import { expect, it } from 'vitest';
import { keyOfEvent } from '../../../../renderer/app/keys/key-of-event.ts';

const press = (key: string, ...modifiers: string[]) => ({
  key,
  code: key === 'й' ? 'KeyQ' : '',
  getModifierState: (name: string) => modifiers.includes(name),
});

it.each<[ReturnType<typeof press>, string | null, string | null]>([
  [press('q'), 'q', 'q'],
  [press('J', 'Shift'), 'Shift+J', 'Shift+J'],
  [press('k', 'Control'), '$mod+k', 'Control+k'],
  [press('k', 'Meta'), 'Meta+k', '$mod+k'],
  [press(' '), 'Space', 'Space'],
  [press('Shift', 'Shift'), null, null],
  [press('K', 'Control', 'Shift'), '$mod+Shift+K', 'Control+Shift+K'],
  // What it takes to type a sign is no part of it.
  [press('?', 'Shift'), '?', '?'],
  [press('/', 'Shift', 'Control'), '$mod+/', 'Control+/'],
  [press('[', 'AltGraph', 'Control', 'Alt'), '[', 'Control+['],
  [press('[', 'Alt'), 'Alt+[', '['],
  [press('й'), 'q', 'q'],
  [press('Dead'), null, null],
  [press('Delete', 'Alt'), 'Alt+Delete', 'Alt+Delete'],
])('%j is %s, on a Mac %s', (event, plain, mac) => {
  expect(keyOfEvent(event, false)).toBe(plain);
  expect(keyOfEvent(event, true)).toBe(mac);
});
