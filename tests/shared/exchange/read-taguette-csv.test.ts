import { expect, it } from 'vitest';
import { readTaguetteCsv } from '../../../shared/exchange/read-taguette-csv.ts';
import { tagsOf } from '../../../shared/model/annotation.ts';
import { formatsFolder, readFormat } from '../../support/formats-folder.ts';

it('rows of one highlight are its tags', () => {
  const file = readTaguetteCsv(
    'id,document,tag,content\r\n2,Ferry,money,"free, from May"\r\n2,Ferry,who,"free, from May"\r\n3,Ferry,, \r\n',
  );
  expect(file?.annotations).toHaveLength(1);
  const [found] = file?.annotations ?? [];
  expect(found?.article.title).toBe('Ferry');
  expect(found?.targets[0]?.quote?.exact).toBe('free, from May');
  expect(found && tagsOf(found.annotation).map(({ value }) => value)).toEqual(['money', 'who']);
  expect(file?.unread.map(({ reason }) => reason)).toEqual(['It has no highlighted words.']);
});

it('a codebook brings codes', () => {
  const file = readTaguetteCsv('tag,description,number of highlights,number of documents\nmoney,What it costs,1,1\n');
  expect(file?.codes).toMatchObject([{ name: 'money', definition: 'What it costs', parent: null }]);
});

it.each(['a,b\n1,2', 'tag\nmoney', ''])('%j is neither', (text) => expect(readTaguetteCsv(text)).toBeNull());

it.skipIf(!formatsFolder)('reads what Taguette expects of itself', () => {
  const highlights = readTaguetteCsv(readFormat('samples/taguette/highlights-from-taguette-tests.csv'));
  expect(highlights?.annotations.map(({ annotation }) => tagsOf(annotation).length)).toEqual([1, 2]);
  expect(readTaguetteCsv(readFormat('samples/taguette/codebook-from-taguette-tests.csv'))?.codes).toHaveLength(3);
});
