import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../renderer/app/i18n.ts';
import { messageFor, tellOutside } from '../../../renderer/app/outside-changes.ts';
import { tellOfConflict } from '../../../renderer/reader/edit/session.ts';
import { dismissAll, useToasts } from '../../../renderer/state/toasts.ts';
import { noDifferences } from '../../../shared/model/differences.ts';

beforeAll(startI18n);

const ferry = 'Ferry strike';

it.each([
  [{ articles: 1 }, null, 'One article was changed outside of Stet.'],
  [{ articles: 1 }, ferry, '“Ferry strike” was changed outside of Stet.'],
  [{ articles: 3, annotations: 2 }, null, '2 annotations were changed outside of Stet.'],
  [{ articles: 1, annotations: 2 }, ferry, '2 annotations of “Ferry strike” were changed outside of Stet.'],
  [{ articles: 1, annotated: 1 }, ferry, 'Annotations of “Ferry strike” were changed outside of Stet.'],
  [{ articles: 1, texts: 1 }, null, 'The text of one article was changed outside of Stet.'],
  [{ articles: 1, added: 1 }, ferry, '“Ferry strike” was added outside of Stet.'],
  [
    { articles: 5, added: 2, details: 3 },
    null,
    '2 articles were added outside of Stet. The details of 3 articles were changed outside of Stet.',
  ],
  [
    { articles: 1, details: 1, annotations: 1 },
    ferry,
    'The details of “Ferry strike” were changed outside of Stet. One annotation of “Ferry strike” was changed outside of Stet.',
  ],
  [
    { articles: 1, texts: 1, moved: 3, lost: 1 },
    ferry,
    'The text of “Ferry strike” was changed outside of Stet. 3 annotations moved along with their words. One annotation lost its words and waits for review.',
  ],
  [
    { articles: 2, texts: 2, annotations: 1 },
    null,
    'The texts of 2 articles were changed outside of Stet. One annotation was changed outside of Stet.',
  ],
  [{ gone: 1 }, null, 'One article was taken out of the library’s folder outside of Stet.'],
  [
    { articles: 1, gone: 2 },
    null,
    'One article was changed outside of Stet. 2 articles were taken out of the library’s folder outside of Stet.',
  ],
])('says of %j, in %j: %s', (some, title, sentence) => {
  expect(messageFor('articles', { ...noDifferences, ...some }, title)).toBe(sentence);
});

it('does not count what the library has in common', () => {
  expect(messageFor('people', noDifferences, null)).toBe('People were changed outside of Stet.');
});

describe('the way to what is in conflict', () => {
  /** As many annotations are in conflict. */
  let inConflict = 0;
  /** What answers wait for; each has counted when it was asked. */
  let held: Promise<void> = Promise.resolve();
  beforeEach(() => {
    dismissAll();
    vi.stubGlobal('window', {
      stet: {
        async call(name: string) {
          const value = name === 'annotations.conflicts' ? Array.from({ length: inConflict }) : [];
          await held;
          return { ok: true, value };
        },
      },
    });
  });
  afterEach(() => {
    dismissAll();
    vi.unstubAllGlobals();
  });
  const changed = (outside: boolean) =>
    tellOutside({ what: 'people', ids: [], ...(outside ? { outside: noDifferences } : {}) });
  const ways = () => useToasts.getState().toasts.flatMap(({ action }) => action?.label ?? []);

  it('says how many there are, and goes with the last', async () => {
    inConflict = 2;
    await changed(true);
    expect(ways()).toEqual(['Show 2 conflicts']);
    inConflict = 1;
    await changed(false);
    expect(ways()).toEqual(['Show the conflict']);
    inConflict = 0;
    await changed(false);
    expect(ways()).toEqual([]);
  });

  it('is offered once where two changes are told in one moment, between which there was another conflict', async () => {
    inConflict = 1;
    const first = changed(true);
    inConflict = 2;
    await Promise.all([first, changed(true)]);
    expect(ways()).toEqual(['Show 2 conflicts']);
  });

  it('is not offered for what was settled while it was counted', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held = promise;
    inConflict = 2;
    const told = changed(true);
    inConflict = 0;
    held = Promise.resolve();
    await changed(false);
    resolve();
    await told;
    expect(ways()).toEqual([]);
  });

  it('goes from the message of a text that was changed elsewhere, too', async () => {
    tellOfConflict();
    expect(ways()).toEqual(['Show the conflict']);
    inConflict = 0;
    await changed(false);
    expect(ways()).toEqual([]);
  });
});
