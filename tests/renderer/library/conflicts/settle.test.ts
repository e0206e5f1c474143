import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  canJoin,
  differingFields,
  settled,
  versionsOf,
  wholeVersion,
} from '../../../../renderer/library/conflicts/settle.ts';
import { type Annotation, type Body, type ClaimBody, claimOf, noteOf } from '../../../../shared/model/annotation.ts';
import { annotationRow, claimBody, quotation } from '../../rows.ts';

const note = (value: string): Body => ({ type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' });

const base = annotationRow('claim', claimBody({})).annotation;
function version(device: string, body: Body[], more: Partial<Annotation> = {}): Annotation {
  return { ...base, body, 'stet:version': `${device}:2`, modified: `2024-05-0${device.length}T10:00:00Z`, ...more };
}

const mine = version('a', [claimBody({ 'schema:text': 'It fell.', 'stet:claimant': 'the port' }), note('Ask.')]);
const theirs = version('bb', [
  claimBody({ 'schema:text': 'It fell by half.', 'stet:claimant': 'the port', 'stet:status': 'disputed' }),
  note('Count.'),
]);

describe('what differs', () => {
  const cases: [string, Annotation, Annotation, string[]][] = [
    ['nothing but the version', mine, { ...mine, 'stet:version': 'bb:3', modified: '2025-01-01T00:00:00Z' }, []],
    ['texts and status', mine, theirs, ['statement', 'status', 'note']],
    ['a speaker', version('a', [quotation({ 'stet:speaker': 'Ada' })]), version('b', [quotation({})]), ['speaker']],
    [
      'the kind',
      version('a', [claimBody({})]),
      version('b', [quotation({})], { 'stet:kind': 'quote', motivation: 'describing' }),
      ['kind'],
    ],
    ['where it stands', mine, { ...mine, target: [{ ...mine.target[0]!, 'stet:revision': 2 }] }, ['words']],
    ['what another program wrote', mine, { ...mine, 'other:rating': 3 }, ['other']],
  ];
  it.each(cases)('%s', (_, one, other, expected) => {
    expect(differingFields([one, other]).map(({ id }) => id)).toEqual(expected);
  });
});

it('reads the versions of a conflict, the one that is shown first', () => {
  const shown = { ...mine, 'stet:conflicts': [theirs] } as Annotation;
  expect(versionsOf(shown)).toEqual([mine, theirs]);
  expect(versionsOf(mine)).toEqual([mine]);
});

describe('what is kept', () => {
  it('the first version where nothing is chosen', () => {
    expect(settled([mine, theirs], {})).toEqual(mine);
  });

  it('one version as a whole', () => {
    const kept = settled([mine, theirs], wholeVersion([mine, theirs], 1));
    expect(differingFields([kept, theirs])).toEqual([]);
  });

  it('field by field', () => {
    const kept = settled([mine, theirs], { statement: 1, note: 0 });
    expect(claimOf(kept)).toMatchObject({ 'schema:text': 'It fell by half.', 'stet:status': 'unchecked' });
    expect(noteOf(kept)?.value).toBe('Ask.');
  });

  it('both notes', () => {
    const kept = settled([mine, theirs], { note: 'both' });
    expect(noteOf(kept)?.value).toBe('Ask.\n\nCount.');
    expect(settled([mine, version('b', [note('Ask. Twice.')])], { note: 'both' }).body).toContainEqual(
      note('Ask. Twice.'),
    );
  });

  it('the changes of both histories, the chosen status last', () => {
    const change = (status: ClaimBody['stet:status'], at: string) => ({ status, at, by: '', reason: '' });
    const claim = (status: ClaimBody['stet:status'], history: ClaimBody['stet:history']) =>
      claimBody({ 'stet:status': status, 'stet:history': history });
    const first = change('supported', '2024-01-01');
    const one = version('a', [claim('refuted', [first, change('refuted', '2024-03-01')])]);
    const other = version('b', [claim('disputed', [first, change('disputed', '2024-02-01')])]);
    const kept = claimOf(settled([one, other], { status: 1 }));
    expect(kept?.['stet:status']).toBe('disputed');
    expect(kept?.['stet:history'].map(({ status }) => status)).toEqual(['supported', 'refuted', 'disputed']);
  });

  it('everything that another program wrote, of the version chosen', () => {
    const foreign: Body = { type: 'ex:Rating', value: 4 };
    const other = version('b', [...mine.body, foreign], { 'ex:by': 'a machine' });
    const kept = settled([{ ...mine, 'ex:old': true }, other], { other: 1 });
    expect(kept['ex:by']).toBe('a machine');
    expect('ex:old' in kept).toBe(false);
    expect(kept.body).toContainEqual(foreign);
  });
});

it('offers one annotation for both only where nothing would be given up', () => {
  expect(canJoin(differingFields([mine, theirs]))).toBe(false);
  expect(canJoin(differingFields([version('a', [note('x')]), version('b', [note('y')])]))).toBe(true);
});

describe('whatever the versions', () => {
  const bodies = fc
    .record({
      claim: fc.option(fc.record({ text: fc.string(), status: fc.constantFrom('unchecked', 'stands', 'refuted') })),
      quote: fc.option(fc.record({ speaker: fc.option(fc.string()), cue: fc.option(fc.string()) })),
      note: fc.option(fc.string()),
      foreign: fc.array(fc.record({ type: fc.constantFrom('ex:A', 'ex:B'), value: fc.integer() }), { maxLength: 2 }),
    })
    .map(({ claim, quote, note: text, foreign }): Body[] => [
      ...(claim
        ? [claimBody({ 'schema:text': claim.text, 'stet:status': claim.status as ClaimBody['stet:status'] })]
        : []),
      ...(quote ? [quotation({ 'stet:speaker': quote.speaker, 'stet:cue': quote.cue })] : []),
      ...(text ? [note(text)] : []),
      ...foreign,
    ]);
  const versions = fc
    .array(bodies, { minLength: 2, maxLength: 3 })
    .map((all) => all.map((body, index) => version('abc'.slice(0, index + 1), body)));

  it('keeping one whole leaves no difference to it', () => {
    fc.assert(
      fc.property(versions, fc.nat(2), (all, at) => {
        const kept = all[at % all.length]!;
        const result = settled(all, wholeVersion(all, at % all.length));
        expect(differingFields([result, kept]).map(({ id }) => id)).toEqual([]);
      }),
    );
  });

  it('keeping field by field gives each field the chosen value, or leaves it where a version has none', () => {
    fc.assert(
      fc.property(versions, fc.infiniteStream(fc.nat(2)), (all, stream) => {
        const fields = differingFields(all).filter(({ id }) => id !== 'kind');
        const choice: Choice = Object.fromEntries(
          fields.map(({ id }) => [id, Number(stream.next().value) % all.length]),
        );
        const result = settled(all, choice);
        for (const field of fields) {
          const wanted = field.read(all[choice[field.id] as number]!);
          if (wanted !== undefined && field.read(all[0]!) !== undefined) expect(field.read(result)).toEqual(wanted);
        }
      }),
    );
  });
});
