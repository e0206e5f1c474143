import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  highestCounter,
  type RegisterLine,
  registerLines,
  shownEntries,
  uniteLines,
  withEntry,
  withoutEntry,
} from '../../../../electron/library/store/register-lines.ts';

const ada = { id: 'p1', name: 'Ada', role: null, aliases: ['A'] };
const at = '2025-05-01T00:00:00.000Z';
const shown = (lines: RegisterLine[]) => shownEntries(lines).map(({ id, fields }) => ({ id, ...fields }));

describe('entries of a register', () => {
  it('of an older file have no versions and are read as they are', () => {
    expect(shown(registerLines([ada, { id: 'p2', name: 'Mo' } as never]))).toEqual([ada, { id: 'p2', name: 'Mo' }]);
  });

  it('of two older files that differ: both are kept', () => {
    const united = uniteLines(
      registerLines([ada]),
      registerLines([{ ...ada, name: 'Ada Lind', role: 'mayor' } as never]),
    );
    const [entry] = shownEntries(united);
    expect(entry?.fields['role']).toBe('mayor');
    expect(new Set([entry?.fields['name'], ...(entry?.conflicts['name'] ?? [])])).toEqual(new Set(['Ada', 'Ada Lind']));
  });

  it('a change goes on from what an older file has', () => {
    const old = registerLines([ada]);
    const changed = withEntry(old, { id: 'p1', role: 'mayor' }, 'a:1');
    expect(shown(uniteLines(changed, old))).toEqual([{ ...ada, role: 'mayor' }]);
    expect(changed).toHaveLength(1);
  });

  it('a change of one field does not take back another', () => {
    const made = withEntry([], ada, 'a:1');
    const here = withEntry(made, { ...ada, name: 'Ada Lind' }, 'a:2');
    const there = withEntry(made, { ...ada, role: 'mayor' }, 'b:2');
    expect(shown(uniteLines(here, there))).toEqual([{ ...ada, name: 'Ada Lind', role: 'mayor' }]);
  });

  it('two names stay until somebody settles it, by setting the name or by saying so', () => {
    const made = withEntry([], ada, 'a:1');
    const both = uniteLines(
      withEntry(made, { ...ada, name: 'X' }, 'a:2'),
      withEntry(made, { ...ada, name: 'Y' }, 'b:2'),
    );
    expect(shownEntries(both)[0]?.conflicts).toEqual({ name: ['X'] });
    const other = withEntry(both, { id: 'p1', role: 'mayor' }, 'a:3');
    expect(shownEntries(other)[0]?.conflicts).toEqual({ name: ['X'] });
    expect(shownEntries(withEntry(other, { id: 'p1', name: 'Z' }, 'a:4'))[0]?.conflicts).toEqual({});
    expect(shownEntries(withEntry(other, { id: 'p1', 'stet:conflicts': {} }, 'a:4'))[0]).toMatchObject({
      fields: { name: 'Y' },
      conflicts: {},
    });
  });

  it('a deletion stays when the old entry comes back, and gives way to a change that did not know of it', () => {
    const made = withEntry([], ada, 'a:1');
    const gone = withoutEntry(made, 'p1', 'a:2', at);
    expect(shown(uniteLines(gone, made))).toEqual([]);
    expect(shown(uniteLines(gone, withEntry(made, { ...ada, role: 'mayor' }, 'b:2')))).toEqual([
      { ...ada, role: 'mayor' },
    ]);
    expect(shown(withEntry(gone, ada, 'a:3'))).toEqual([ada]);
  });

  it('a list that was put together from two stays whole when somebody who knew one of them goes on', () => {
    const here = withEntry([], { ...ada, aliases: ['A'] }, 'a:1');
    const there = withEntry([], { ...ada, aliases: ['Countess'] }, 'c:1');
    const lines = uniteLines(here, there);
    const both = withEntry(lines, { ...ada, ...shownEntries(lines)[0]?.fields, role: 'mayor' }, 'a:2');
    const gone = withEntry(there, { ...ada, aliases: ['Countess', 'Lovelace'] }, 'c:2');
    const [entry] = shownEntries(uniteLines(both, gone));
    expect(new Set(entry?.fields['aliases'] as string[])).toEqual(new Set(['A', 'Countess', 'Lovelace']));
  });

  it('keys that nobody knows stay, and hostile versions are no versions', () => {
    const [line] = registerLines([{ ...ada, more: { a: 1 }, 'stet:version': '../x', 'stet:seen': 3 } as never]);
    expect(line?.['stet:version']).toMatch(/^old[0-9a-f]{12}:0$/);
    expect(shown([line as RegisterLine])).toEqual([{ ...ada, more: { a: 1 } }]);
  });
});

