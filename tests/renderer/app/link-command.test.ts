import { afterEach, expect, it } from 'vitest';
import { parseLink } from '../../../electron/shell/link.ts';
import { openLink, stetLink } from '../../../renderer/app/link-command.ts';
import { goTo, useRoute } from '../../../renderer/state/route.ts';

afterEach(() => goTo('library'));

it.each([null, 'urn:uuid:00000000-0000-4000-8000-000000000001', 'https://other.example/a#b?c%20'])(
  'a link with annotation %s leads back',
  (annotationId) => {
    expect(parseLink(stetLink('holmferry0001', annotationId))).toEqual({ articleId: 'holmferry0001', annotationId });
  },
);

it.each([
  ['urn:a', { annotationId: 'urn:a', range: null }],
  [null, null],
])('a link that is opened leads to the article, and to the annotation %s', (annotationId, first) => {
  openLink({ articleId: 'holmferry0001', annotationId });
  expect(useRoute.getState()).toMatchObject({ articleId: 'holmferry0001', destinations: { first } });
});
