import { describe, expect, it } from 'vitest';
import { NoteNames, noteName } from '../../../../shared/export/markdown/note-name.ts';

const names: [title: string, name: string][] = [
  ['Ferry to Holm', 'Ferry to Holm'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['[links] #tags ^ids 100%', 'links tags ids 100'],
  ['  .hidden. ', 'hidden'],
  ['\u0000\n', 'Untitled'],
  ['', 'Untitled'],
  ['Über 漢字 שלום', 'Über 漢字 שלום'],
];

describe('noteName', () => {
  it.each(names)('%j is %j', (title, name) => expect(noteName(title)).toBe(name));
  it('is short, and ends with a whole letter', () => {
    expect(noteName(`${'x'.repeat(79)}😀`)).toBe('x'.repeat(79));
    expect(noteName('word '.repeat(40)).length).toBeLessThanOrEqual(80);
  });
});

describe('NoteNames', () => {
  it('gives each key one name, whatever the case of letters', () => {
    const given = new NoteNames();
    const titles = ['A', 'a', 'A 2', 'A', 'a'];
    const found = titles.map((title, key) => given.of(String(key), title));
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(titles.length);
    expect(given.of('0', 'something else')).toBe('A');
  });
});
