import { expect, it } from 'vitest';
import { gatherUses } from '../../../renderer/codebook/uses.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import { annotationRow } from '../rows.ts';

const code = (id: string, name: string): Code => ({ id, name, parent: null, color: null, definition: '' });
const tag = (value: string, id?: string) =>
  annotationRow('tag', { type: 'TextualBody', purpose: 'tagging', value, ...(id ? { 'stet:code': id } : {}) });

it('counts by the code’s id, and by the word where there is none; an annotation once', () => {
  const twice = tag('Harbour');
  twice.annotation.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'harbour', 'stet:code': 'c1' });
  const uses = gatherUses(
    [code('c1', 'harbour'), code('c2', 'budget')],
    [twice, tag('old name', 'c2'), tag('nobody’s'), tag('budget', 'gone')],
  );
  expect([...uses].map(([id, rows]) => [id, rows.length])).toEqual([
    ['c1', 1],
    ['c2', 2],
  ]);
});
