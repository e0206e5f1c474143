import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeKeys } from '../../../../electron/library/store/annotation-fields.ts';
import { mergeLines, shownAnnotations, versionsSeen } from '../../../../electron/library/store/merge-annotations.ts';
import { type Annotation, annotationSchema, claimOf, noteOf, tagsOf } from '../../../../shared/model/annotation.ts';

type Edit = 'text' | 'claimant' | 'status' | 'note' | 'target' | 'color';
const edits: readonly Edit[] = ['text', 'claimant', 'status', 'note', 'target', 'color'];

const first = annotationSchema.parse({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'x',
  type: 'Annotation',
  'stet:kind': 'claim',
  motivation: 'assessing',
  created: '2024-01-01T00:00:00Z',
  modified: '2024-01-01T00:00:00Z',
  body: [
    {
      type: 'schema:Claim',
      purpose: 'assessing',
      'schema:text': '',
      'stet:claimant': null,
      'stet:person': null,
      'stet:claimKind': 'number',
      'stet:quantities': [],
      'stet:status': 'unchecked',
      'stet:history': [],
    },
  ],
  target: [{ type: 'SpecificResource', source: 'stet://article/x', selector: [], 'stet:revision': 1 }],
  'stet:version': 'a:1',
  'stet:seen': [],
});

/** One field of an annotation, as text; empty where it is as it was made. */
function textOf(annotation: Annotation, edit: Edit): string {
  const claim = claimOf(annotation);
  if (edit === 'text') return claim?.['schema:text'] ?? '';
  if (edit === 'claimant') return claim?.['stet:claimant'] ?? '';
  if (edit === 'status') return String(claim?.['stet:status']);
  if (edit === 'note') return noteOf(annotation)?.value ?? '';
  return edit === 'target' ? (annotation.target[0]?.source ?? '') : String(annotation['stet:color'] ?? '');
}

function edited(annotation: Annotation, edit: Edit, value: string): Annotation {
  const inClaim = (keys: object) => ({
    ...annotation,
    body: annotation.body.map((body) => (body.type === 'schema:Claim' ? { ...body, ...keys } : body)),
  });
  const withBody = (purpose: string) => ({
    ...annotation,
    body: [
      ...annotation.body.filter((body) => (body as { purpose?: string }).purpose !== purpose),
      { type: 'TextualBody', purpose, value },
    ],
  });
  if (edit === 'text') return inClaim({ 'schema:text': value });
  if (edit === 'claimant') return inClaim({ 'stet:claimant': value });
  if (edit === 'status') {
    const history = claimOf(annotation)?.['stet:history'] ?? [];
    return inClaim({
      'stet:status': value,
      'stet:history': [...history, { status: 'stands', at: value, by: '', reason: '' }],
    });
  }
  if (edit === 'note') return withBody('commenting');
  if (edit === 'color') return { ...annotation, 'stet:color': value };
  return { ...annotation, target: annotation.target.map((target) => ({ ...target, source: value })) };
}

/** What is shown of these lines, and the versions beside it. */
function versionsShown(lines: readonly Annotation[]): Annotation[] {
  const [shown] = shownAnnotations(mergeLines(lines));
  if (!shown) return [];
  return [shown.annotation, ...((shown.annotation['stet:conflicts'] as Annotation[] | undefined) ?? [])];
}

/** A save by somebody who has these lines; versions in conflict stay beside it. */
function saved(lines: readonly Annotation[], version: string, change: readonly Edit[], value = version): Annotation {
  return savedAs(lines, version, (before) => change.reduce((into, edit) => edited(into, edit, value), before));
}

function savedAs(
  lines: readonly Annotation[],
  version: string,
  change: (before: Annotation) => Annotation,
): Annotation {
  const [shown = first, ...others] = versionsShown(lines);
  const { 'stet:made': _made, 'stet:changed': _changed, 'stet:conflicts': _conflicts, ...before } = shown;
  const kept = new Set(others.map((other) => other['stet:version']));
  const seen = versionsSeen(mergeLines(lines).filter((line) => !kept.has(line['stet:version'])));
  const after = {
    ...change(before as Annotation),
    'stet:version': version,
    'stet:seen': seen,
  };
  return { ...after, ...changeKeys(shown, after) };
}

