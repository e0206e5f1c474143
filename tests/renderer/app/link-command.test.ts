import { expect, it } from 'vitest';
import { parseLink } from '../../../electron/shell/link.ts';
import { stetLink } from '../../../renderer/app/link-command.ts';

it.each([null, 'urn:uuid:00000000-0000-4000-8000-000000000001', 'https://other.example/a#b?c%20'])(
  'a link with annotation %s leads back',
  (annotationId) => {
    expect(parseLink(stetLink('holmferry0001', annotationId))).toEqual({ articleId: 'holmferry0001', annotationId });
  },
);
