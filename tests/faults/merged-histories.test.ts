import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineText, parseLines } from '../../electron/library/store/annotation-lines.ts';
import {
  type AnnotationLine,
  mergeLines,
  shownAnnotations,
  shownLinks,
  versionsSeen,
} from '../../electron/library/store/merge-annotations.ts';
import {
  type RegisterLine,
  registerLines,
  shownEntries,
  uniteLines,
  withEntry,
  withoutEntry,
} from '../../electron/library/store/register-lines.ts';
import { patience, scaled, tell } from './support/scale.ts';

const RUNS = scaled(60, 5000);
const DEVICES = ['a', 'b', 'c'] as const;

/** What three computers do, each to its own copy; now and then one takes in what another has. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constantFrom('write' as const, 'write' as const, 'delete' as const),
        device: fc.nat({ max: 2 }),
        id: fc.constantFrom('urn:x', 'urn:y', 'link:z'),
        field: fc.constantFrom('name', 'role', 'aliases'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('take' as const),
        device: fc.nat({ max: 2 }),
        from: fc.nat({ max: 2 }),
      }),
    },
  ),
  { maxLength: 40 },
);
type Steps = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

function annotation(id: string, version: string, seen: string[], text: string): AnnotationLine {
  const target = [{ type: 'SpecificResource' as const, source: 'stet://article/x', selector: [], 'stet:revision': 1 }];
  const common = {
    '@context': ['http://www.w3.org/ns/anno.jsonld'],
    id,
    type: 'Annotation' as const,
    created: '2024-01-01T00:00:00Z',
    modified: '2024-01-01T00:00:00Z',
    'stet:version': version,
    'stet:seen': seen,
  };
  return {
    ...common,
    'stet:kind': 'note',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: text }],
    target,
  };
}

/** Each copy as a file, after all steps; every line that was ever written. */
function filesAfter(history: Steps): { files: Buffer[]; written: AnnotationLine[] } {
  const copies: AnnotationLine[][] = DEVICES.map(() => []);
  const written: AnnotationLine[] = [];
  for (const [number, step] of history.entries()) {
    const own = copies[step.device] ?? [];
    if (step.does === 'take') copies[step.device] = mergeLines([...own, ...(copies[step.from] ?? [])]);
    else {
      const heads = own.filter(({ id }) => id === step.id);
      const version = `${DEVICES[step.device]}:${number + 1}`;
      const line: AnnotationLine =
        step.does === 'write'
          ? annotation(step.id, version, versionsSeen(heads), `text ${number}`)
          : {
              id: step.id,
              'stet:deleted': '2024-01-02T00:00:00Z',
              'stet:version': version,
              'stet:seen': versionsSeen(heads),
            };
      written.push(line);
      copies[step.device] = mergeLines([...own, line]);
    }
  }
  return { files: copies.map((lines) => Buffer.from(lines.map(lineText).join(''))), written };
}

/** Reads files one after another, as one file or several: how it is done with conflict copies and after a union merge. */
const read = (...files: Buffer[]) => mergeLines(parseLines(Buffer.concat(files)).lines);
const write = (lines: readonly AnnotationLine[]) => Buffer.from(lines.map(lineText).join(''));
const textsOf = (lines: readonly AnnotationLine[]) =>
  shownAnnotations(lines).flatMap(({ annotation: shown, heads }) =>
    [shown, ...heads].map((one) => one['stet:version']),
  );

test('annotations: in whatever order copies meet, the same comes out and no text is lost', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat()), (history, order) => {
      const { files, written } = filesAfter(history);
      const [a = Buffer.alloc(0), b = Buffer.alloc(0), c = Buffer.alloc(0)] = files;
      const all = read(a, b, c);
      expect(read(b, a)).toEqual(read(a, b));
      expect(read(write(read(a, b)), c)).toEqual(all);
      expect(read(a, write(read(b, c)))).toEqual(all);
      expect(read(write(all), a, write(all))).toEqual(all);
      // Git's union merge: the lines of both in any order, some twice.
      const shuffled = written.map((line) => ({ line, at: order.next().value })).sort((x, y) => x.at - y.at);
      expect(read(write(shuffled.map(({ line }) => line)), a)).toEqual(read(write(written)));
      const seen = new Set(written.flatMap((line) => line['stet:seen'].map((version) => `${line.id} ${version}`)));
      const shown = new Set([...textsOf(all), ...shownLinks(all).map((link) => link['stet:version'])]);
      for (const line of written) {
        const superseded = seen.has(`${line.id} ${line['stet:version']}`);
        expect(superseded || 'stet:deleted' in line || shown.has(line['stet:version'])).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
  tell(`${RUNS} histories of annotations merged`);
});

test('registers: in whatever order copies meet, the same is shown', { timeout: patience }, () => {
  fc.assert(
    fc.property(steps, (history) => {
      const copies: RegisterLine[][] = DEVICES.map(() =>
        registerLines([{ id: 'urn:x', name: 'as it was' } as { id: string }]),
      );
      for (const [number, step] of history.entries()) {
        const own = copies[step.device] ?? [];
        if (step.does === 'take') copies[step.device] = uniteLines(own, copies[step.from] ?? []);
        else {
          const version = `${DEVICES[step.device]}:${number + 1}`;
          if (step.does === 'delete') copies[step.device] = withoutEntry(own, step.id, version, '2024-01-02T00:00:00Z');
          else
            copies[step.device] = withEntry(own, { id: step.id, name: 'n', [step.field]: `value ${number}` }, version);
        }
      }
      const [a = [], b = [], c = []] = copies;
      const shown = (...parts: RegisterLine[][]) =>
        shownEntries(uniteLines(...parts)).sort((x, y) => (x.id < y.id ? -1 : 1));
      expect(shown(b, a)).toEqual(shown(a, b));
      expect(shown(uniteLines(a, b), c)).toEqual(shown(a, uniteLines(b, c)));
      expect(shown(uniteLines(a, b, c), a)).toEqual(shown(a, b, c));
    }),
    { numRuns: RUNS },
  );
});