describe('two changes made apart', () => {
  test.each(edits.flatMap((one) => edits.map((other) => [one, other] as const)))('%s and %s', (one, other) => {
    const lines = [saved([first], 'a:2', [one]), saved([first], 'b:2', [other])];
    const versions = versionsShown(lines);
    if (one === other) {
      expect(versions.map((version) => textOf(version, one)).sort()).toEqual(['a:2', 'b:2']);
      return;
    }
    expect(versions).toHaveLength(1);
    expect(versions.map((version) => [textOf(version, one), textOf(version, other)])).toEqual([['a:2', 'b:2']]);
    // The next save has seen both.
    expect(mergeLines([...lines, saved(lines, 'a:3', ['color'])])).toHaveLength(1);
  });

  test('of two statuses the histories unite', () => {
    const versions = versionsShown([saved([first], 'a:2', ['status']), saved([first], 'b:2', ['status'])]);
    for (const version of versions)
      expect(claimOf(version)?.['stet:history'].map(({ at }) => at)).toEqual(['a:2', 'b:2']);
  });

  test('a version in conflict differs in nothing else', () => {
    const lines = [saved([first], 'a:2', ['note', 'text']), saved([first], 'b:3', ['note', 'color'])];
    const [shown, other] = versionsShown(lines);
    expect([shown && textOf(shown, 'note'), other && textOf(other, 'note')]).toEqual(['b:3', 'a:2']);
    for (const edit of edits.filter((each) => each !== 'note')) {
      expect(other && textOf(other, edit)).toBe(shown && textOf(shown, edit));
    }
  });

  test('the newest version brings back nothing that two others have changed apart', () => {
    const lines = [saved([first], 'a:2', ['note']), saved([first], 'b:3', ['note']), saved([first], 'c:9', ['color'])];
    const versions = versionsShown(lines);
    expect(versions.map((version) => textOf(version, 'note')).sort()).toEqual(['a:2', 'b:3']);
    for (const version of versions) expect(textOf(version, 'color')).toBe('c:9');
  });

  test('taking a value away is a change', () => {
    const colored = saved([first], 'a:2', ['color']);
    const { 'stet:color': _color, ...plain } = colored;
    const after = { ...plain, 'stet:version': 'a:3', 'stet:seen': ['a:1', 'a:2'] } as Annotation;
    const bare = { ...after, ...changeKeys(colored, after) };
    const [shown, ...others] = versionsShown([bare, saved([colored], 'b:3', ['note'])]);
    expect(others).toEqual([]);
    expect(shown?.['stet:color']).toBeUndefined();
    expect(shown && textOf(shown, 'note')).toBe('b:3');
  });

  test('lines of before, which do not say what was changed, are in conflict where they differ', () => {
    const old = { ...edited(first, 'note', 'old'), 'stet:version': 'b:2', 'stet:seen': ['a:1'] };
    const versions = versionsShown([saved([first], 'a:2', ['note', 'color']), old]);
    expect(versions.map((version) => textOf(version, 'note')).sort()).toEqual(['a:2', 'old']);
  });
});

/** Saves by devices that have each seen some of the earlier lines, and what each of them changed. */
const histories = fc
  .array(
    fc.record({
      device: fc.constantFrom('a', 'b', 'c'),
      sees: fc.nat(),
      change: fc.subarray([...edits], { minLength: 1, maxLength: 2 }),
      put: fc.subarray(['sea', 'land', 'sky'], { maxLength: 2 }),
      out: fc.subarray(['sea', 'land', 'sky'], { maxLength: 1 }),
    }),
    { maxLength: 9 },
  )
  .map((steps) => {
    const lines = [first];
    const changes: { line: Annotation; change: Edit[]; put: string[]; out: string[] }[] = [];
    for (const [at, { device, sees, change, put, out }] of steps.entries()) {
      const visible = lines.filter((_, position) => position === 0 || (sees >> position) & 1);
      const version = `${device}:${at + 2}`;
      const there = new Set(tagsOf(versionsShown(visible)[0] ?? first).map(({ value }) => value));
      const gone = out.filter((name) => !put.includes(name));
      const line = savedAs(visible, version, (before) => {
        const others = before.body.filter((body) => ![...put, ...gone].includes(String(body['stet:code'])));
        const withTags = { ...before, body: [...others, ...put.map(tagging)] } as Annotation;
        return change.reduce((into, edit) => edited(into, edit, version), withTags);
      });
      lines.push(line);
      // Who puts in what is there already has changed nothing.
      changes.push({ line, change, put: put.filter((name) => !there.has(name)), out: gone });
    }
    return { lines, changes };
  });
const runs = { numRuns: 500 };

const tagging = (name: string) => ({ type: 'TextualBody', purpose: 'tagging', value: name, 'stet:code': name });

