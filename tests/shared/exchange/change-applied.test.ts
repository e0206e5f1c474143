import { expect, it } from 'vitest';
import { changeApplied } from '../../../shared/exchange/change-applied.ts';
import type { Annotation, Body, ClaimBody } from '../../../shared/model/annotation.ts';
import { annotationRow, claimBody } from '../../renderer/rows.ts';

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
    name: 'leaves the status that was set since, and takes its own entry out of the history',
    now: claim({ 'stet:status': 'refuted', 'stet:history': [disputed, refuted] }),
    from: claim({ 'stet:status': 'disputed', 'stet:history': [disputed] }),
    to: claim({}),
    body: claim({ 'stet:status': 'refuted', 'stet:history': [refuted] }).body,
    left: true,
  },
  {
    name: 'leaves the note that was changed since, and makes no second one of it',
    now: claim({ 'stet:claimant': 'the port' }, note('mine and theirs')),
    from: claim({ 'stet:claimant': 'the port' }, note('mine')),
    to: claim({}, note('before')),
    body: claim({}, note('mine and theirs')).body,
    left: true,
  },
  {
    name: 'takes its own tag off and leaves that of somebody else',
    now: claim({}, tag('mine'), tag('theirs')),
    from: claim({}, tag('mine')),
    to: claim({}),
    body: claim({}, tag('theirs')).body,
  },
])('$name', ({ now, from, to, body, left = false }) => {
  const applied = changeApplied(now, { from, to });
  expect(applied.write?.body).toEqual(body);
  expect(applied.left).toBe(left);
});

it('writes nothing where all of it is as it would be made, or has become something else', () => {
  const [from, to] = [claim({}, note('a')), claim({}, note('b'))];
  expect(changeApplied(to, { from, to })).toEqual({ write: null, gone: false, left: false });
  expect(changeApplied(claim({}, note('c')), { from, to })).toEqual({ write: null, gone: false, left: true });
});

it('deletes what it made unless somebody has written on it', () => {
  const made = claim({}, note('mine'));
  const change = { from: made, to: null };
  expect(changeApplied(made, change)).toEqual({ write: null, gone: true, left: false });
  expect(changeApplied(claim({}, note('mine'), tag('theirs')), change)).toEqual({
    write: null,
    gone: false,
    left: true,
  });
  expect(changeApplied({ ...made, 'stet:conflicts': [made] }, change)).toMatchObject({ gone: false, left: true });
  expect(changeApplied(undefined, change)).toEqual({ write: null, gone: false, left: false });
});

it('brings back what it deleted unless it is there again', () => {
  const gone = claim({}, note('mine'));
  const change = { from: null, to: gone };
  expect(changeApplied(undefined, change)).toEqual({ write: gone, gone: false, left: false });
  expect(changeApplied(claim({}, note('theirs')), change)).toEqual({ write: null, gone: false, left: true });
});

it('does not bring back what somebody else has deleted', () => {
  const change = { from: claim({}, note('a')), to: claim({}) };
  expect(changeApplied(undefined, change)).toEqual({ write: null, gone: false, left: true });
});

it('takes away in so many words what the change had added', () => {
  const coloured = { ...plain, 'stet:color': 'green' };
  const draft = (now: Annotation, from: Annotation, to: Annotation) => changeApplied(now, { from, to }).write;
  expect(draft(coloured, coloured, plain)).toMatchObject({ 'stet:color': null });
  expect(draft(plain, plain, coloured)).toMatchObject({ 'stet:color': 'green' });
});

it('puts a span back as one thing, whatever the library has added to it', () => {
  const on = (exact: string, extra = {}) => ({
    ...plain,
    target: plain.target.map((target) => ({ ...target, ...extra, selector: [{ type: 'TextQuoteSelector', exact }] })),
  });
  const now = on('wider words', { 'stet:sha256': 'a' });
  const applied = changeApplied(now, { from: on('wider words'), to: on('words') });
  expect(applied.write?.target).toEqual(on('words').target);
});

it('is signed by whoever signs the version that settles a conflict, where neither what is there nor what it was does', () => {
  const person = (name: string) => ({ type: 'Person' as const, name });
  const signed = (value: string, name: string): Annotation => ({ ...claim({}, note(value)), creator: person(name) });
  const standing = { 'stet:conflicts': [signed('theirs', 'Ines')] };
  const signsAfter = (now: Annotation, from: Annotation, to: Annotation) =>
    changeApplied({ ...now, ...standing }, { from: { ...from, ...standing }, to }).write?.creator;
  const [mine, theirs] = [signed('mine', 'Ada'), signed('theirs', 'Ines')];
  expect(signsAfter(mine, mine, theirs)).toEqual(person('Ines'));
  expect(signsAfter(mine, mine, mine)).toEqual(person('Ada'));
  // Somebody else has signed it since.
  expect(signsAfter(signed('mine', 'Bo'), theirs, theirs)).toEqual(person('Bo'));
});
