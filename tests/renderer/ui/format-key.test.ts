import { expect, it } from 'vitest';
import { formatKey } from '../../../renderer/ui/format-key.ts';

it.each<[string, string, string]>([
  ['$mod+k', 'Ctrl+K', '⌘K'],
  ['$mod+Shift+z', 'Ctrl+Shift+Z', '⌘⇧Z'],
  ['?', '?', '?'],
  ['Shift+?', '?', '?'],
  ['Shift+J', 'Shift+J', '⇧J'],
  ['g l', 'G L', 'G L'],
  ['$mod+Shift+Backslash', 'Ctrl+Shift+\\', '⌘⇧\\'],
  ['Shift+BracketLeft', 'Shift+[', '⇧['],
  ['Alt+Shift+BracketRight', 'Alt+Shift+]', '⌥⇧]'],
  ['Delete', 'Del', 'Del'],
  ['/', '/', '/'],
])('%s reads %s, on a Mac %s', (key, plain, mac) => {
  expect(formatKey(key, false).join(' ')).toBe(plain);
  expect(formatKey(key, true).join(' ')).toBe(mac);
});
