import { describe, expect, it } from 'vitest';
import type { Annotation, Body } from '../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../../shared/model/annotation-defaults.ts';
import { rewritten } from '../../../shared/model/rewrite.ts';

function annotation(...body: Body[]): Annotation {
  return {
    '@context': [],
    id: 'urn:uuid:1',
    type: 'Annotation',
    'stet:kind': 'quote',
    motivation: 'describing',
    created: '',
    modified: '',
    body,
    target: [{ type: 'SpecificResource', source: 'stet://article/a1234567', selector: [], 'stet:revision': 1 }],
    'stet:version': 'a:1',
    'stet:seen': [],
  };
}

const tag = (value: string, code?: string): Body => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value,
  ...(code === undefined ? {} : { 'stet:code': code }),
});

describe('a person', () => {
  const merge = { what: 'person', from: 'ada', into: 'ada-lind' } as const;

  it('is replaced in quotes and claims, and nothing else changes', () => {
    const quote = { ...emptyQuotation, 'stet:person': 'ada', 'stet:speaker': 'Ada', other: 1 };
    const claim = { ...emptyClaim, 'stet:person': 'ada' };
    expect(rewritten(annotation(quote, claim), merge).body).toEqual([
      { ...quote, 'stet:person': 'ada-lind' },
      { ...claim, 'stet:person': 'ada-lind' },
    ]);
  });

  it('who is somebody else stays', () => {
    const other = annotation({ ...emptyQuotation, 'stet:person': 'bo', 'stet:speaker': 'ada' });
    expect(rewritten(other, merge)).toBe(other);
  });

  it('is let go', () => {
    const quote = { ...emptyQuotation, 'stet:person': 'ada' };
    expect(rewritten(annotation(quote), { ...merge, into: null }).body).toEqual([{ ...quote, 'stet:person': null }]);
  });
});

describe('a tag', () => {
  const from = { id: 'c1', name: 'border' };

  it('takes the new name of its code', () => {
    const rename = { what: 'code', from, into: { id: 'c1', name: 'frontier' } } as const;
    expect(rewritten(annotation(tag('border', 'c1')), rename).body).toEqual([tag('frontier', 'c1')]);
    const done = annotation(tag('frontier', 'c1'));
    expect(rewritten(done, rename)).toBe(done);
  });

  it('without a code is known by its word', () => {
    const rename = { what: 'code', from, into: { id: 'c1', name: 'frontier' } } as const;
    expect(rewritten(annotation(tag(' Border ')), rename).body).toEqual([tag('frontier', 'c1')]);
    const other = annotation(tag('border', 'c2'));
    expect(rewritten(other, rename)).toBe(other);
  });

  it('stands once after a merge', () => {
    const merge = { what: 'code', from, into: { id: 'c2', name: 'law' } } as const;
    expect(rewritten(annotation(tag('border', 'c1'), tag('law', 'c2')), merge).body).toEqual([tag('law', 'c2')]);
    expect(rewritten(annotation(tag('border', 'c1'), tag('border')), merge).body).toEqual([tag('law', 'c2')]);
  });

  it('is taken off', () => {
    const remove = { what: 'code', from, into: null } as const;
    expect(rewritten(annotation(tag('border', 'c1'), tag('law', 'c2')), remove).body).toEqual([tag('law', 'c2')]);
  });
});
