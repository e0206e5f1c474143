import fc from 'fast-check';
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
    const values = Object.entries(merged.others).map(([field, rest]) => [field, rest.map(({ value }) => value)]);
    expect(Object.fromEntries(values)).toEqual(others);
  }
});

/** One of several computers: it changes the name, or takes over what another has. */
type Doing = { at: number; from: number } | { at: number; name: string };

const doing = fc.oneof(
  fc.record({ at: fc.nat(2), from: fc.nat(2) }),
  fc.record({ at: fc.nat(2), name: fc.constantFrom('x', 'y', 'z') }),
);

/** Two copies as one that has seen both, as an article is written: what stands beside a value stays there. */
function united(one: FieldVersion, other: FieldVersion, version: string): FieldVersion {
  const { fields, changed, others } = mergeFields([one, other]);
  const seen = [...new Set([...one.seen, ...other.seen, one.version, other.version])];
  return { version, made: made.made, seen, changed, fields, beside: others };
}

function standing({ fields, beside }: FieldVersion): string[] {
  return [fields['name'], ...(beside?.['name'] ?? []).map(({ value }) => value)].map(String).sort();
}

it('what stands beside a value is kept by every copy until somebody settles it, and then by none', () =>
  fc.assert(
    fc.property(fc.array<Doing>(doing, { maxLength: 12 }), (doings) => {
      const copies = [made, made, made];
      let counter = 1;
      for (const one of doings) {
        counter++;
        const own = copies[one.at] ?? made;
        const version = `${'abc'[one.at]}:${counter}`;
        if ('from' in one) copies[one.at] = united(own, copies[one.from] ?? made, version);
        else copies[one.at] = { ...edited(own, version, { name: `${one.name}${counter}` }), beside: {} };
      }
      const [a = made, b = made, c = made] = copies;
      const all = united(united(a, b, 'a:90'), c, 'a:91');
      const again = united(a, united(c, b, 'c:92'), 'c:93');
      expect(standing(again)).toEqual(standing(all));
      expect(again.fields).toEqual(all.fields);
      expect(standing(united(all, b, 'a:94'))).toEqual(standing(all));
      // Nothing that was set is lost but what somebody replaced who knew it.
      for (const copy of copies) {
        for (const name of standing(copy)) {
          const set =
            copy.fields['name'] === name
              ? copy.changed['name']
              : copy.beside?.['name']?.find(({ value }) => value === name)?.set;
          const replaced = copies.some(
            (other) => other.seen.includes(set ?? made.made) && !standing(other).includes(name),
          );
          expect(standing(all).includes(name)).toBe(!replaced && (set !== undefined || standing(all).length === 1));
        }
      }
      const settled = { ...edited(all, 'b:95', { name: 'settled' }), beside: {} };
      for (const copy of copies) expect(standing(united(settled, copy, 'c:96'))).toEqual(['settled']);
    }),
  ));
