import { expect, it } from 'vitest';
import { changeApplied } from '../../../renderer/state/change-applied.ts';
import type { Annotation, Body, ClaimBody } from '../../../shared/model/annotation.ts';
import { annotationRow, claimBody } from '../rows.ts';

const { annotation: plain } = annotationRow('claim', claimBody({}));
const note = (value: string): Body => ({ type: 'TextualBody', purpose: 'commenting', value });
const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value });
const claim = (values: Partial<ClaimBody>, ...texts: Body[]): Annotation => ({
  ...plain,
  body: [claimBody(values), ...texts],
});
const disputed = { status: 'disputed', at: '2025-01-01T00:00:00Z', by: 'Ada', reason: '' } as const;
const refuted = { status: 'refuted', at: '2025-01-02T00:00:00Z', by: 'Ines', reason: '' } as const;

it.each([
  {
    name: 'puts all back where nobody wrote since',
    now: claim({ 'stet:claimant': 'the port' }, note('a')),
    from: claim({ 'stet:claimant': 'the port' }, note('a')),
    to: claim({}),
    body: claim({}).body,
  },
  {
    name: 'leaves the status and the words that somebody else set',
    now: claim({ 'stet:claimant': 'the port', 'schema:text': 'It fell.', 'stet:status': 'disputed' }, note('theirs')),
    from: claim({ 'stet:claimant': 'the port' }),
    to: claim({}),
    body: claim({ 'schema:text': 'It fell.', 'stet:status': 'disputed' }, note('theirs')).body,
  },
  {
    name: 'takes its own entry out of a history that went on',
    now: claim({ 'stet:status': 'refuted', 'stet:history': [disputed, refuted] }),
    from: claim({ 'stet:status': 'disputed', 'stet:history': [disputed] }),
    to: claim({}),
    body: claim({ 'stet:status': 'unchecked', 'stet:history': [refuted] }).body,
  },
  {
    name: 'takes its own tag off and leaves that of somebody else',
    now: claim({}, tag('mine'), tag('theirs')),
    from: claim({}, tag('mine')),
    to: claim({}),
    body: claim({}, tag('theirs')).body,
  },
])('$name', ({ now, from, to, body }) => {
  expect(changeApplied(now, from, to).body).toEqual(body);
});

it('takes away in so many words what the change had added', () => {
  const coloured = { ...plain, 'stet:color': 'green' };
  expect(changeApplied(coloured, coloured, plain)).toMatchObject({ 'stet:color': null });
  expect(changeApplied(plain, plain, coloured)).toMatchObject({ 'stet:color': 'green' });
});

it('puts a span back as one thing, whatever the library has added to it', () => {
  const on = (exact: string, extra = {}) => ({
    ...plain,
    target: plain.target.map((target) => ({ ...target, ...extra, selector: [{ type: 'TextQuoteSelector', exact }] })),
  });
  const now = on('wider words', { 'stet:sha256': 'a' });
  expect(changeApplied(now, on('wider words'), on('words')).target).toEqual(on('words').target);
});
