import { expect, it } from 'vitest';
import { exportFormats } from '../../../shared/export/formats.ts';
import { sampleContext, sampleSource } from '../../support/sample-export.ts';

/** Two codes above each other, one above itself, one below a code that is gone: two computers can bring that about. */
const above = { a: 'b', b: 'a', c: 'c', d: 'gone' };
const codes = Object.entries(above).map(([id, parent]) => ({
  id,
  name: `code ${id}`,
  parent,
  color: null,
  definition: '',
}));

it.each(exportFormats.map(({ id, open }) => [id, open] as const))(
  'codes in a circle come to an end, and all go out: %s',
  (id, open) => {
    const writer = open({ ...sampleContext, codes });
    const chunks = [...writer.head(), ...writer.article(sampleSource), ...writer.tail()];
    expect(chunks.length).toBeGreaterThan(0);
    if (id === 'qdc' || id === 'taguette-tags') for (const { name } of codes) expect(chunks.join('')).toContain(name);
  },
);