interface Step {
  device: number;
  what: 'name' | 'role' | 'alias' | 'remove' | 'merge';
  id: string;
  from: number;
}

interface Setting {
  id: string;
  field: string;
  value: string;
  version: string;
  /** Versions that this device knew of, of any entry. */
  knew: Set<string>;
}

const steps = fc.array(
  fc.record<Step>({
    device: fc.nat(2),
    what: fc.constantFrom('name', 'role', 'alias', 'remove', 'merge', 'merge'),
    id: fc.constantFrom('p1', 'p2'),
    from: fc.nat(2),
  }),
  { maxLength: 18 },
);

/** Three copies of a register as three people leave them who change and merge at will; and all that they ever set. */
const histories = steps.map((all) => {
  const copies: RegisterLine[][] = [[], [], []];
  const known = [new Set<string>(), new Set<string>(), new Set<string>()] as const;
  const settings: Setting[] = [];
  for (const [number, { device, what, id, from }] of all.entries()) {
    const mine = copies[device] as RegisterLine[];
    const knew = known[device] as Set<string>;
    if (what === 'merge') {
      copies[device] = uniteLines(mine, copies[from] as RegisterLine[]);
      for (const version of known[from] as Set<string>) knew.add(version);
      continue;
    }
    const version = `${'abc'[device]}:${highestCounter(mine, id) + 1}`;
    const key = `${id} ${version}`;
    const before = shownEntries(mine).find((entry) => entry.id === id);
    const value = `value ${number}`;
    const setting = { id, value, version: key, knew: new Set(knew) };
    if (what === 'remove') {
      copies[device] = withoutEntry(mine, id, version, at);
      if (before) for (const field of ['name', 'role', 'alias']) settings.push({ ...setting, field, value: '' });
    } else if (what === 'alias') {
      const aliases = [...((before?.fields['aliases'] as string[]) ?? []), value];
      copies[device] = withEntry(mine, { id, name: 'n', ...before?.fields, aliases }, version);
      settings.push({ ...setting, field: 'alias' });
    } else {
      copies[device] = withEntry(mine, { id, name: 'n', aliases: [], ...before?.fields, [what]: value }, version);
      settings.push({ ...setting, field: what });
    }
    knew.add(key);
  }
  return { copies: copies as [RegisterLine[], RegisterLine[], RegisterLine[]], settings };
});

const byId = (lines: RegisterLine[]) => [...lines].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const runs = { numRuns: 2000 };

describe('uniting copies', () => {
  it('is commutative, associative and idempotent, in what stands in the file and in what is shown', () => {
    fc.assert(
      fc.property(histories, ({ copies: [a, b, c] }) => {
        expect(byId(uniteLines(a, b))).toEqual(byId(uniteLines(b, a)));
        expect(uniteLines(uniteLines(a, b), c)).toEqual(uniteLines(a, uniteLines(b, c)));
        const once = uniteLines(a, b);
        expect(uniteLines(once, once)).toEqual(once);
        expect(uniteLines(once, b)).toEqual(once);
        const entries = (lines: RegisterLine[]) => shownEntries(lines).toSorted((x, y) => (x.id < y.id ? -1 : 1));
        expect(entries(uniteLines(c, b, a))).toEqual(entries(uniteLines(a, b, c)));
      }),
      runs,
    );
  });

  it('nothing is lost: what was set is shown or beside it, or somebody who knew it set something else', () => {
    fc.assert(
      fc.property(histories, ({ copies, settings }) => {
        const entries = new Map(shownEntries(uniteLines(...copies)).map((entry) => [entry.id, entry]));
        for (const { id, field, value, version } of settings) {
          if (value === '') continue;
          const goneOn = settings.some(
            (other) => other.id === id && other.field === field && other.knew.has(version) && field !== 'alias',
          );
          const removed = settings.some((other) => other.id === id && other.value === '' && other.knew.has(version));
          if (goneOn || removed) continue;
          const entry = entries.get(id);
          const said =
            field === 'alias' ? entry?.fields['aliases'] : [entry?.fields[field], ...(entry?.conflicts[field] ?? [])];
          expect(said).toContain(value);
        }
      }),
      runs,
    );
  });
});
