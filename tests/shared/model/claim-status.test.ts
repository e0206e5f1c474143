import { expect, it } from 'vitest';
import { claimOf } from '../../../shared/model/annotation.ts';
import { withStatus } from '../../../shared/model/claim-status.ts';
import { annotationRow, claimBody, quotation } from '../../renderer/rows.ts';

const at = '2024-05-01T10:00:00Z';

it('changes the status, adds to the history and keeps everything else', () => {
  const { annotation } = annotationRow('claim', claimBody({ 'schema:text': 'It fell.', 'x:own': 1 }));
  const changed = withStatus({ ...annotation, 'x:extra': true }, 'stands', 'Ada', at);
  expect(changed['x:extra']).toBe(true);
  expect(claimOf(changed)).toMatchObject({
    'schema:text': 'It fell.',
    'x:own': 1,
    'stet:status': 'stands',
    'stet:history': [{ status: 'stands', at, by: 'Ada', reason: '' }],
  });
  expect(claimOf(annotation)?.['stet:history']).toEqual([]);
});

it('writes one change of each status into the history, the last at its end', () => {
  let { annotation } = annotationRow('claim', claimBody({}));
  annotation = withStatus(annotation, 'disputed', 'Ada', '2031-01-02T00:00:00Z');
  annotation = withStatus(annotation, 'disputed', 'Ada', '2031-01-03T00:00:00Z');
  annotation = withStatus(annotation, 'stands', 'Ben', '2031-01-04T00:00:00Z');
  expect(claimOf(annotation)?.['stet:history']).toEqual([
    { status: 'disputed', at: '2031-01-02T00:00:00Z', by: 'Ada', reason: '' },
    { status: 'stands', at: '2031-01-04T00:00:00Z', by: 'Ben', reason: '' },
  ]);
});

it('leaves the same status and other annotations as they are', () => {
  const { annotation: claim } = annotationRow('claim', claimBody({}));
  expect(withStatus(claim, 'unchecked', '', at)).toBe(claim);
  const { annotation: quote } = annotationRow('quote', quotation({}));
  expect(withStatus(quote, 'stands', '', at)).toBe(quote);
});
