import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnnotationLine,
  counterOf,
  mergeLines,
  SEEN_LIMIT,
  shownAnnotations,
  versionsSeen,
} from '../../../../electron/library/store/merge-annotations.ts';
import type { Annotation, Tombstone } from '../../../../shared/model/annotation.ts';

function line(id: string, version: string, seen: string[] = [], note = ''): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    'stet:kind': 'note',
    motivation: 'commenting',
    created: '2024-01-01T00:00:00Z',
    modified: '2024-01-01T00:00:00Z',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: note }],
    target: [{ type: 'SpecificResource', source: 'stet://article/x', selector: [], 'stet:revision': 1 }],
    'stet:version': version,
    'stet:seen': seen,
  };
}

function tombstone(id: string, version: string, seen: string[]): Tombstone {
  return { id, 'stet:deleted': '2024-01-02T00:00:00Z', 'stet:version': version, 'stet:seen': seen };
}

const ids = (lines: readonly AnnotationLine[]) => lines.map((one) => `${one.id} ${one['stet:version']}`);

describe('merging', () => {
  test('what was seen is superseded', () => {
    expect(ids(mergeLines([line('x', 'a:1'), line('x', 'a:2', ['a:1'])]))).toEqual(['x a:2']);
  });

  test('a version of another annotation is not meant', () => {
    expect(ids(mergeLines([line('x', 'a:1'), line('y', 'a:2', ['a:1'])]))).toEqual(['x a:1', 'y a:2']);
  });

  test('concurrent changes both stay', () => {
    const merged = mergeLines([line('x', 'a:1'), line('x', 'a:2', ['a:1']), line('x', 'b:2', ['a:1'])]);
    expect(ids(merged)).toEqual(['x a:2', 'x b:2']);
  });

  test('a deletion stays deleted when the old version comes back', () => {
    const merged = mergeLines([tombstone('x', 'a:2', ['a:1']), line('x', 'a:1')]);
    expect(ids(merged)).toEqual(['x a:2']);
    expect(shownAnnotations(merged)).toEqual([]);
  });

  test('the same line twice is one, whatever the order of its keys', () => {
    const one = line('x', 'a:1');
    const other = Object.fromEntries(Object.entries(one).reverse()) as Annotation;
    expect(mergeLines([one, other])).toHaveLength(1);
  });

  test('a line edited by hand under the same version is kept beside the other', () => {
    expect(mergeLines([line('x', 'a:1', [], 'one'), line('x', 'a:1', [], 'two')])).toHaveLength(2);
  });
});

describe('showing', () => {
  test('the highest counter wins, and the other is at hand', () => {
    const [shown] = shownAnnotations(mergeLines([line('x', 'a:3', [], 'ours'), line('x', 'b:2', [], 'theirs')]));
    expect(shown?.annotation['stet:version']).toBe('a:3');
    expect(shown?.annotation['stet:conflicts']).toEqual([line('x', 'b:2', [], 'theirs')]);
  });

  test('counters are numbers, not text', () => {
    const [shown] = shownAnnotations([line('x', 'a:9'), line('x', 'b:10')]);
    expect(shown?.annotation['stet:version']).toBe('b:10');
    expect(counterOf('b:10')).toBe(10);
  });

  test('a change beats a concurrent deletion', () => {
    const merged = mergeLines([tombstone('x', 'a:9', ['a:1']), line('x', 'b:2', ['a:1'])]);
    expect(shownAnnotations(merged)[0]?.annotation['stet:version']).toBe('b:2');
  });
});

test('what a line remembers is bounded, newest last', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `a:${at + 1}`);
  const seen = versionsSeen([line('x', 'a:1001', many)]);
  expect(seen).toHaveLength(SEEN_LIMIT);
  expect(seen.at(-1)).toBe('a:1001');
  expect(seen.at(-2)).toBe('a:1000');
});

/** Histories as devices make them: each reads some earlier state of the file, then changes or deletes something. */
const histories = fc
  .array(
    fc.record({
      device: fc.constantFrom('a', 'b', 'c'),
      id: fc.constantFrom('x', 'y'),
      deletes: fc.boolean(),
      /** Which of the lines written so far this device has got to see, as bits. */
      sees: fc.nat(),
    }),
    { maxLength: 14 },
  )
  .map((steps) => {
    const written: AnnotationLine[] = [];
    for (const [at, step] of steps.entries()) {
      const visible = mergeLines(written.filter((_, position) => (step.sees >> (position % 30)) & 1));
      const heads = visible.filter(({ id }) => id === step.id);
      const version = `${step.device}:${at + 1}`;
      const seen = versionsSeen(heads);
      written.push(step.deletes ? tombstone(step.id, version, seen) : line(step.id, version, seen, `text ${at}`));
    }
    return written;
  });

const parts = fc
  .tuple(histories, fc.array(fc.constantFrom(0, 1, 2), { minLength: 14, maxLength: 14 }))
  .map(
    ([lines, where]) =>
      [0, 1, 2].map((part) => lines.filter((_, at) => where[at] === part)) as [
        AnnotationLine[],
        AnnotationLine[],
        AnnotationLine[],
      ],
  );

describe('whatever was written where', () => {
  const merge = (a: readonly AnnotationLine[], b: readonly AnnotationLine[]) => mergeLines([...a, ...b]);
  const runs = { numRuns: 1000 };

  test('merging is commutative', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        expect(merge(b, a)).toEqual(merge(a, b));
      }),
      runs,
    );
  });

  test('merging is associative', () => {
    fc.assert(
      fc.property(parts, ([a, b, c]) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs,
    );
  });

  test('merging is idempotent', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        const once = merge(a, b);
        expect(merge(once, once)).toEqual(once);
        expect(merge(once, a)).toEqual(once);
      }),
      runs,
    );
  });

  test('no text is lost: it is there, or somebody who had seen it went on from it', () => {
    fc.assert(
      fc.property(histories, (lines) => {
        const seen = new Set(lines.flatMap((one) => one['stet:seen'].map((version) => `${one.id} ${version}`)));
        const kept = new Set(ids(mergeLines(lines)));
        for (const key of ids(lines)) expect(kept.has(key) || seen.has(key)).toBe(true);
        const shown = shownAnnotations(mergeLines(lines));
        const visible = shown
          .flatMap(({ annotation, heads }) => [annotation, ...heads])
          .map((one) => one['stet:version']);
        for (const one of mergeLines(lines)) {
          if (!('stet:deleted' in one)) expect(visible).toContain(one['stet:version']);
        }
      }),
      runs,
    );
  });
});
