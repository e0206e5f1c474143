import { expect, it } from 'vitest';
import { type FieldVersion, markChanged, mergeFields } from '../../../shared/exchange/merge-fields.ts';

const made: FieldVersion = {
  version: 'a:1',
  made: 'a:1',
  seen: [],
  changed: {},
  fields: { name: 'Ada', role: null, aliases: ['A'] },
};

function edited(from: FieldVersion, version: string, change: Record<string, unknown>): FieldVersion {
  const fields = { ...from.fields, ...change };
  const changed = markChanged(from.fields, fields, from.changed, version);
  return { version, made: from.made, seen: [...from.seen, from.version], changed, fields };
}

it.each<[string, FieldVersion[], Record<string, unknown>, Record<string, unknown[]>]>([
  ['one version is itself', [made], made.fields, {}],
  [
    'changes of different fields both apply',
    [edited(made, 'a:2', { name: 'Ada Lind' }), edited(made, 'b:9', { role: 'mayor' })],
    { name: 'Ada Lind', role: 'mayor', aliases: ['A'] },
    {},
  ],
  [
    'of one field the newest is shown and the other kept',
    [edited(made, 'a:2', { name: 'Ada Lind' }), edited(made, 'b:3', { name: 'A. Lind' })],
    { name: 'A. Lind', role: null, aliases: ['A'] },
    { name: ['Ada Lind'] },
  ],
  [
    'the same change twice is no conflict',
    [edited(made, 'a:2', { name: 'Ada Lind' }), edited(made, 'b:3', { name: 'Ada Lind' })],
    { name: 'Ada Lind', role: null, aliases: ['A'] },
    {},
  ],
  [
    'who has seen a value and set another wins, whatever the counters',
    [edited(made, 'b:90', { role: 'mayor' }), edited(edited(made, 'a:2', { name: 'x' }), 'a:3', { name: 'y' })],
    { name: 'y', role: 'mayor', aliases: ['A'] },
    {},
  ],
  [
    'a field that a file of another program tells nothing of keeps the value that was set',
    [
      edited(edited(made, 'a:2', { role: 'mayor' }), 'a:3', { name: 'x' }),
      {
        ...made,
        version: 'b:1',
        seen: ['a:1', 'a:2'],
        changed: { name: 'b:1' },
        fields: { ...made.fields, name: 'y' },
      },
    ],
    { name: 'x', role: 'mayor', aliases: ['A'] },
    { name: ['y'] },
  ],
  [
    'lists of words are united',
    [edited(made, 'a:2', { aliases: ['A', 'B'] }), edited(made, 'b:3', { aliases: ['A', 'C'] })],
    { name: 'Ada', role: null, aliases: ['A', 'C', 'B'] },
    {},
  ],
  [
    'what somebody emptied is a change like any other',
    [edited(made, 'a:2', { name: '' }), edited(made, 'b:3', { name: 'A. Lind' })],
    { name: 'A. Lind', role: null, aliases: ['A'] },
    { name: [''] },
  ],
  [
    'two that were made apart: what one left empty is filled',
    [made, { ...made, version: 'b:5', made: 'b:5', fields: { name: 'Ada', role: 'mayor', aliases: [], other: 1 } }],
    { name: 'Ada', role: 'mayor', aliases: ['A'], other: 1 },
    {},
  ],
])('%s', (_, versions, fields, others) => {
  for (const order of [versions, versions.toReversed()]) {
    const merged = mergeFields(order);
    expect(merged.fields).toEqual(fields);
    expect(merged.others).toEqual(others);
  }
});
