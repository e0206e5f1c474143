import { describe, expect, it } from 'vitest';
import {
  withNote,
  withoutTag,
  withQuotation,
  withReason,
  withTag,
} from '../../../../renderer/annotate/model/bodies.ts';
import { draftFor } from '../../../../renderer/annotate/model/drafts.ts';
import {
  type Annotation,
  type AnnotationKind,
  annotationDraftSchema,
  annotationKinds,
  claimOf,
  noteOf,
  quotationOf,
  tagsOf,
} from '../../../../shared/model/annotation.ts';
import { withStatus } from '../../../../shared/model/claim-status.ts';

const ground = { articleId: 'abcdefgh', revision: 2, text: 'She said: “Let it stand.” 😀 And it stood.' };

function made(kind: AnnotationKind): Annotation {
  return {
    '@context': [],
    id: 'a1',
    created: '2031-01-01T00:00:00Z',
    modified: '2031-01-01T00:00:00Z',
    'stet:version': 'a:1',
    'stet:seen': [],
    ...draftFor(kind, ground, { start: 10, end: 25 }, 'Ada'),
  } as Annotation;
}

describe('draftFor', () => {
  it.each(annotationKinds)('makes a %s the library accepts', (kind) => {
    expect(annotationDraftSchema.safeParse(draftFor(kind, ground, { start: 10, end: 25 }, '')).success).toBe(true);
  });

  it('keeps quotation marks out of a quote and counts code points in its selectors', () => {
    const [target] = draftFor('quote', ground, { start: 10, end: 25 }, '').target;
    expect(target?.selector).toMatchObject([{ exact: 'Let it stand.' }, { start: 11, end: 24 }]);
    const [later] = draftFor('claim', ground, { start: 29, end: 41 }, '').target;
    expect(later?.selector).toMatchObject([{ exact: 'And it stood' }, { start: 28, end: 40 }]);
  });

  it('signs with a name only where there is one', () => {
    expect(draftFor('note', ground, { start: 0, end: 3 }, 'Ada').creator).toEqual({ type: 'Person', name: 'Ada' });
    expect(draftFor('note', ground, { start: 0, end: 3 }, '')).not.toHaveProperty('creator');
  });
});

describe('bodies', () => {
  it('gives a reason for the last change of status', () => {
    let claim = withStatus(made('claim'), 'disputed', 'Ada', '2031-01-02T00:00:00Z');
    claim = withStatus(claim, 'stands', 'Ben', '2031-01-04T00:00:00Z');
    claim = withReason(claim, 'The register agrees.');
    expect(claimOf(claim)?.['stet:history']).toEqual([
      { status: 'disputed', at: '2031-01-02T00:00:00Z', by: 'Ada', reason: '' },
      { status: 'stands', at: '2031-01-04T00:00:00Z', by: 'Ben', reason: 'The register agrees.' },
    ]);
  });

  it('keeps what another program wrote beside what it changes', () => {
    const quote = made('quote');
    quote.body.push({ type: 'Choice', items: [1] });
    const after = withQuotation(quote, { 'stet:speaker': 'Mira' });
    expect(quotationOf(after)?.['stet:speaker']).toBe('Mira');
    expect(after.body).toContainEqual({ type: 'Choice', items: [1] });
    expect(quotationOf(quote)?.['stet:speaker']).toBeNull();
  });

  it('adds, changes and takes away a note', () => {
    const noted = withNote(made('highlight'), '*ask* her');
    expect(noteOf(noted)?.value).toBe('*ask* her');
    expect(noteOf(withNote(noted, 'asked'))?.value).toBe('asked');
    expect(withNote(noted, ' ').body).toEqual([]);
  });

  it('tags once, and takes a tag away', () => {
    const code = { id: 'c1', name: 'ferries', parent: null, color: null, definition: '' };
    const tagged = withTag(withTag(made('tag'), code), code);
    expect(tagsOf(tagged)).toHaveLength(1);
    const [tag] = tagsOf(tagged);
    expect(tag && tagsOf(withoutTag(tagged, tag))).toEqual([]);
  });
});
