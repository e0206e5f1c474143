import { expect, it } from 'vitest';
import { taguetteTagsFormat } from '../../../../shared/export/taguette/tags-csv.ts';
import { exportText, sampleSource } from '../../../support/sample-export.ts';

it('lists every tag with how often it is used', () => {
  const rows = exportText(taguetteTagsFormat, [sampleSource, sampleSource]).split('\r\n');
  expect(rows[0]).toBe('\ufefftag,description,number of highlights,number of documents');
  expect(rows).toContain('odd things,,2,2');
  expect(rows).toContain('speaker.Ada Lind,,4,2');
  expect(rows).toContain('kind.note,Kind of annotation in Stet,0,0');
});