/** A save that puts tags in, and takes others out. */
function tagged(lines: readonly Annotation[], version: string, put: readonly string[], out: readonly string[] = []) {
  return savedAs(lines, version, (before) => {
    const others = before.body.filter((body) => ![...put, ...out].includes(String(body['stet:code'])));
    return { ...before, body: [...others, ...put.map(tagging)] } as Annotation;
  });
}

function tagsShown(lines: readonly Annotation[]): string[] {
  const [shown, ...others] = versionsShown(lines);
  expect(others).toEqual([]);
  return shown ? tagsOf(shown).map(({ value }) => value) : [];
}

describe('tags that were changed apart unite', () => {
  const sea = tagged([first], 'a:2', ['sea']);
  const both = tagged([sea], 'a:3', ['land']);
  test.each<[string, Annotation[], string[]]>([
    ['put in by both', [tagged([first], 'a:2', ['sea']), tagged([first], 'b:2', ['land'])], ['sea', 'land']],
    ['the same put in by both', [tagged([first], 'a:2', ['sea']), tagged([first], 'b:2', ['sea'])], ['sea']],
    ['one put in, one taken out', [tagged([sea], 'a:3', ['land']), tagged([sea], 'b:3', [], ['sea'])], ['land']],
    ['two taken out', [tagged([both], 'a:4', [], ['sea']), tagged([both], 'b:4', [], ['land'])], []],
    [
      'taken out by one, taken out and put in again by the other',
      [tagged([sea], 'a:3', [], ['sea']), tagged([tagged([sea], 'b:3', [], ['sea'])], 'b:4', ['sea'])],
      ['sea'],
    ],
  ])('%s', (_, lines, shown) => {
    expect(tagsShown(lines).sort()).toEqual([...shown].sort());
    // The next save has seen both, and what it takes out is out.
    const next = tagged(lines, 'c:9', [], ['sea', 'land']);
    expect(mergeLines([...lines, next])).toHaveLength(1);
    expect(tagsShown([...lines, next])).toEqual([]);
  });

  test('beside another change', () => {
    const lines = [saved([sea], 'a:3', ['note']), tagged([sea], 'b:3', ['land'], ['sea'])];
    expect(tagsShown(lines)).toEqual(['land']);
    expect(versionsShown(lines).map((shown) => textOf(shown, 'note'))).toEqual(['a:3']);
  });
});

describe('whatever was changed where', () => {
  test('in whatever order and groups files meet, the same is shown', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), ({ lines }, order) => {
        const shuffled = lines
          .map((line) => ({ line, at: order.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ line }) => line);
        const all = versionsShown(lines);
        expect(versionsShown(shuffled)).toEqual(all);
        const half = Math.floor(lines.length / 2);
        const [some, rest] = [shuffled.slice(0, half), shuffled.slice(half)];
        expect(versionsShown([...(mergeLines(some) as Annotation[]), ...rest])).toEqual(all);
        expect(versionsShown([...some, ...(mergeLines(rest) as Annotation[])])).toEqual(all);
        expect(versionsShown([...(mergeLines(lines) as Annotation[]), ...lines])).toEqual(all);
      }),
      runs,
    );
  });

  test('what was set is shown, or somebody who had seen it has set another', () => {
    fc.assert(
      fc.property(histories, ({ lines, changes }) => {
        const versions = versionsShown(lines);
        for (const { line, change } of changes) {
          for (const edit of change) {
            const replaced = changes.some(
              (later) => later.change.includes(edit) && later.line['stet:seen'].includes(line['stet:version']),
            );
            const values = versions.map((version) => textOf(version, edit));
            if (!replaced) expect(values).toContain(line['stet:version']);
          }
        }
      }),
      runs,
    );
  });

  test('a tag is there when nobody who took it out had seen it put in, and gone when somebody took it out who had seen all of that', () => {
    fc.assert(
      fc.property(histories, ({ lines, changes }) => {
        const shown = tagsOf(versionsShown(lines)[0] ?? first).map(({ value }) => value);
        for (const name of ['sea', 'land', 'sky']) {
          const puts = changes.filter(({ put }) => put.includes(name)).map(({ line }) => line['stet:version']);
          const outs = changes.filter(({ out }) => out.includes(name)).map(({ line }) => line['stet:seen']);
          const knewSome = outs.some((seen) => puts.some((put) => seen.includes(put)));
          if (puts.length > 0 && !knewSome) expect(shown).toContain(name);
          if (outs.some((seen) => puts.every((put) => seen.includes(put)))) expect(shown).not.toContain(name);
        }
      }),
      runs,
    );
  });
});
