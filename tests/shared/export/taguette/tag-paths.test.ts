import { describe, expect, it } from 'vitest';
import { recordAnnotations } from '../../../../shared/export/annotation-record.ts';
import { TagPaths } from '../../../../shared/export/taguette/tag-paths.ts';
import type { Code } from '../../../../shared/model/codebook.ts';
import { sampleContext, sampleSource } from '../../../support/sample-export.ts';

const code = (id: string, name: string, parent: string | null): Code => ({
  id,
  name,
  parent,
  color: null,
  definition: `On ${name}`,
});

describe('TagPaths', () => {
  it('nests the codebook by dots, and cuts a circle', () => {
    const tags = new TagPaths([
      code('b', 'ferry', 'a'),
      code('a', 'transport', null),
      code('x', 'x', 'y'),
      code('y', 'y', 'x'),
    ]);
    expect(tags.all().map(({ path }) => path)).toEqual(['transport.ferry', 'transport', 'y.x', 'x.y']);
    expect(tags.all()[0]?.description).toBe('On ferry');
  });

  it('says kind, speaker and status as tags', () => {
    const tags = new TagPaths(sampleContext.codes);
    const records = recordAnnotations(sampleSource, sampleContext);
    const paths = sampleSource.annotations.map(({ annotation }, at) => {
      const record = records[at];
      return record ? tags.of(annotation, record) : [];
    });
    expect(paths.slice(0, 4)).toEqual([
      ['kind.quote', 'speaker.Ada Lind'],
      ['kind.claim', 'speaker.the council', 'status.stands'],
      ['kind.highlight'],
      ['odd things', 'kind.tag'],
    ]);
  });

  it('keeps to the length that Taguette takes', () => {
    const [tag] = new TagPaths([code('a', '😀'.repeat(300), null)]).all();
    expect([...(tag?.path ?? '')]).toHaveLength(200);
  });
});
