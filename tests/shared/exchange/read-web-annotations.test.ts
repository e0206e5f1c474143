import { expect, it } from 'vitest';
import { readWebAnnotations } from '../../../shared/exchange/read-web-annotations.ts';

const part = (exact: string) => ({
  source: 'https://harbour.example/quay',
  selector: { type: 'TextQuoteSelector', exact },
});
const note = (value: string) => ({ type: 'TextualBody', value });
const annotation = (target: unknown, body: unknown) => ({ type: 'Annotation', id: 'urn:a', target, body });

it.each<[string, unknown, unknown, string[], string[]]>([
  [
    'a composite is all of its parts',
    { type: 'Composite', items: [part('one'), part('two')] },
    note('x'),
    ['one', 'two'],
    ['x'],
  ],
  [
    'so are a list and independents',
    [
      { type: 'List', items: [part('one')] },
      { type: 'Independents', items: [part('two')] },
    ],
    null,
    ['one', 'two'],
    [],
  ],
  [
    'a choice is its first part',
    { type: 'Choice', items: [part('one'), part('two')] },
    { type: 'Choice', items: [note('in English'), note('en français')] },
    ['one'],
    ['in English'],
  ],
  [
    'sets lie within sets',
    { type: 'Composite', items: [{ type: 'Choice', items: [part('one'), part('two')] }, part('three')] },
    null,
    ['one', 'three'],
    [],
  ],
])('%s', (_, target, body, words, notes) => {
  const item = annotation(target, body);
  const [read] = readWebAnnotations(item)?.annotations ?? [];
  expect(read?.targets.map(({ quote }) => quote?.exact)).toEqual(words);
  expect(read?.annotation.body.map(({ value }) => value)).toEqual(notes);
  expect(read?.article.url).toBe('https://harbour.example/quay');
  expect(read?.annotation.kept).toMatchObject({ 'stet:foreign': { target } });
});

it('says of an empty set that it names nothing', () => {
  const file = readWebAnnotations(annotation({ type: 'Composite', items: [] }, note('x')));
  expect(file?.annotations).toEqual([]);
  expect(file?.unread.map(({ reason }) => reason)).toEqual(['It names nothing that it is about.']);
});

it('ends with sets that go on for ever', () => {
  let target: unknown = part('deep');
  for (let depth = 0; depth < 5000; depth++) target = { type: 'Composite', items: [target] };
  expect(readWebAnnotations(annotation(target, note('x')))?.annotations).toHaveLength(1);
});
